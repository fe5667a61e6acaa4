using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>How objects of this assembly come to be: constructors, parameter lists of types, initialisers.</summary>
internal sealed partial class OperationWalker
{
    private int Construct(IObjectCreationOperation creation, IMethodSymbol constructor, int made, List<int> arguments)
    {
        NoteDeclaredArguments(creation.Arguments, arguments);
        initializedObjects.Add(made);
        if (!IsOwn(constructor))
            CallSource(creation, constructor, null, made, null, creation.Arguments, arguments, hasResult: false, isExact: true);
        else if (constructor.IsImplicitlyDeclared)
            CallImplicitConstructor(creation, constructor.ContainingType);
        else if (SourceMembers.IsPrimary(constructor))
            FillFromParameterList(creation, creation.Arguments, constructor, arguments);
        else
            CallSource(creation, constructor, null, made, null, creation.Arguments, arguments, hasResult: false, isExact: true);
        return TakeInitialized();
    }

    /// <summary>The object that is being made, as it is by now.</summary>
    private int UnderConstruction => initializedObjects[initializedObjects.Count - 1];

    private int TakeInitialized()
    {
        var made = UnderConstruction;
        initializedObjects.RemoveAt(initializedObjects.Count - 1);
        return made;
    }

    /// <summary>The parameters of a record become its properties; those of other types are kept where their members use them.</summary>
    private void FillFromParameterList(IOperation operation, ImmutableArray<IArgumentOperation> operations, IMethodSymbol constructor, List<int> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (operations[i].Parameter is not { } parameter)
                continue;
            if (!constructor.ContainingType.IsRecord)
            {
                if (contracts.DataOf(parameter) is not null)
                    continue;
                NoteKept(arguments[i], operations[i].Value, new(KeyOfCaptured(parameter, constructor), null), UnderConstruction, null);
                Change(UnderConstruction, MemberKeys.OfCaptured(parameter), arguments[i], operations[i].Value, replaces: true);
            }
            else if (ShownAs(parameter, constructor.ContainingType) is { } shown)
            {
                AssignMember(shown, shown.Name, UnderConstruction, arguments[i], operations[i].Value);
            }
        }

        // What the base type is given, and what the initialisers make of the parameters.
        CallSource(operation, constructor, null, UnderConstruction, null, operations, arguments, hasResult: false, isExact: true);
        CallInitializers(operation, constructor.ContainingType, InParameterOrder(operations, arguments, constructor.Parameters.Length));
    }

    /// <summary>A constructor that hands over to the parameter list of its type, or of the type it is derived from.</summary>
    private void HandOverToParameterList(IInvocationOperation invocation, int self, List<int> arguments)
    {
        initializedObjects.Add(self);
        FillFromParameterList(invocation, invocation.Arguments, invocation.TargetMethod, arguments);
        TakeInitialized();
    }

    // A property that is written out, or that the base type has, is not made of the parameter of its name.
    private static IPropertySymbol? ShownAs(IParameterSymbol parameter, INamedTypeSymbol record) =>
        record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property =>
            property.DeclaringSyntaxReferences.Any(declared =>
                parameter.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == declared.SyntaxTree && own.Span == declared.Span)));

    /// <summary>Runs what a type does where no constructor is named: its initialisers, or its own constructor without parameters.</summary>
    private void CallImplicitConstructor(IOperation operation, INamedTypeSymbol type)
    {
        for (var current = type; current is not null && IsInSource(current); current = current.BaseType)
        {
            if (current.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty && !(constructor.IsImplicitlyDeclared && IsOwn(constructor))) is { } declared)
            {
                CallSource(operation, declared, null, UnderConstruction, null, [], [], hasResult: false, isExact: true);
                return;
            }

            CallInitializers(operation, current, []);
        }
    }

    private void CallInitializers(IOperation operation, INamedTypeSymbol type, int[] arguments)
    {
        var made = UnderConstruction;
        var inputs = new int[arguments.Length + 1];
        inputs[FlowPorts.Receiver] = made;
        arguments.CopyTo(inputs, 1);
        var outputs = new int[inputs.Length];
        outputs[FlowPorts.Receiver] = Node(operation);
        HandBack(made, outputs[FlowPorts.Receiver]);
        Change(made, ContentKeys.Whole, outputs[FlowPorts.Receiver], operation, replaces: false);
        Graph.AddCall(new(
            members.KeyOfInitializers(type),
            null,
            "new " + type.Name,
            inputs,
            outputs,
            FlowGraph.Clean,
            operation.Syntax.Span,
            [.. inputs.Select(_ => operation.Syntax.Span)],
            zone,
            0,
            environment.Granted) { Thrown = thrown });
    }

    /// <summary>What is handed to a declared parameter is kept as what it declares.</summary>
    private void NoteDeclaredArguments(ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        for (var i = 0; i < operations.Length && i < nodes.Count; i++)
        {
            if (operations[i].Parameter is { RefKind: not RefKind.Out } parameter && contracts.DataOf(parameter) is { } declared)
                NoteKept(nodes[i], operations[i], new(members.KeyOf(parameter.ContainingSymbol) + "#" + parameter.Name, declared), FlowGraph.Clean, parameter.Name);
        }
    }
}
