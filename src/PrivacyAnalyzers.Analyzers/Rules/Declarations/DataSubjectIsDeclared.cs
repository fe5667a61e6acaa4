using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1006: personal data says whose it is (GDPR Art. 30(1)(c)).</summary>
public sealed class DataSubjectIsDeclared : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RuleDescriptors.DataSubjectIsDeclared, RuleDescriptors.DataSubjectIsDeclaredOpenPoint];

    public override void Analyze(DeclarationRuleContext context)
    {
        // Where a type or an inherited member makes this personal data, the finding is there, once.
        if (context.Datum is not { PersonalLevel.Kind: DeclarationLevelKind.Member, DataSubjects.IsEmpty: true } datum)
            return;
        context.Report(
            datum.HasPlaceholderDataSubject ? RuleDescriptors.DataSubjectIsDeclaredOpenPoint : RuleDescriptors.DataSubjectIsDeclared,
            context.Identifier,
            SymbolNames.Of(context.Symbol));
    }
}
