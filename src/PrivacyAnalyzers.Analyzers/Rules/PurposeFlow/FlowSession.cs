using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>
/// The flow analysis of one compilation. A build extracts every member as the compiler goes along and solves them all
/// at its end; an editor, which shows one document, has the members of that document solved at once, with whatever they call.
/// </summary>
internal sealed class FlowSession
{
    private readonly ImmutableArray<FlowCheck> checks;
    private readonly FlowLimits limits;
    private readonly PrivacyContracts contracts;
    private readonly SourceMembers members;
    private readonly Compilation compilation;
    private readonly bool isPublished;
    private readonly ShownMembers shownMembers = new();
    private readonly MembersOfBuild build;
    private readonly EditorSession editor;

    public FlowSession(Compilation compilation, TreeLookup<FlowMemories> lookup, FlowSettings settings, ImmutableArray<FlowCheck> checks, FlowLimits limits)
    {
        this.compilation = compilation;
        isPublished = settings.IsPublished;
        this.checks = checks;
        this.limits = limits;
        contracts = new(settings, new());
        members = new(new DescribedAssemblies(settings.Referenced));
        build = new(new(compilation, members, new()), contracts);
        editor = new(compilation, lookup, settings, limits, members);
    }

    public void Note(SymbolAnalysisContext context) => shownMembers.Note(context);

    public void Analyze(OperationBlockAnalysisContext context)
    {
        var blocks = context.OperationBlocks.RemoveAll(block => block.Kind == OperationKind.Attribute);
        if (blocks.IsEmpty)
            return;
        if (context.FilterSpan is null && !shownMembers.Contains(context.OwningSymbol))
            build.Add(MemberExtractor.Extract(context.OwningSymbol, blocks, contracts, members, context.CancellationToken));
        else if (editor.Solve(context.OwningSymbol, blocks, context.CancellationToken) is var (solution, said))
        {
            var shown = new FlowCheckContext(solution, said, [], context.ReportDiagnostic);
            foreach (var check in checks)
                check.Check(shown);
        }
    }

    public void Finish(CompilationAnalysisContext context)
    {
        var graphs = build.InOrder;
        if (graphs.Count == 0 && !isPublished)
            return;
        var heap = new HeapContents();
        var program = new FlowProgram(build, heap, limits, context.CancellationToken);
        var solutions = Solve(graphs, program, heap);

        // What one member shows is said before what none does, so that it is not said twice.
        var ways = new HashSet<(Location Datum, Location Place)>();
        var shown = solutions.ConvertAll(solution => new FlowCheckContext(solution, contracts, ways, context.ReportDiagnostic));
        foreach (var check in checks)
            shown.ForEach(check.Check);
        var analysis = new FinishedAnalysis(program, graphs, solutions)
        {
            Publication = isPublished ? new(compilation, build, members, contracts, context.CancellationToken) : null,
        };
        foreach (var check in checks)
            check.Finish(analysis, context.ReportDiagnostic);
    }

    /// <summary>Solves all members, and again those that read what others turn out to have put into undeclared members.</summary>
    private List<MemberSolution> Solve(IReadOnlyList<FlowGraph> graphs, FlowProgram program, HeapContents heap)
    {
        var solutions = new MemberSolution?[graphs.Count];
        var open = Enumerable.Range(0, graphs.Count).ToList();
        for (var round = 0; ; round++)
        {
            foreach (var graph in open)
                solutions[graph] = program.Analyze(graphs[graph].Member);
            var news = open.Select(graph => solutions[graph]).OfType<MemberSolution>().Where(heap.Take).ToList();
            if (news.Count == 0 || round >= limits.HeapRounds)
            {
                foreach (var solution in news)
                    program.CutOff(solution.Graph, FlowLimit.HeapRounds, limits.HeapRounds);
                return [.. solutions.OfType<MemberSolution>()];
            }

            var stale = program.Continue(heap.TakeNews());
            open = [.. Enumerable.Range(0, graphs.Count).Where(graph => stale.Contains(graphs[graph].Member))];
        }
    }
}
