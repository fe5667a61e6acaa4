using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>
/// Finds what is remembered of earlier compilations with the same declarations. Every file of such a compilation leads to it: an
/// edit leaves all files but one in place. The driver keeps it for as long as a file lives, and nothing else does.
/// </summary>
internal sealed class FlowMemories
{
    /// <summary>Projects that one and the same tree may be in before those that came first have to start anew.</summary>
    private const int MaxProjects = 4;

    private static readonly SyntaxTreeValueProvider<FlowMemories> OfTree = new(_ => new());

    private ImmutableArray<FlowMemory> known = [];

    /// <summary>The memory of the declarations of a compilation, a new one where they have changed.</summary>
    public static FlowMemory Of(Compilation compilation, FlowSettings settings, FlowLimits limits, TreeLookup<FlowMemories> lookup, CancellationToken cancellation)
    {
        var memory = Find(compilation, settings, limits, lookup, cancellation) ?? new FlowMemory(new DeclarationStamp(compilation), settings, limits);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (lookup(tree, OfTree, out var memories))
                memories.Take(memory);
        }

        return memory;
    }

    private static FlowMemory? Find(Compilation compilation, FlowSettings settings, FlowLimits limits, TreeLookup<FlowMemories> lookup, CancellationToken cancellation)
    {
        var refused = new HashSet<FlowMemory>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!lookup(tree, OfTree, out var memories))
                continue;
            foreach (var memory in memories.known)
            {
                if (refused.Add(memory) && memory.IsOf(compilation, settings, limits, cancellation))
                    return memory;
            }
        }

        return null;
    }

    private void Take(FlowMemory memory)
    {
        if (known.Length > 0 && known[0] == memory)
            return;
        ImmutableInterlocked.Update(ref known, before => [memory, .. before.Where(other => other != memory && !other.Stamp.Assembly.Equals(memory.Stamp.Assembly)).Take(MaxProjects - 1)]);
    }
}
