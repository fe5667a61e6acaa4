using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>
/// The members of a compilation that an editor shows a part of: each is extracted when it is first asked for, unless an
/// earlier compilation of the same declarations already asked for it and its file is still the same.
/// </summary>
public sealed class MembersOnDemand(Compilation compilation, SourceMembers members, IFlowContracts contracts, MemberStore store)
{
    private readonly DispatchTable dispatch = new(compilation, members, store.Types);
    private readonly IFlowContracts contracts = contracts;
    private readonly MemberStore store = store;
    private readonly ImmutableArray<SyntaxTree> trees = [.. compilation.SyntaxTrees];

    /// <summary>The members as one request sees them, for as long as it is not cancelled.</summary>
    public IFlowMembers For(CancellationToken cancellation) => new Request(this, cancellation);

    /// <summary>Has a member solved, with what earlier requests have found.</summary>
    public MemberSolution? Solve(FlowGraph graph, CancellationToken cancellation) =>
        store.Solve(graph.Member, new Request(this, cancellation), trees, cancellation);

    /// <summary>The graph of a member whose operations are at hand.</summary>
    public FlowGraph? Extract(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        var key = members.KeyOf(member);
        var tree = blocks[0].Syntax.SyntaxTree;
        return store.TryFind(key, tree, out var known) && known?.Start == blocks[0].Syntax.SpanStart
            ? known
            : store.Keep(key, tree, MemberExtractor.Extract(member, blocks, contracts, members, cancellation), contracts.FollowsAssumedFlows(tree));
    }

    private FlowGraph? Extract(string key, CancellationToken cancellation)
    {
        if (SymbolOf(key) is not { } symbol)
        {
            store.KeepUnknown(key);
            return null;
        }

        var declared = symbol is IMethodSymbol method ? method.PartialImplementationPart ?? method : symbol;
        var places = declared.DeclaringSyntaxReferences;
        var blocks = places.SelectMany(reference => BlocksOf(declared, reference.GetSyntax(cancellation), cancellation)).ToImmutableArray();
        if (places.IsEmpty)
            return null;
        var graph = !blocks.IsEmpty ? MemberExtractor.Extract(declared, blocks, contracts, members, cancellation)
            : declared is IMethodSymbol ? null
            : new FlowGraph(key, declared.Name, places[0].SyntaxTree, places[0].Span.Start, portCount: 0); // Whether it has an initialiser is no matter of declarations: another state of the file may have one.
        return store.Keep(key, places[0].SyntaxTree, graph, contracts.FollowsAssumedFlows(places[0].SyntaxTree));
    }

    private ISymbol? SymbolOf(string key)
    {
        if (key.StartsWith(SourceMembers.InitializersPrefix, StringComparison.Ordinal))
            return null;
        var isElsewhere = false;
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(key, compilation))
        {
            isElsewhere |= dispatch.Elsewhere.Describes(symbol.ContainingAssembly);
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) && members.KeyOf(symbol) == key)
                return symbol;
        }

        return isElsewhere ? null : dispatch.MemberOf(key);
    }

    // The compiler shares the model with whoever else asks for the tree.
#pragma warning disable RS1030
    private IEnumerable<IOperation> BlocksOf(ISymbol member, SyntaxNode declaration, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        if (member is IMethodSymbol)
            return BodiesOf(model.GetOperation(declaration, cancellation));
        return declaration.ChildNodes()
            .Select(node => model.GetOperation(node, cancellation))
            .OfType<ISymbolInitializerOperation>();
    }

    private static IEnumerable<IOperation> BodiesOf(IOperation? body)
    {
        IOperation?[] parts = body switch
        {
            IConstructorBodyOperation constructor => [constructor.Initializer, constructor.BlockBody ?? constructor.ExpressionBody],
            IMethodBodyOperation method => [method.BlockBody ?? method.ExpressionBody],
            IBlockOperation block => [block],
            _ => [],
        };
        return parts.OfType<IOperation>();
    }

    private sealed class Request(MembersOnDemand all, CancellationToken cancellation) : IFlowMembers
    {
        public FlowGraph? GraphOf(string member) =>
            all.store.TryFind(member, all.trees, out var known) ? known : all.Extract(member, cancellation);

        public FlowSummary? SummaryOf(string member, Func<string, int> numberOf) => all.dispatch.Elsewhere.SummaryOf(member, numberOf, all.contracts);

        public IReadOnlyList<string> TargetsOf(string target, string? dispatch) => all.store.TargetsOf(target, dispatch, all.dispatch.TargetsOf);

        public bool MayBe(string given, string accepted) => all.dispatch.MayBe(given, accepted);
    }
}
