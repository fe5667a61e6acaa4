using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What is noted of values that come from, or go, beyond the member at hand.</summary>
internal sealed partial class OperationWalker
{
    private static readonly SymbolDisplayFormat ShortNames = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>Neutral code gives an activity back what it read: that is when the activity uses it.</summary>
    private void NoteReturned(int node, IOperation operation)
    {
        if (zone != 0)
            Graph.AddUse(new(node, zone, zone, FlowUseKind.Returned, operation.Syntax.Span, environment.Granted, null));
    }

    private void NoteObjectRead(int owner, DataContract contract, IOperation operation)
    {
        if (zone == 0 && !quiet)
            Graph.AddObjectRead(new(owner, environment.Granted.IsEmpty ? contract : contracts.Allowing(contract, environment.Granted), operation.Syntax.Span));
    }

    private void NoteHeapRead(ISymbol member, int node, int owner)
    {
        if (node == FlowGraph.Clean || !IsInSource(member) || (assignedParts.TryGetValue(owner, out var assigned) && assigned.Contains(NameOf(member))))
            return;
        var keepers = members.KeysOfKept(StoredMember(member));
        memberOfPart[node] = (keepers, owner);
        Graph.AddHeapRead(new(node, keepers[0], owner));
    }

    private void NoteKept(int value, IOperation source, KeptIn keeper, int owner, string? name)
    {
        if (value != FlowGraph.Clean)
            Graph.AddUse(new(value, 0, zone, FlowUseKind.Kept, SpanOf(source), environment.Granted, name) { Keeper = keeper, Owner = owner });
    }

    /// <summary>A value is put into a member: of an object, of a type, of whatever is declared.</summary>
    private void NoteAssigned(ISymbol member, int owner, int value, IOperation source)
    {
        var stored = StoredMember(member);
        var declared = contracts.DataOf(stored);
        if (declared is null && !IsInSource(stored))
            return;
        NoteKept(value, source, declared is null ? Undeclared(stored) : new(members.KeyOf(stored), declared), owner, stored.Name);
        if (declared is not null)
            return;
        foreach (var also in members.KeysOfKept(stored).Skip(1))
            NoteKept(value, source, new(also, null), owner, stored.Name);
        KeepFunctions(value, members.KeysOfKept(stored), owner, source, FlowOperation.Load);
    }

    /// <summary>A delegate that is kept may be called by whoever reads it.</summary>
    private void KeepFunctions(int value, IReadOnlyList<string> keepers, int owner, IOperation source, FlowOperation load)
    {
        foreach (var function in FunctionsOf(value))
        {
            for (var i = 0; i < function.Parameters.Count; i++)
                CallKept(function, i, CalledWith(keepers, owner, i, source, load), source);
        }

        foreach (var function in holders.Where(held => IsHeldBy(held, value)).Select(held => held.Function).Distinct().ToList())
        {
            for (var i = 0; i < function.Parameters.Count; i++)
                CallKept(function, i, CalledWith(keepers, owner, i, source, FlowOperation.LoadDeep), source);
        }

        if (FunctionsOf(value).Count == 0)
            KeepGiven(value, keepers, owner, source, load);
    }

    // A delegate that was handed in is called for whoever handed it in.
    private void KeepGiven(int value, IReadOnlyList<string> keepers, int owner, IOperation source, FlowOperation load)
    {
        if (value == FlowGraph.Clean || member is not IMethodSymbol method)
            return;
        for (var port = FlowPorts.OfParameter(0); port <= method.Parameters.Length; port++)
        {
            if (DelegateOf(method.Parameters[port - 1].Type) is not { } invoke || environment.Entries[port] is not (var given and not FlowGraph.Clean) || (given != value && !IsOriginOf(value, given)))
                continue;
            for (var i = 0; i < invoke.Parameters.Length; i++)
                given = Change(given, ContentKeys.Parameter(i), CalledWith(keepers, owner, i, source, load), source, replaces: false);
        }
    }

    private int CalledWith(IReadOnlyList<string> keepers, int owner, int parameter, IOperation source, FlowOperation load)
    {
        // Only what was made here nobody else can call into.
        if (!RootsOf(owner).Ports.IsEmpty)
            owner = FlowGraph.Clean;
        var held = Node(source);
        foreach (var keeper in keepers)
            Graph.AddHeapRead(new(held, keeper, owner));
        var given = Node(source);
        Graph.Connect(held, given, load, ContentKeys.Parameter(parameter));
        return given;
    }

    // What a method is given through a delegate that it was put into is its own affair, to be told where it uses it.
    private void CallKept(FlowFunction function, int parameter, int given, IOperation source)
    {
        if (function.Method is not { } called)
        {
            Graph.Connect(given, function.Parameters[parameter], FlowOperation.Copy);
            return;
        }

        var arguments = Node(source);
        Graph.Connect(given, arguments, FlowOperation.Store, ContentKeys.Parameter(parameter));
        NoteKept(arguments, source, new(called, null), FlowGraph.Clean, function.Symbol.Name);
    }

    private KeptIn Undeclared(ISymbol stored)
    {
        var keeper = new KeptIn(members.KeyOf(stored), null);
        return stored.ContainingType is { } type && IsSeenByOthers(stored) && !IsWhatItIsMadeFor(stored) && contracts.LacksDeclaration(stored)
            ? keeper with { Type = members.KeyOf(type), OpenName = ShownName(stored) }
            : keeper;
    }

    // "Result<T>.Value" holds whatever it is used for: no one statement would be true of all its objects.
    private static bool IsWhatItIsMadeFor(ISymbol stored) =>
        LibraryShapes.MentionsTypeParameter((stored.OriginalDefinition as IPropertySymbol)?.Type ?? (stored.OriginalDefinition as IFieldSymbol)?.Type);

    /// <summary>How people call a member: by its type too; constructors and top-level statements by that alone.</summary>
    private static string ShownName(ISymbol symbol) => symbol.ContainingType switch
    {
        null => symbol.Name,
        var type when !symbol.CanBeReferencedByName => type.ToDisplayString(ShortNames),
        var type => $"{type.ToDisplayString(ShortNames)}.{symbol.Name}",
    };

    private static bool IsSeenByOthers(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility == Accessibility.Private)
                return false;
        }

        return true;
    }

    private static ISymbol StoredMember(ISymbol member) => member is IFieldSymbol { AssociatedSymbol: { } shown } ? shown : member;
}
