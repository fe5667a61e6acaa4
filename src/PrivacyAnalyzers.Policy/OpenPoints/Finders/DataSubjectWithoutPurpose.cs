using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class DataSubjectWithoutPurpose() : OpenPointFinder(OpenPointKind.DataSubjectWithoutPurpose)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        var named = new HashSet<string>(policy.Purposes
            .SelectMany(purpose => purpose.DataSubjects ?? [])
            .Concat(policy.Processing?.Services.SelectMany(service => service.DataSubjects ?? []) ?? []).Select(subject => subject.Value), StringComparer.Ordinal);
        foreach (var subject in policy.DataSubjects)
        {
            if (!named.Contains(subject.Id.Value))
                yield return Point(subject.Id);
        }
    }
}
