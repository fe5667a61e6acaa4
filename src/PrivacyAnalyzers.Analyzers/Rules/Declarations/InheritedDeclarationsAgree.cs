using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>
/// PRIV1008: whoever uses data through a base class or an interface relies on the purposes declared there, so what
/// overrides, implements or copies it is declared for the same ones (GDPR Art. 5(1)(b)).
/// </summary>
public sealed class InheritedDeclarationsAgree : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RuleDescriptors.InheritedDeclarationsAgree, RuleDescriptors.InheritedDeclarationsAgreeParts];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Symbol is INamedTypeSymbol type)
        {
            AnalyzeParts(context);
            AnalyzeImplementedByBase(type, context);
        }
        else if (context.Symbol is not IAssemblySymbol && context.Datum.IsPersonal)
            AnalyzeInherited(context);
    }

    public override void AnalyzeImplementation(DeclarationRuleContext context) => AnalyzeParts(context);

    private static void AnalyzeInherited(DeclarationRuleContext context)
    {
        var inherited = InheritedMembers.Of(context.Symbol).Select(member => context.Resolver.Resolve(member)).ToList();

        // A member that says nothing inherits silently, unless those it inherits from contradict each other.
        var saysItself = context.Datum.PurposeLevel is { Kind: DeclarationLevelKind.Member or DeclarationLevelKind.ContainingType };
        Compare(saysItself ? context.Datum : null, inherited, context);
    }

    // The base class knows nothing of the interface; the type that brings them together is where they have to agree.
    private static void AnalyzeImplementedByBase(INamedTypeSymbol type, DeclarationRuleContext context)
    {
        foreach (var joined in ImplementationsInBase.Of(type).GroupBy(pair => pair.Implementation, pair => pair.Promise, SymbolEqualityComparer.Default))
        {
            var implementation = context.Resolver.Resolve(joined.Key!);
            var promised = joined.Select(promise => context.Resolver.Resolve(promise)).ToList();
            if (implementation.IsPersonal || promised.Exists(promise => promise.IsPersonal))
                Compare(implementation.Purposes.IsEmpty || !IsDeclared(implementation) ? null : implementation, promised, context);
        }
    }

    private static void Compare(Datum? own, List<Datum> inherited, DeclarationRuleContext context)
    {
        var declared = inherited.Where(datum => !datum.Purposes.IsEmpty && IsDeclared(datum)).ToList();
        if (declared.Count == 0)
            return;
        var one = own ?? declared[0];
        if (!one.Purposes.IsEmpty && declared.FirstOrDefault(other => !AllowTheSame(other.Purposes, one.Purposes, context.Rules)) is { } differing)
        {
            context.Report(
                RuleDescriptors.InheritedDeclarationsAgree,
                context.Identifier,
                SymbolNames.Of(one.Symbol),
                PurposeNames.Of(one.Purposes),
                SymbolNames.Of(differing.Symbol),
                PurposeNames.Of(differing.Purposes),
                PolicyCitation.OfPurposes(context.Rules, one.Purposes, differing.Purposes));
        }
    }

    private static void AnalyzeParts(DeclarationRuleContext context)
    {
        var parts = DeclarationParts.Of(MemberParts.AllAttributesOf(context.Datum.Symbol), context.Cancellation);
        var here = context.Symbol is INamedTypeSymbol ? parts : [.. parts.Where(part => part.IsWithin(context.Symbol))];
        foreach (var part in here)
        {
            if (parts.FirstOrDefault(other => !AllowTheSame(other.Purposes, part.Purposes, context.Rules)) is not { } differing)
                continue;
            context.Report(
                RuleDescriptors.InheritedDeclarationsAgreeParts,
                part.Identifier,
                SymbolNames.Of(context.Datum.Symbol),
                PurposeNames.Of(part.Purposes),
                PurposeNames.Of(differing.Purposes),
                PolicyCitation.OfPurposes(context.Rules, part.Purposes, differing.Purposes));
            return;
        }
    }

    // A default for the whole assembly is no statement about a member that nobody calls personal data.
    private static bool IsDeclared(Datum datum) => datum.IsPersonal || datum.PurposeLevel?.Kind != DeclarationLevelKind.Assembly;

    private static bool AllowTheSame(EquatableList<string> first, EquatableList<string> second, PolicyRules? rules) =>
        new HashSet<string>(first, StringComparer.Ordinal).SetEquals(second)
        || (rules is not null && first.All(purpose => rules.Purposes.Allows(second, purpose)) && second.All(purpose => rules.Purposes.Allows(first, purpose)));
}
