using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>An id with its parent, that one's parent, and so on, nearest first. A cycle is walked once.</summary>
internal sealed class Ancestry(Func<string, string?> parentOf)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _lines = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Of(string id) => _lines.GetOrAdd(id, Walk);

    private IReadOnlyList<string> Walk(string id)
    {
        var line = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = id; at is not null && seen.Add(at); at = parentOf(at))
            line.Add(at);
        return line.AsReadOnly();
    }
}
