using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>
/// Finds purposes, periods and the like with no personal data behind them. Says nothing where somebody may still
/// inherit them: on interfaces, classes that can be derived from, members that can be overridden, assemblies.
/// </summary>
internal static class MissingData
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            if (ReasonFor(annotation.Name, context) is { } reason)
                yield return EffectlessAnnotation.Whole(annotation, reason, context.Cancellation);
        }
    }

    private static NoEffectReason? ReasonFor(string name, DeclarationRuleContext context) => (name, context.Symbol) switch
    {
        (_, IAssemblySymbol) => null,
        (AnnotationNames.TenantKey, IPropertySymbol or IFieldSymbol) => HoldsForOthers(context.Symbol.ContainingType, context.Resolver) ? null : NoEffectReason.NothingOnBehalf,
        (_, _) when !DescribesPersonalData(name) || context.Datum.IsPersonal || context.Datum.Own is { IsPersonal: true, DeniesPersonal: true } => null,
        (_, INamedTypeSymbol type) => HoldsPersonalData(type, context) ? null : NoEffectReason.NothingPersonal,
        (_, var member) => Overriding.IsPossible(member) || ValueHoldsPersonalData(member, context.Resolver) ? null : NoEffectReason.NotPersonal,
    };

    private static bool DescribesPersonalData(string name) => name is AnnotationNames.Purpose or AnnotationNames.Retention
        or AnnotationNames.DataSubject or AnnotationNames.RetainedOnErasure or AnnotationNames.Protected;

    private static bool HoldsPersonalData(INamedTypeSymbol type, DeclarationRuleContext context) =>
        Overriding.IsPossible(type)
        || TypeContents.DataIn(type, context.Resolver).Any(datum => datum.IsPersonal || datum.Symbol is IPropertySymbol or IFieldSymbol && ValueHoldsPersonalData(datum.Symbol, context.Resolver))
        || AnnotatesInBodies(type, context.Cancellation);

    private static bool ValueHoldsPersonalData(ISymbol member, DeclarationResolver resolver) =>
        new TypeContents(resolver, member.ContainingAssembly).MayHold(
            member switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IParameterSymbol parameter => parameter.Type,
                IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
                _ => null,
            },
            datum => datum.IsPersonal);

    private static bool HoldsForOthers(INamedTypeSymbol? type, DeclarationResolver resolver) =>
        type is null || Overriding.IsPossible(type) || new TypeContents(resolver, type.ContainingAssembly).MayHold(type, datum => datum.OnBehalfOf is not null);

    // The defaults of a type hold for its lambdas and local functions, which are no members.
    private static bool AnnotatesInBodies(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes()
            .Any(node => node is AttributeListSyntax { Parent: LocalFunctionStatementSyntax or LambdaExpressionSyntax or ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax or LambdaExpressionSyntax } }));
}
