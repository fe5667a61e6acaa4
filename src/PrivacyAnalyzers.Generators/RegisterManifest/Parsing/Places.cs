using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// Names places by documentation comment ids, which survive every edit that does not rename or retype the member.
/// What has no such id is named after the member around it: <c>M:Shop.Mailer.Send(System.String)#param:address</c>. Lambdas, and
/// local functions of one name, are numbered in the order they are written in.
/// </summary>
internal static class Places
{
    /// <summary>The place of a datum: for a method this is its return value.</summary>
    public static PlaceFact OfData(ISymbol symbol) => symbol is IMethodSymbol method
        ? new(SymbolId(method) + "#return", "return", TypeName(method.ContainingType), MemberName(method) + "()")
        : OfCode(symbol);

    public static PlaceFact OfCode(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol assembly => new("A:" + assembly.Name, "assembly", string.Empty, string.Empty),
        INamedTypeSymbol type => new(SymbolId(type), "type", TypeName(type), string.Empty),
        IPropertySymbol property => new(SymbolId(property), "property", TypeName(property.ContainingType), property.IsIndexer ? "this[]" : property.Name),
        IFieldSymbol field => new(SymbolId(field), "field", TypeName(field.ContainingType), field.Name),
        IParameterSymbol parameter => new(SymbolId(parameter), "parameter", TypeName(parameter.ContainingType), MemberName(parameter.ContainingSymbol) + "(" + parameter.Name + ")"),
        _ => new(SymbolId(symbol), "method", TypeName(symbol.ContainingType), MemberName(symbol)),
    };

    private static string SymbolId(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => SymbolId(parameter.ContainingSymbol) + "#param:" + parameter.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } function => SymbolId(function.ContainingSymbol) + NestedFunctions.SuffixOf(function),
        _ when ExtensionBlocks.Contains(symbol.ContainingType) => ExtensionBlocks.SymbolId(symbol),
        _ => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString(),
    };

    private static string MemberName(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } local => MemberName(local.ContainingSymbol) + "." + local.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda => MemberName(lambda.ContainingSymbol),
        IPropertySymbol { IsIndexer: true } => "this[]",
        _ => symbol.Name,
    };

    private static string TypeName(INamedTypeSymbol? type) => (ExtensionBlocks.Contains(type) ? type!.ContainingType : type)?.ToDisplayString() ?? string.Empty;
}
