using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonObject : JsonValue
{
    internal JsonObject(JsonSpan span, IReadOnlyList<JsonMember> members)
        : base(span) => Members = members;

    /// <summary>In the order written; a name that stands twice is in here twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>The first member of that name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out JsonMember? member)
    {
        foreach (var candidate in Members)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }
}
