using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>A call of unseen code, seen through its signature.</summary>
internal sealed class LibraryCall
{
    private readonly int receiver;

    public LibraryCall(IMethodSymbol method, MemberModel model, int receiver, IReadOnlyList<int> arguments, ImmutableArray<IArgumentOperation> operations)
    {
        Model = model;
        Definition = method.OriginalDefinition;
        this.receiver = receiver;
        Arguments = arguments;
        Operations = operations;
        ReceiverTypeParameters = Definition.IsStatic ? [] : LibraryShapes.TypeParametersOf(Definition.ContainingType);
        TypeParameters = Definition.TypeParameters.AddRange(ReceiverTypeParameters);
    }

    public IMethodSymbol Definition { get; }

    public MemberModel Model { get; }

    /// <summary>One node an argument, in the order of <see cref="Operations"/>; an indexer's assigned value comes last.</summary>
    public IReadOnlyList<int> Arguments { get; }

    public ImmutableArray<IArgumentOperation> Operations { get; }

    public ImmutableArray<ITypeParameterSymbol> ReceiverTypeParameters { get; }

    public ImmutableArray<ITypeParameterSymbol> TypeParameters { get; }

    /// <summary>The type parameters of the result all stand among the inputs, so the signature tells all there is to tell.</summary>
    public bool IsFullyGeneric =>
        LibraryShapes.MentionsTypeParameter(Definition.ReturnType)
        && TypeParameters.All(parameter => LibraryShapes.PathsOf(parameter, Definition.ReturnType).IsEmpty || HasInput(parameter));

    /// <summary>The receiver and all arguments that are not callbacks.</summary>
    public IEnumerable<int> PlainInputs
    {
        get
        {
            if (receiver != FlowGraph.Clean && Definition.MethodKind != MethodKind.Constructor)
                yield return receiver;
            for (var i = 0; i < Arguments.Count; i++)
            {
                if (Arguments[i] != FlowGraph.Clean && CallbackOf(TypeAt(i)) is null)
                    yield return Arguments[i];
            }
        }
    }

    /// <summary>What a parameter of a callback may be: an argument of just its type, such as a state that is handed through, or else anything.</summary>
    public IEnumerable<int> InputsFor(IParameterSymbol callbackParameter)
    {
        var isHandedThrough = false;
        for (var i = 0; i < Arguments.Count && i < Operations.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(TypeAt(i), callbackParameter.Type))
                continue;
            isHandedThrough = true;
            yield return Arguments[i];
        }

        // Beside the values that a generic signature hands it, a callback is told where it is, not what else there is.
        if (isHandedThrough || (IsFullyGeneric && LibraryShapes.MentionsTypeParameter(callbackParameter.ContainingType)))
            yield break;
        foreach (var input in PlainInputs)
            yield return input;
    }

    /// <summary>The arguments that are delegates, with the signature they are called with.</summary>
    public IEnumerable<(int Node, IMethodSymbol Signature)> Callbacks
    {
        get
        {
            for (var i = 0; i < Arguments.Count; i++)
            {
                if (Arguments[i] != FlowGraph.Clean && CallbackOf(TypeAt(i)) is { } callback)
                    yield return (Arguments[i], callback);
            }
        }
    }

    /// <summary>Where values of a type parameter come in: receiver, arguments, results of callbacks.</summary>
    public IEnumerable<(int Node, ImmutableArray<string> Path)> InputsOf(ITypeParameterSymbol parameter)
    {
        if (receiver != FlowGraph.Clean && Definition.MethodKind != MethodKind.Constructor)
        {
            foreach (var path in LibraryShapes.PathsOf(parameter, Definition.ContainingType))
                yield return (receiver, path);
        }

        foreach (var input in ArgumentsOf(parameter))
            yield return input;
    }

    public IEnumerable<(int Node, ImmutableArray<string> Path)> ArgumentsOf(ITypeParameterSymbol parameter, int first = 0)
    {
        for (var i = first; i < Arguments.Count; i++)
        {
            if (Arguments[i] == FlowGraph.Clean)
                continue;
            if (CallbackOf(TypeAt(i)) is { } callback)
            {
                foreach (var path in LibraryShapes.PathsOf(parameter, callback.ReturnType))
                    yield return (Arguments[i], path.Insert(0, ContentKeys.Return));
            }
            else
            {
                foreach (var path in LibraryShapes.PathsOf(parameter, TypeAt(i)))
                    yield return (Arguments[i], path);
            }
        }
    }

    /// <summary>The one value that a model calls "this" or an argument; that of an extension method is what it extends.</summary>
    public int NodeOf(ModelPort port)
    {
        if (port.Kind == ModelPortKind.This && !Definition.IsStatic && Definition.MethodKind != MethodKind.Constructor)
            return receiver;
        var at = IndexOf(port);
        return at < 0 ? FlowGraph.Clean : Arguments[at];
    }

    /// <summary>Where the argument that a model means stands among those of the call; -1 where there is none.</summary>
    public int IndexOf(ModelPort port)
    {
        for (var i = 0; i < Operations.Length && i < Arguments.Count; i++)
        {
            if (Operations[i].Parameter is { } parameter
                && (port.Kind == ModelPortKind.This ? Definition.IsStatic && parameter.Ordinal == 0 : port.IsArgument(parameter.Ordinal, parameter.Name)))
                return i;
        }

        return -1;
    }

    /// <summary>The values that a model means by an input; callbacks only where it speaks of what they return.</summary>
    public IEnumerable<int> NodesOf(ModelPort port)
    {
        if (port.Kind != ModelPortKind.Arguments)
            return NodeOf(port) is var node and not FlowGraph.Clean ? [node] : [];
        return Enumerable.Range(0, Arguments.Count).Where(i => CallbackOf(TypeAt(i)) is null).Select(i => Arguments[i]);
    }

    private bool HasInput(ITypeParameterSymbol parameter) =>
        (!Definition.IsStatic && !LibraryShapes.PathsOf(parameter, Definition.ContainingType).IsEmpty)
        || Definition.Parameters.Any(input => !LibraryShapes.PathsOf(parameter, CallbackOf(input.Type)?.ReturnType ?? input.Type).IsEmpty);

    // The type of an argument as the definition writes it; the assigned value of an indexer is its setter's last parameter.
    private ITypeSymbol? TypeAt(int index)
    {
        if (index < Operations.Length)
            return Operations[index].Parameter?.OriginalDefinition.Type;
        return Definition.Parameters.Length > 0 ? Definition.Parameters[Definition.Parameters.Length - 1].Type : null;
    }

    private static IMethodSymbol? CallbackOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } => invoke,
        INamedTypeSymbol { MetadataName: "Expression`1" } expression => CallbackOf(expression.TypeArguments[0]),
        _ => null,
    };
}
