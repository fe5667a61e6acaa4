using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// The resolver that all parsing steps of one compilation share, so that each type is looked at once. It lives exactly
/// as long as the compilation and never enters the pipeline.
/// </summary>
internal sealed class CompilationDeclarations
{
    private const string IdentityAssembly = "Microsoft.Extensions.Identity.Stores";

    private static readonly ConditionalWeakTable<Compilation, CompilationDeclarations> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Mentions = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> declaring = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> declaringAssemblies = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> declaresAnything;
    private readonly Lazy<PersonalTypeNames> personalTypes;
    private readonly Compilation compilation;

    private CompilationDeclarations(Compilation compilation)
    {
        var constants = new UnboundConstants(compilation);
        Resolver = new(policy: null, constants);
        Activities = new(policy: null, constants);
        this.compilation = compilation;
        declaresAnything = new(() => compilation.SyntaxTrees.Any(MentionsAnnotations) || DeclaringAssemblies.AreReferencedBy(compilation));
        personalTypes = new(() => new PersonalTypeNames(compilation, Resolver));
    }

    /// <summary>False in most projects there are: then nothing need be bound to know that nothing is inherited.</summary>
    public bool DeclaresAnything => declaresAnything.Value;

    public PersonalTypeNames PersonalTypes => personalTypes.Value;

    public DeclarationResolver Resolver { get; }

    public ActivityResolver Activities { get; }

    public static CompilationDeclarations Of(Compilation compilation) => Known.GetValue(compilation, one => new CompilationDeclarations(one));

    /// <summary>Whether a base class or interface says anything about data that a type could inherit.</summary>
    public bool InheritsDeclarations(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            if (Declares(ancestor.OriginalDefinition))
                return true;
        }

        return type.AllInterfaces.Any(ancestor => Declares(ancestor.OriginalDefinition));
    }

    private bool Declares(INamedTypeSymbol type) => declaring.GetOrAdd(type, FindDeclarations);

    private bool FindDeclarations(INamedTypeSymbol type)
    {
        if (!MayDeclare(type.ContainingAssembly))
            return false;
        if (!Resolver.StatementsOn(type).SaysNothing)
            return true;
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol && !Resolver.StatementsOn(MemberParts.Canonical(member)).SaysNothing)
                return true;
            if (member is IMethodSymbol method && method.Parameters.Any(parameter => !Resolver.StatementsOn(parameter).SaysNothing))
                return true;
        }

        return false;
    }

    // The answer belongs to the tree, which outlives many compilations.
    private static bool MentionsAnnotations(SyntaxTree tree) => (bool)Mentions.GetValue(tree, one => AnnotationMentions.In(one));

    // Most base types come from the framework, which never refers to annotations: no need to read their members.
    private bool MayDeclare(IAssemblySymbol assembly) => declaringAssemblies.GetOrAdd(assembly, one =>
        SymbolEqualityComparer.Default.Equals(one, compilation.Assembly)
        || one.Name == IdentityAssembly
        || DeclaringAssemblies.MayDeclare(one));
}
