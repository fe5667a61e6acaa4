using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>The entries in the order written, and by id. Filled once and never changed, so that compilations can share it.</summary>
internal sealed class WellKnownTable<T>
    where T : WellKnownId
{
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);

    public WellKnownTable(params T[] entries)
    {
        foreach (var entry in entries)
            _byId.Add(entry.Id, entry);
        All = new ReadOnlyCollection<T>(entries);
    }

    public IReadOnlyList<T> All { get; }

    public bool TryGet(string? id, [NotNullWhen(true)] out T? entry)
    {
        entry = null;
        return id is not null && _byId.TryGetValue(id, out entry);
    }
}
