using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>Finds the open points of one kind. It has no state, so that all compilations can share it.</summary>
internal abstract class OpenPointFinder(OpenPointKind kind)
{
    public abstract IEnumerable<OpenPoint> Find(PolicyFacts facts);

    protected OpenPoint Point(JsonSpan span, params string[] arguments) => new(kind, span, arguments);

    protected OpenPoint Point(Stated<string> id) => new(kind, id.Span, id.Value);
}
