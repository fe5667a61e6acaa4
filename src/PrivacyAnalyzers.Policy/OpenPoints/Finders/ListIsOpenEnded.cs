using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ListIsOpenEnded() : OpenPointFinder(OpenPointKind.ListIsOpenEnded)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Header.ListsAllPurposes is false)
            yield return Point(facts.Opening(policy.Header), "purposes", "");
        foreach (var purpose in policy.Purposes)
        {
            if (purpose.IsOpenEnded is true)
                yield return Point(purpose.Id.Span, purpose.Id.Value, "");
            else if (purpose.IsOpenEnded is null && OpenEndedWords.In(purpose.Description) is { } words)
                yield return Point(purpose.Description!.Span, purpose.Id.Value, words);
        }

        foreach (var recipient in policy.Recipients.Where(recipient => recipient.IsOpenEnded is true))
            yield return Point(recipient.Id.Span, recipient.Id.Value, "");
    }
}
