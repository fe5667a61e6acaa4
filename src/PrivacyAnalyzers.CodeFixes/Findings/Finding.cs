using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Findings;

/// <summary>A diagnostic together with the code it is about.</summary>
public sealed class Finding
{
    private Finding(Solution solution, Diagnostic diagnostic, SyntaxNode root, SemanticModel model, DeclarationResolver resolver, CancellationToken cancellation)
    {
        Solution = solution;
        Diagnostic = diagnostic;
        Root = root;
        Model = model;
        Resolver = resolver;
        Cancellation = cancellation;
    }

    public Solution Solution { get; }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public CancellationToken Cancellation { get; }

    public Compilation Compilation => Model.Compilation;

    public DeclarationResolver Resolver { get; }

    public static async Task<Finding?> OfAsync(Document document, Diagnostic diagnostic, DeclarationResolver resolver, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? new Finding(document.Project.Solution, diagnostic, root, model, resolver, cancellation)
            : null;
    }

    /// <summary>The property, field, parameter, method (its return value) or type whose identifier the diagnostic is on.</summary>
    public Datum? DeclaredDatum() => DeclaredSymbol() is { } symbol ? Resolver.Resolve(symbol) : null;

    /// <summary>The innermost node of a kind that the diagnostic is on or in.</summary>
    public T? Node<T>()
        where T : SyntaxNode =>
        Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>The fewest positional arguments with which the attribute can be written; null where it does not bind.</summary>
    public int? NeededArguments(AttributeSyntax attribute) =>
        Model.GetTypeInfo(attribute, Cancellation).Type is INamedTypeSymbol { InstanceConstructors: { IsEmpty: false } constructors }
            ? constructors.Min(constructor => constructor.Parameters.Count(parameter => parameter is { IsOptional: false, IsParams: false }))
            : null;

    public bool CanChange(SyntaxTree tree) => EditableDocuments.Of(Solution, tree) is not null;

    private ISymbol? DeclaredSymbol()
    {
        for (var node = Root.FindToken(Diagnostic.Location.SourceSpan.Start).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function:
                    return Model.GetSymbolInfo(function, Cancellation).Symbol;
                // What a delegate declares stands on its result.
                case DelegateDeclarationSyntax @delegate:
                    return Model.GetDeclaredSymbol(@delegate, Cancellation)?.DelegateInvokeMethod;
                // Its annotations stand on every field that it declares.
                case BaseFieldDeclarationSyntax fields:
                    return Model.GetDeclaredSymbol(fields.Declaration.Variables[0], Cancellation);
                case VariableDeclaratorSyntax or ParameterSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax:
                    return Model.GetDeclaredSymbol(node, Cancellation);
            }
        }

        return null;
    }
}
