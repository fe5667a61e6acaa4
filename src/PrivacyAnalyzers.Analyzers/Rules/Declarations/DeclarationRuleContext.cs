using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow.Consent;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>What a declaration rule sees of one declared symbol.</summary>
public sealed class DeclarationRuleContext(
    ISymbol symbol, ImmutableArray<AttributeData> attributes, DeclarationResolver resolver, ActivityResolver activities, PolicyRules? rules, ConsentChecks consent, Action<Diagnostic> report, CancellationToken cancellation)
{
    /// <summary>The property, field, parameter, method (its return value and its code), type or assembly.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>Every attribute of the symbol, those about its code included; of an assembly, those in the file under analysis.</summary>
    public ImmutableArray<AttributeData> Attributes { get; } = attributes;

    /// <summary>What every level says about the data the symbol holds.</summary>
    public Datum Datum { get; } = resolver.Resolve(symbol);

    public DeclarationResolver Resolver { get; } = resolver;

    public ActivityResolver Activities { get; } = activities;

    /// <summary>The policy in force; null without a policy file.</summary>
    public PrivacyPolicy? Policy => Rules?.Policy;

    /// <summary>What the policy in force allows and asks for; null without a policy file.</summary>
    public PolicyRules? Rules { get; } = rules;

    /// <summary>Where code asks whether people agreed.</summary>
    public ConsentChecks Consent { get; } = consent;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The identifier of the declaration; of a partial type, in the part that carries the annotation.</summary>
    public Location Identifier => DeclarationLocations.IdentifierOf(Symbol);

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, location, arguments));

    public void Report(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, location, properties, arguments));
}
