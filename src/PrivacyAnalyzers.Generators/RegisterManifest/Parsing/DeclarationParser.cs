using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>Turns the places that the syntax tree offers into facts. Half-typed code gives fewer facts, never an exception.</summary>
internal static class DeclarationParser
{
    /// <summary>What an annotated member says about data. An annotated type speaks for its members too.</summary>
    public static ManifestFacts DataOf(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => FactsOfType.OfTarget(CompilationDeclarations.Of(context.SemanticModel.Compilation).Resolver, context.TargetSymbol, cancellation);

    /// <summary>What an annotated place says about its code.</summary>
    public static ManifestFacts CodeOf(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => CodeStatementFacts.Of(context.TargetSymbol, CompilationDeclarations.Of(context.SemanticModel.Compilation).Activities.StatementsOn(context.TargetSymbol));

    /// <summary>Attributes that are written in one place and stand on another, which the compiler's attribute search does not find.</summary>
    public static bool IsRetargeted(SyntaxNode node, CancellationToken cancellation) => node
        is AttributeListSyntax
        {
            Target.Identifier.RawKind: (int)SyntaxKind.PropertyKeyword or (int)SyntaxKind.FieldKeyword or (int)SyntaxKind.ParamKeyword,
            Parent: ParameterSyntax or PropertyDeclarationSyntax or AccessorDeclarationSyntax,
        }
        or AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.ReturnKeyword, Parent: DelegateDeclarationSyntax };

    public static ManifestFacts RetargetedOf(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var model = context.SemanticModel;
        var symbol = model.GetDeclaredSymbol(context.Node.Parent!, cancellation);
        var target = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } => property,
            INamedTypeSymbol @delegate => @delegate.DelegateInvokeMethod,
            _ => symbol,
        };
        return target is IPropertySymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } ? FactsOfType.OfTarget(CompilationDeclarations.Of(model.Compilation).Resolver, target, cancellation) : ManifestFacts.None;
    }

    public static bool MayInherit(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax { BaseList: not null };

    /// <summary>Members that are personal data because of what they override or implement, or of a base class.</summary>
    public static ManifestFacts InheritedOf(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var declarations = CompilationDeclarations.Of(context.SemanticModel.Compilation);
        return declarations.DeclaresAnything && context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol type && declarations.InheritsDeclarations(type)
            ? FactsOfType.OfMembers(declarations.Resolver, type, cancellation)
            : ManifestFacts.None;
    }

    public static bool MayHold(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax type && TypeMentions.InMembers(type).Any();

    /// <summary>Members that hold a personal type, whether or not anything around them is annotated.</summary>
    public static ManifestFacts HeldOf(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var declarations = CompilationDeclarations.Of(context.SemanticModel.Compilation);
        var node = (TypeDeclarationSyntax)context.Node;
        return declarations.PersonalTypes.OccurInMembersOf(node) && context.SemanticModel.GetDeclaredSymbol(node, cancellation) is { } type
            ? FactsOfType.OfMembers(declarations.Resolver, type, cancellation)
            : ManifestFacts.None;
    }
}
