using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1001: personal data says what it was collected for (GDPR Art. 5(1)(b)).</summary>
public sealed class PersonalDataDeclaresPurpose : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RuleDescriptors.PersonalDataDeclaresPurpose, RuleDescriptors.PersonalDataDeclaresPurposeOpenPoint];

    public override void Analyze(DeclarationRuleContext context)
    {
        // Where a type or an inherited member makes this personal data, the finding is there, once.
        if (context.Datum is not { PersonalLevel.Kind: DeclarationLevelKind.Member, Purposes.IsEmpty: true } datum)
            return;
        context.Report(
            datum.HasPlaceholderPurpose ? RuleDescriptors.PersonalDataDeclaresPurposeOpenPoint : RuleDescriptors.PersonalDataDeclaresPurpose,
            context.Identifier,
            SymbolNames.Of(context.Symbol));
    }
}
