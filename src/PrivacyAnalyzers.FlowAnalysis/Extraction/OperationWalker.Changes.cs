using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Changes of objects, and who sees them.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Objects around an object that see a change of it as it happens.</summary>
    private const int MaxOwners = 6;

    private readonly HashSet<int> cells = [];
    private readonly Dictionary<int, INamedTypeSymbol> createdTypes = [];
    private readonly Dictionary<int, (IReadOnlyList<string> Members, int Owner)> memberOfPart = [];
    private readonly Dictionary<int, ImmutableHashSet<string>> assignedParts = [];
    private readonly Dictionary<int, (int First, int Second)> alternatives = [];
    private readonly Dictionary<ISymbol, int> cellsByVariable = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Something is put into a part of an object. Whoever holds the object, or may hold it, sees a new version of it;
    /// so does the object of which it is a part.
    /// </summary>
    /// <returns>The new version.</returns>
    private int Change(int owner, string? key, int value, IOperation source, bool replaces, int depth = 0)
    {
        if (owner == FlowGraph.Clean || (value == FlowGraph.Clean && !replaces))
            return owner;
        if (depth == 0 && KeeperOf(owner) is { } around)
            KeepFunctions(value, around.Members, around.Owner, source, FlowOperation.LoadDeep);
        var changed = Version(owner, key, value, source, replaces);
        if (memberOfPart.TryGetValue(owner, out var keeper) && changed != owner)
        {
            memberOfPart[changed] = keeper;
            foreach (var member in keeper.Members)
                NoteKept(changed, source, new(member, null), keeper.Owner, null);
        }

        ReplaceEverywhere(owner, changed, held => Version(held, key, value, source, replaces: false));
        if (parts.TryGetValue(owner, out var whole))
        {
            // Objects that hold each other have no outermost one: from some depth on the change is known, but not its time.
            if (depth == MaxOwners)
            {
                Put(changed, whole.Owner, whole.Key);
                return changed;
            }

            // One element was changed; the others are what they were.
            var isAny = ContentKeys.IsAnyOfMany(whole.Key);
            var newWhole = Change(whole.Owner, whole.Key, changed, source, replaces: !isAny, depth + 1);
            parts[changed] = (newWhole, whole.Key);
            if (!isAny)
                loads[(newWhole, whole.Key)] = changed;
        }

        ChangeOrigins(owner, changed, source, depth);
        if (value != FlowGraph.Clean)
            ChangeHandedOver(owner, key, value, source, depth);
        return changed;
    }

    /// <summary>The member that an object lies in, at whatever depth.</summary>
    private (IReadOnlyList<string> Members, int Owner)? KeeperOf(int node)
    {
        for (var depth = 0; depth <= MaxOwners; depth++)
        {
            if (memberOfPart.TryGetValue(node, out var keeper))
                return keeper;
            if (parts.TryGetValue(node, out var whole))
                node = whole.Owner;
            else if (alternatives.TryGetValue(node, out var known))
                node = known.First;
            else
                break;
        }

        return null;
    }

    private bool IsOriginOf(int node, int origin, int depth = 0) =>
        depth < MaxOwners
        && alternatives.TryGetValue(node, out var known)
        && (known.First == origin || known.Second == origin || IsOriginOf(known.First, origin, depth + 1) || IsOriginOf(known.Second, origin, depth + 1));

    // One of several objects was changed: those that hold any of them may hold the changed one.
    private void ChangeOrigins(int owner, int changed, IOperation source, int depth)
    {
        if (depth == MaxOwners || !alternatives.TryGetValue(owner, out var known))
            return;
        alternatives[changed] = known;
        foreach (var origin in new[] { known.First, known.Second })
        {
            if (parts.TryGetValue(origin, out var whole))
                Change(whole.Owner, whole.Key, changed, source, replaces: false, depth + 1);
            else
                ChangeOrigins(origin, changed, source, depth + 1);
        }
    }

    private int Version(int owner, string? key, int value, IOperation source, bool replaces)
    {
        // The one node of a captured variable takes every change as it comes.
        if (IsCell(owner))
        {
            Put(value, owner, key);
            ChangeResult(owner, owner, key, value, source);
            AddOwnChange(owner, owner, key, value, source, replaces: false);
            return owner;
        }

        var version = Node(source, FlowNodeKind.Temporary);
        Graph.Connect(owner, version, replaces ? FlowOperation.Kill : FlowOperation.Copy, replaces ? key : null);
        aliases.Join(owner, version);
        Put(value, version, key);
        ChangeResult(owner, version, key, value, source);
        AddOwnChange(owner, version, key, value, source, replaces);
        if (createdTypes.TryGetValue(owner, out var type))
            createdTypes[version] = type;
        if (assignedParts.TryGetValue(owner, out var assigned))
            assignedParts[version] = assigned;
        if (replaces && key is not null)
            assignedParts[version] = (assigned ?? ImmutableHashSet<string>.Empty).Add(key);
        if (portOf.TryGetValue(owner, out var port))
            portOf[version] = port;
        ComesFrom(version, owner);
        if (FunctionsOf(owner) is { Count: > 0 } known)
            functions[version] = known;
        if (replaces && key is not null && value != FlowGraph.Clean)
        {
            loads[(version, key)] = value;
        }

        if (!string.IsNullOrEmpty(key) && value != FlowGraph.Clean && !parts.ContainsKey(value))
            parts[value] = (version, key!);

        return version;
    }

    private void Put(int value, int target, string? key)
    {
        HoldContent(value, target, key);
        Join(value, target, key);
    }

    private void Join(int value, int target, string? key)
    {
        if (key is null)
            Graph.Connect(value, target, FlowOperation.Taint);
        else if (key.Length == 0)
            Graph.Connect(value, target, FlowOperation.Copy);
        else
            Graph.Connect(value, target, FlowOperation.Store, key);
    }

    private void ReplaceEverywhere(int owner, int changed, Func<int, int> alsoChanged)
    {
        foreach (var variable in environment.Values.ToList())
        {
            if (variable.Value == owner)
                Point(variable.Key, changed);
            else if (variable.Value != changed && variable.Value != FlowGraph.Clean && aliases.MayBeSame(variable.Value, owner))
                Point(variable.Key, alsoChanged(variable.Value));
        }

        for (var port = 0; port < environment.Entries.Length; port++)
        {
            var entry = environment.Entries[port];
            if (entry == owner)
                environment.Entries[port] = changed;
            else if (entry != changed && entry != FlowGraph.Clean && aliases.MayBeSame(entry, owner))
                environment.Entries[port] = alsoChanged(entry);
            if (environment.Entries[port] != entry)
                NoteChangedInTry(port, environment.Entries[port]);
        }

        for (var i = 0; i < initializedObjects.Count; i++)
        {
            if (initializedObjects[i] == owner)
                initializedObjects[i] = changed;
        }

        void Point(ISymbol variable, int version)
        {
            if (environment.Values[variable] == version)
                return;
            environment.Set(variable, version);
            NoteAssignedInTry(variable, version);
        }
    }

    private bool IsCell(int node) => cells.Contains(node);

    /// <summary>The one node of a variable whose value cannot be told from the order of statements.</summary>
    private int CellOf(ISymbol variable, IOperation source)
    {
        if (!cellsByVariable.TryGetValue(variable, out var cell))
        {
            cellsByVariable.Add(variable, cell = Node(source, FlowNodeKind.Storage, variable.Name));
            cells.Add(cell);
        }

        environment.Set(variable, cell);
        return cell;
    }
}
