using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1002: personal data says how long it is kept, for each of its purposes (GDPR Art. 5(1)(e)).</summary>
public sealed class PersonalDataDeclaresRetention : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RuleDescriptors.PersonalDataDeclaresRetention, RuleDescriptors.PersonalDataDeclaresRetentionForPurpose];

    public override void Analyze(DeclarationRuleContext context)
    {
        var datum = context.Datum;
        if (datum.PersonalLevel is not { } personal)
            return;

        if (datum.Purposes.IsEmpty)
        {
            if (personal.Kind == DeclarationLevelKind.Member && !datum.Retentions.Any())
                context.Report(RuleDescriptors.PersonalDataDeclaresRetention, context.Identifier, SymbolNames.Of(context.Symbol));
            return;
        }

        var missing = datum.PurposesWithoutRetention.ToImmutableArray();
        if (personal.Kind != DeclarationLevelKind.Member)
        {
            // A type or an inherited member makes this personal data: what it lacks is reported there, once.
            missing = datum.Own.Purposes.IsEmpty ? [] : missing.RemoveRange(context.Resolver.Resolve(personal.Symbol).PurposesWithoutRetention);
        }

        if (missing.IsEmpty)
            return;
        context.Report(
            RuleDescriptors.PersonalDataDeclaresRetentionForPurpose,
            context.Identifier,
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.PurposesWithoutRetention, string.Join(FindingProperties.Separator, missing)),
            SymbolNames.Of(context.Symbol),
            PurposeNames.Of(missing),
            PolicyCitation.OfPurposes(context.Rules, missing));
    }
}
