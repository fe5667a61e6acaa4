using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow.Consent;

/// <summary>
/// The purposes for which a compilation, or what it refers to, can tell whether people agreed. Looked for only when a policy bases the purpose of an
/// activity on consent; then the files that mention a check tell which members to look at.
/// </summary>
public sealed class ConsentChecks
{
    // What a referenced assembly says outlives many compilations.
    private static readonly ConditionalWeakTable<IAssemblySymbol, ImmutableHashSet<string>> OfAssembly = new();

    private readonly Compilation compilation;
    private readonly TreeLookup<ImmutableArray<string>> lookup;
    private readonly ActivityResolver activities = new();
    private volatile ImmutableHashSet<string>? purposes;

    internal ConsentChecks(Compilation compilation, TreeLookup<ImmutableArray<string>> lookup)
    {
        this.compilation = compilation;
        this.lookup = lookup;
    }

    /// <summary>Whether any of the purposes has a check.</summary>
    public bool IsAskedForAny(IEnumerable<string> wanted, CancellationToken cancellation)
    {
        var known = purposes ??= Find(cancellation);
        return wanted.Any(known.Contains);
    }

    private ImmutableHashSet<string> Find(CancellationToken cancellation)
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            names.UnionWith(lookup(tree, ConsentMentions.OfTree, out var mentioned) ? mentioned : ConsentMentions.In(tree));
        }

        if (names.Count > 0)
        {
            foreach (var member in compilation.GetSymbolsWithName(names.Contains, SymbolFilter.Member, cancellation))
                found.UnionWith(activities.StatementsOn(member).ConsentChecks);
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (DeclaringAssemblies.MayDeclare(assembly))
                found.UnionWith(OfAssembly.GetValue(assembly, ChecksIn));
        }

        return found.ToImmutable();
    }

    private static ImmutableHashSet<string> ChecksIn(IAssemblySymbol assembly)
    {
        var statements = new ActivityResolver();
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                    open.Push(inner);
                else if (member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } or IMethodSymbol { AssociatedSymbol: null, ReturnsVoid: false })
                    found.UnionWith(statements.StatementsOn(member).ConsentChecks);
            }
        }

        return found.ToImmutable();
    }
}
