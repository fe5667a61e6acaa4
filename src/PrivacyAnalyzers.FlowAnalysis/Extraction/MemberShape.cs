using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What there is in a member that calls for a closer look before it is walked; most have neither.</summary>
internal readonly record struct MemberShape(bool HasFunctions, bool HasJumps)
{
    public static MemberShape Of(IReadOnlyList<IOperation> blocks)
    {
        var (hasFunctions, hasJumps) = (false, false);
        foreach (var block in blocks)
        {
            foreach (var operation in block.DescendantsAndSelf())
            {
                hasFunctions |= operation is IAnonymousFunctionOperation or ILocalFunctionOperation;
                hasJumps |= operation is IBranchOperation { BranchKind: BranchKind.GoTo };
            }
        }

        return new(hasFunctions, hasJumps);
    }
}
