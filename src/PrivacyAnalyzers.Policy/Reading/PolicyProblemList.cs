using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>Collects problems up to a limit, so that a file of something else does not fill an error list.</summary>
internal sealed class PolicyProblemList
{
    private const int Limit = 250;

    private readonly List<PolicyProblem> _problems = [];
    private PolicyProblem? _firstLeftOut;

    public void Add(PolicyProblemKind kind, JsonSpan span, params string[] arguments)
    {
        if (_problems.Count < Limit)
            _problems.Add(new PolicyProblem(kind, span, arguments));
        else
            _firstLeftOut ??= new PolicyProblem(PolicyProblemKind.TooManyProblems, span);
    }

    public void Add(PolicyProblem problem) => _problems.Add(problem);

    public IReadOnlyList<PolicyProblem> InTextOrder()
    {
        var ordered = _problems.OrderBy(problem => problem.Span.Start).ToList();
        if (_firstLeftOut is not null)
            ordered.Add(_firstLeftOut);
        return ordered.AsReadOnly();
    }
}
