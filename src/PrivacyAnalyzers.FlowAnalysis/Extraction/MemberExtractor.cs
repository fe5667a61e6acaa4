using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Turns the bound operation blocks of one member into a flow graph, in one structured walk.</summary>
public static class MemberExtractor
{
    public static FlowGraph Extract(ISymbol member, ImmutableArray<IOperation> blocks, IFlowContracts contracts, SourceMembers members, CancellationToken cancellation)
    {
        var walker = new OperationWalker(member, blocks, contracts, members, cancellation);
        try
        {
            walker.Enter();
            foreach (var block in blocks)
            {
                if (block.Kind != OperationKind.Attribute)
                    walker.WalkBlock(block);
            }

            walker.WalkTheRest();
            walker.Leave();
        }
        catch (InsufficientExecutionStackException)
        {
            walker.Graph.IsCutOff = true;
        }

        return walker.Graph;
    }
}
