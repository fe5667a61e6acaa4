using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Calls that are bound when they run: of the methods of that name, one will be called.</summary>
internal sealed partial class OperationWalker
{
    private int VisitDynamicInvocation(IDynamicInvocationOperation invocation)
    {
        if (invocation.Operation is not IDynamicMemberReferenceOperation member)
            return VisitUnknown(invocation);
        var receiver = Visit(member.Instance);
        var arguments = invocation.Arguments.Select(Visit).ToList();
        var type = member.Instance?.Type ?? member.ContainingType;
        var candidates = type?.GetMembers(member.MemberName).OfType<IMethodSymbol>().Where(method => method.Parameters.Length == arguments.Count) ?? [];
        foreach (var zone in candidates.Select(contracts.ZoneOf).Distinct())
        {
            for (var i = 0; i < arguments.Count; i++)
                NoteEntry(arguments[i], invocation.Arguments[i], zone, FlowUseKind.Argument, member.MemberName);
        }

        return Compose(invocation, FlowNodeKind.Call, member.MemberName, [receiver, .. arguments]);
    }
}
