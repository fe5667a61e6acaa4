using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>Collects problems up to a limit.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<JsonProblem> _problems = [];
    private JsonProblem? _firstLeftOut;

    public void Add(JsonProblemKind kind, JsonSpan span, string? detail = null)
    {
        if (_problems.Count < limit)
            _problems.Add(new JsonProblem(kind, span, detail));
        else
            _firstLeftOut ??= new JsonProblem(JsonProblemKind.TooManyProblems, span);
    }

    /// <summary>A bracket turns out to be unclosed long after what is in it was read: sort, and stably so.</summary>
    public IReadOnlyList<JsonProblem> InTextOrder()
    {
        var ordered = _problems.OrderBy(p => p.Span.Start).ToList();
        if (_firstLeftOut is not null)
            ordered.Add(_firstLeftOut);
        return ordered.AsReadOnly();
    }
}
