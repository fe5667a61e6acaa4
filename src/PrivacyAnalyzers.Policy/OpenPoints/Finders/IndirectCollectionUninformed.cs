using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class IndirectCollectionUninformed() : OpenPointFinder(OpenPointKind.IndirectCollectionUninformed)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var subject in policy.DataSubjects)
        {
            if (subject.CollectedFrom.Count > 0 && subject.Notice is null)
                yield return Point(subject.CollectedFrom[0].Span, subject.Id.Value, string.Join(", ", subject.CollectedFrom.Select(from => from.Value)));
        }
    }
}
