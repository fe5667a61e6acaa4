using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Finds annotations of code that the code they stand on cannot live up to.</summary>
internal static class UnsuitableCode
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            if (ReasonFor(annotation.Name, context.Symbol) is { } reason)
                yield return EffectlessAnnotation.Whole(annotation, reason, context.Cancellation);
        }
    }

    private static NoEffectReason? ReasonFor(string name, ISymbol symbol) => (name, symbol) switch
    {
        (AnnotationNames.ConsentCheck, IMethodSymbol { ReturnType: var type }) when !MayAnswer(type) => NoEffectReason.NoAnswer,
        (AnnotationNames.ConsentCheck, IPropertySymbol { Type: var type }) when !MayAnswer(type) => NoEffectReason.NoAnswer,
        (AnnotationNames.Anonymizes or AnnotationNames.Pseudonymizes, IMethodSymbol method) when GivesNothing(method) => NoEffectReason.NoResult,
        _ => null,
    };

    // bool, bool?, Task<bool> and other awaitables or wrappers of bool, and types that can stand in a condition.
    private static bool MayAnswer(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type.TypeKind is TypeKind.Error or TypeKind.TypeParameter or TypeKind.Dynamic
        || type is INamedTypeSymbol named
            && (named.TypeArguments.Any(MayAnswer)
                || named.GetMembers().Any(member => member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, Name: "op_True" }
                    or IMethodSymbol { MethodKind: MethodKind.Conversion, ReturnType.SpecialType: SpecialType.System_Boolean }));

    // A reference parameter or a buffer can carry the result out.
    private static bool GivesNothing(IMethodSymbol method) =>
        ValuelessSymbols.Contains(method)
        && !(method.ContainingType is { IsValueType: true } && !method.IsStatic)
        && !method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type is IArrayTypeSymbol or { IsRefLikeType: true } or { Name: "Memory" });
}
