using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// The names that may mean a personal type somewhere in a compilation. A member can hold such a type without any annotation
/// near it; only types whose members mention one of these names need be bound to find out.
/// </summary>
internal sealed class PersonalTypeNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<string>> Referenced = new();

    private readonly HashSet<string> names;

    public PersonalTypeNames(Compilation compilation, DeclarationResolver resolver)
    {
        var links = compilation.SyntaxTrees.SelectMany(tree => TypeMentions.Of(tree).Links).ToLookup(link => link.MeansOrDerivesFrom, link => link.Name, StringComparer.Ordinal);
        names = new(InReferences(compilation, resolver), StringComparer.Ordinal);
        var found = new Stack<string>(TypeMentions.Marks.Concat(names));
        while (found.Count > 0)
        {
            foreach (var name in links[found.Pop()].Where(names.Add))
                found.Push(name);
        }
    }

    public bool OccurInMembersOf(TypeDeclarationSyntax type) => names.Count > 0 && TypeMentions.InMembers(type).Any(names.Contains);

    // An assembly that knows no annotations can still derive from the types of one that does.
    private static IEnumerable<string> InReferences(Compilation compilation, DeclarationResolver resolver)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        var reached = new HashSet<string>(assemblies.Where(DeclaringAssemblies.MayDeclare).Select(assembly => assembly.Name), StringComparer.Ordinal);
        var size = 0;
        while (size < reached.Count)
        {
            size = reached.Count;
            reached.UnionWith(assemblies.Where(assembly => RefersTo(assembly, reached)).Select(assembly => assembly.Name).ToList());
        }

        return assemblies.Where(assembly => reached.Contains(assembly.Name))
            .SelectMany(assembly => Referenced.GetValue(assembly, one => [.. TypesIn(one.GlobalNamespace).Where(type => resolver.Resolve(type).IsPersonal).Select(type => type.Name)]));
    }

    private static bool RefersTo(IAssemblySymbol assembly, HashSet<string> names)
        => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name)));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        var open = new Stack<INamespaceOrTypeSymbol>([container]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }
}
