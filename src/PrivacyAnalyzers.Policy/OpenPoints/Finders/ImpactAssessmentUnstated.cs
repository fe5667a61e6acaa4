using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ImpactAssessmentUnstated() : OpenPointFinder(OpenPointKind.ImpactAssessmentUnstated)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.OwnPurposes.Where(purpose => facts.Profiles(purpose) || UsesSensitiveData(purpose)))
        {
            if (!facts.ActivitiesOf(purpose).Any(activity => activity.ImpactAssessment is { IsRequired: not null } or { Conclusion: not null } or { Link: not null }))
                yield return Point(purpose.Id);
        }

        bool UsesSensitiveData(Purpose purpose) => purpose.Categories?.Any(category => facts.Categories.SensitivityOf(category.Value) != Sensitivity.None) ?? false;
    }
}
