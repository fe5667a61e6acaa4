using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>
/// PRIV2007: the legal basis that the policy states for the purpose of an activity holds together (GDPR Art. 6(1)). One that is
/// missing altogether is for whoever writes the policy to add.
/// </summary>
public sealed class PurposeHasLegalBasis : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PurposeHasLegalBasis];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Rules is null)
            return;
        foreach (var attribute in context.Attributes)
        {
            if (AnnotationKinds.NameOf(attribute) == AnnotationNames.ProcessingActivity && !WrittenArguments.AreBroken(attribute, context.Cancellation))
                Analyze(context, attribute);
        }
    }

    public override void AnalyzeImplementation(DeclarationRuleContext context) => Analyze(context);

    private static void Analyze(DeclarationRuleContext context, AttributeData attribute)
    {
        var rules = context.Rules!;

        // The first text is the name of the activity.
        foreach (var written in WrittenArguments.Positional(attribute, context.Cancellation).Skip(1))
        {
            if (written.Text is not { } purpose || rules.Purposes.LegalBasisOf(purpose) is not { } basis)
                continue;
            var line = rules.Purposes.SelfAndAncestors(purpose);
            var problem = LegalBasisProblems.Of(basis, () => context.Consent.IsAskedForAny(line, context.Cancellation));
            if (problem == LegalBasisProblem.None)
                continue;
            context.Report(
                RuleDescriptors.PurposeHasLegalBasis,
                written.Location,
                purpose,
                Strings.Localizable("LegalBasisProblem" + problem),
                PolicyCitation.OfPurposes(rules, [purpose]));
        }
    }
}
