using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>Which arguments of an annotation are ids, and of what.</summary>
internal static class NamedIds
{
    public static IEnumerable<(TermKind Kind, WrittenText Id)> Of(AttributeData attribute, CancellationToken cancellation)
    {
        if (AnnotationKinds.NameOf(attribute) is not { } name)
            return [];
        var positional = WrittenArguments.Positional(attribute, cancellation);
        return name switch
        {
            AnnotationNames.PersonalData => All(TermKind.Category, positional),
            AnnotationNames.Purpose or AnnotationNames.ConsentCheck or AnnotationNames.ObjectionHandler => All(TermKind.Purpose, positional),
            AnnotationNames.ProcessingActivity => All(TermKind.Purpose, positional.Skip(1)),
            AnnotationNames.DataSubject => All(TermKind.DataSubject, positional),
            AnnotationNames.Recipient => All(TermKind.Recipient, positional),
            AnnotationNames.AccessGround or AnnotationNames.AccessRequest => All(TermKind.AccessGround, positional),
            AnnotationNames.Protected or AnnotationNames.SecurityMeasure => All(TermKind.Measure, positional),
            AnnotationNames.Retention =>
            [
                .. All(TermKind.RetentionRule, positional.Where(text => RuleNames.IsRuleName(text.Text))),
                .. All(TermKind.StartEvent, WrittenArguments.Named(attribute, "From", cancellation)),
                .. All(TermKind.Purpose, WrittenArguments.Named(attribute, "For", cancellation)),
            ],
            _ => [],
        };
    }

    private static IEnumerable<(TermKind Kind, WrittenText Id)> All(TermKind kind, IEnumerable<WrittenText> ids) => ids.Select(id => (kind, id));
}
