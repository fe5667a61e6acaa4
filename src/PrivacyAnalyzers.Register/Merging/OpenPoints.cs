using PrivacyAnalyzers.Policy.Vocabulary;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>Every gap that a person has to settle: what the whole register lacks, then activities, purposes and recipients, then data.</summary>
internal sealed class OpenPoints(MergedDeclarations merged, IEnumerable<ManifestProblem> problems, PolicyStatements policy, RegisterTexts texts)
{
    public IReadOnlyList<OpenPoint> Find()
        => OfRegister().Concat(policy.OpenPoints()).Concat(OfActivities()).Concat(OfPurposes()).Concat(OfOthers()).Concat(merged.Inventory.SelectMany(entry => OfData(entry.Data)))
            .Distinct()
            .ToList();

    private IEnumerable<OpenPoint> OfRegister()
    {
        foreach (var problem in problems.OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Detail, StringComparer.Ordinal))
        {
            yield return new(OpenPoint.ManifestMissing, problem.Source, problem.Kind switch
            {
                ManifestProblemKind.NewerFormat => texts.ManifestNewer(problem.Source, problem.Detail),
                ManifestProblemKind.FileUnreadable => texts.FileUnreadable(problem.Source, problem.Detail),
                _ => texts.ManifestUnreadable(problem.Source, problem.Detail),
            });
        }

        foreach (var assembly in merged.DifferingAssemblies)
        {
            yield return new(OpenPoint.AssemblyDiffers, assembly, texts.AssemblyDiffers(assembly));
        }

        // A policy that lacks it has an open point of its own for each part.
        if (!policy.Exists)
        {
            yield return new(OpenPoint.ControllerIdentity, string.Empty, texts.ControllerIdentityMissing);
        }

        yield return new(OpenPoint.UsesNotDerived, string.Empty, texts.UsesNotDerived);
    }

    private IEnumerable<OpenPoint> OfActivities()
    {
        foreach (var activity in merged.Activities)
        {
            var name = activity.Name;
            if (string.IsNullOrWhiteSpace(name))
            {
                name = "(" + texts.NoName + ")";
                yield return new(OpenPoint.ActivityWithoutName, string.Empty, texts.ActivityWithoutName(string.Join(", ", activity.Places)));
            }

            if (activity.IsToBeDecided)
            {
                yield return new(OpenPoint.ToBeDecided, activity.Name, texts.ToBeDecided(name));
            }
            else if (activity.Purposes.Count == 0)
            {
                yield return new(OpenPoint.ActivityWithoutPurpose, activity.Name, texts.ActivityWithoutPurpose(name));
            }

            if (activity.Variants.Count > 1)
            {
                yield return new(OpenPoint.ActivityPurposesDiffer, activity.Name, texts.ActivityPurposesDiffer(name, string.Join(" | ", activity.Variants)));
            }

            foreach (var purpose in activity.Purposes.Where(purpose => !merged.Inventory.Any(entry => entry.Data.Purposes.Ids.Contains(purpose))))
            {
                yield return new(OpenPoint.PurposeWithoutData, activity.Name, texts.PurposeWithoutData(name, purpose));
            }

            if (!merged.IdsWithin(activity, CodeDeclaration.SecurityMeasure).Any() && policy.MeasuresOf(activity.Name).Provenance == Provenance.ToBeCompleted)
            {
                yield return new(OpenPoint.ActivityWithoutMeasures, activity.Name, texts.ActivityWithoutMeasures(name));
            }
        }
    }

    private IEnumerable<OpenPoint> OfPurposes()
    {
        foreach (var purpose in ControllerRows.UnservedPurposes(merged, merged.Inventory))
        {
            yield return new(OpenPoint.PurposeWithoutActivity, purpose, texts.PurposeWithoutActivity(purpose));
        }

        // A processor needs no legal basis of its own: the controllers it works for state theirs.
        var purposes = ControllerRows.Of(merged, policy).SelectMany(row => row.Purposes.Values);
        foreach (var purpose in purposes.Where(policy.LeavesLegalBasisUnsaid).Distinct(StringComparer.Ordinal).OrderBy(purpose => purpose, StringComparer.Ordinal))
        {
            yield return new(OpenPoint.PurposeWithoutLegalBasis, purpose, texts.PurposeWithoutLegalBasis(purpose));
        }
    }

    private IEnumerable<OpenPoint> OfOthers()
    {
        foreach (var recipient in merged.Code.Where(code => code.Declaration.Declares == CodeDeclaration.Recipient))
        {
            var id = recipient.Declaration.Id ?? recipient.Declaration.Place.Name;
            if (!policy.Describes(id))
            {
                yield return new(OpenPoint.RecipientIncomplete, id, texts.RecipientIncomplete(id));
            }
        }

        var customers = merged.Inventory.Where(entry => entry.Data.Role.IsProcessor).Select(entry => entry.Data.Role.Controllers);
        foreach (var controllers in customers.Distinct(StringComparer.Ordinal).OrderBy(controllers => controllers, StringComparer.Ordinal))
        {
            yield return new(OpenPoint.ProcessorCustomers, controllers ?? string.Empty, texts.ProcessorCustomers(controllers));
        }
    }

    private IEnumerable<OpenPoint> OfData(DeclaredData data)
    {
        var name = data.Place.Name;
        if (data.Purposes.Ids.Contains(Placeholders.ToBeDecided))
        {
            yield return new(OpenPoint.ToBeDecided, name, texts.ToBeDecided(name));
        }

        var purposes = data.Purposes.Ids.Where(purpose => purpose != Placeholders.ToBeDecided).ToList();
        if (data.Purposes.Ids.Count == 0 && data.SpeaksForItself)
        {
            yield return new(OpenPoint.DataWithoutPurpose, name, texts.DataWithoutPurpose(name));
        }

        if (purposes.Count == 0 && data.Retention.Count == 0 && data.SpeaksForItself)
        {
            yield return new(OpenPoint.DataWithoutRetention, name, texts.DataWithoutRetention(name, null));
        }

        foreach (var purpose in purposes.Where(purpose => !data.Retention.Any(retention => RetentionLines.Covers(retention, purpose)) && !policy.RulesFor(purpose, data.Category).Any()))
        {
            yield return new(OpenPoint.DataWithoutRetention, name, texts.DataWithoutRetention(name, purpose));
        }

        foreach (var point in new RetentionPoints(policy, texts).Of(data))
        {
            yield return point;
        }

        if (data.DataSubjects.Ids.Count == 0 && data.SpeaksForItself)
        {
            yield return new(OpenPoint.DataWithoutSubject, name, texts.DataWithoutSubject(name));
        }

        if (data.Category is null && data.SpeaksForItself)
        {
            yield return new(OpenPoint.DataWithoutCategory, name, texts.DataWithoutCategory(name));
        }
    }
}
