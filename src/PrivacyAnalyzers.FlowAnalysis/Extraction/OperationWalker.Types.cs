using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Types that are known where a member is called and decide which overrides answer inside it.</summary>
internal sealed partial class OperationWalker
{
    private readonly Dictionary<int, int> portOf = [];

    private CallTypes TypesOf(IMethodSymbol method, ITypeSymbol? receiverType, int[] inputs, ImmutableArray<IArgumentOperation> operations)
    {
        var known = new List<(int, string)>();
        var forwarded = new List<(int, int)>();
        if (!method.IsStatic)
            Note(FlowPorts.Receiver, method.ContainingType, receiverType);
        foreach (var argument in operations)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter && FlowPorts.OfParameter(parameter.Ordinal) < inputs.Length)
                Note(FlowPorts.OfParameter(parameter.Ordinal), parameter.OriginalDefinition.Type, WithoutConversions(argument.Value).Type);
        }

        for (var i = 0; i < method.TypeArguments.Length; i++)
        {
            if (method.TypeArguments[i] is INamedTypeSymbol named && IsInSource(named))
                known.Add((FlowPorts.OfTypeParameter(i), members.KeyOfReceiver(named)));
            else if (TypePortOf(method.TypeArguments[i]) is var own && own != CallTypes.NoPort)
                forwarded.Add((FlowPorts.OfTypeParameter(i), own));
        }

        var receiver = method.IsStatic || receiverType is ITypeParameterSymbol ? TypePortOf(receiverType)
            : portOf.TryGetValue(inputs[FlowPorts.Receiver], out var port) ? port
            : CallTypes.NoPort;
        return known.Count == 0 && forwarded.Count == 0 && receiver == CallTypes.NoPort ? CallTypes.None : new(known, forwarded, receiver);

        void Note(int calleePort, ITypeSymbol expected, ITypeSymbol? given)
        {
            if (!members.IsPolymorphic(expected))
                return;
            if (createdTypes.TryGetValue(inputs[calleePort], out var created) && IsInSource(created) && !portOf.ContainsKey(inputs[calleePort]))
                known.Add((calleePort, SourceMembers.ExactlyPrefix + members.KeyOfReceiver(created)));
            else if (portOf.TryGetValue(inputs[calleePort], out var from))
                forwarded.Add((calleePort, from));
            if (given is INamedTypeSymbol named && IsInSource(named) && !SymbolEqualityComparer.Default.Equals(named, expected) && !known.Exists(one => one.Item1 == calleePort))
                known.Add((calleePort, members.KeyOfReceiver(named)));
        }
    }

    private int TypePortOf(ITypeSymbol? type) =>
        type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter && SymbolEqualityComparer.Default.Equals(parameter.DeclaringMethod?.OriginalDefinition, (member as IMethodSymbol)?.OriginalDefinition)
            ? FlowPorts.OfTypeParameter(parameter.Ordinal)
            : CallTypes.NoPort;
}
