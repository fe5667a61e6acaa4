using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1009: an annotation means something where it stands; one that does not gives false confidence.</summary>
public sealed class AnnotationHasEffect : DeclarationRule
{
    private delegate IEnumerable<EffectlessAnnotation> Check(DeclarationRuleContext context, ImmutableArray<Annotation> annotations);

    // In this order: of one place only what the first check finds is reported.
    private static readonly ImmutableArray<Check> Checks =
    [
        ValuelessTargets.Find,
        Contradictions.Find,
        EmptyIds.Find,
        Repetitions.Find,
        UnsuitableCode.Find,
        MissingData.Find,
        MissingPurposes.Find,
    ];

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.AnnotationHasEffect];

    public override void Analyze(DeclarationRuleContext context)
    {
        var annotations = context.Attributes
            .Where(attribute => AnnotationKinds.NameOf(attribute) is not null && !WrittenArguments.AreBroken(attribute, context.Cancellation))
            .Select(attribute => new Annotation(AnnotationKinds.NameOf(attribute)!, attribute))
            .ToImmutableArray();
        if (annotations.IsEmpty)
            return;

        var reported = new HashSet<Location>();
        foreach (var found in Checks.SelectMany(check => check(context, annotations)))
        {
            if (found.Location is not { } location || !reported.Add(location))
                continue;
            context.Report(RuleDescriptors.AnnotationHasEffect, location, PropertiesOf(found), found.Shown, TextOf(found));
        }
    }

    public override void AnalyzeImplementation(DeclarationRuleContext context) => Analyze(context);

    // What subscribes to an event is code: it holds no value that could be personal data.
    public override void AnalyzeEventField(string annotation, Location location, Action<Diagnostic> report)
    {
        var found = new EffectlessAnnotation(Annotation.AsWritten(annotation), location, NoEffectReason.NoValue);
        report(Diagnostic.Create(RuleDescriptors.AnnotationHasEffect, location, PropertiesOf(found), found.Shown, TextOf(found)));
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(EffectlessAnnotation found) =>
        ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Problem, found.Reason.ToString());

    private static LocalizableString TextOf(EffectlessAnnotation found) => Strings.Localizable("NoEffect" + found.Reason);
}
