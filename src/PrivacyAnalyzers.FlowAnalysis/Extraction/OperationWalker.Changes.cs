using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Changes of objects, and who sees them.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Objects around an object that see a change of it as it happens.</summary>
    private const int MaxOwners = 6;

    private readonly HashSet<int> cells = [];
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
        var changed = Version(owner, key, value, source, replaces);
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

        return changed;
    }

    private int Version(int owner, string? key, int value, IOperation source, bool replaces)
    {
        // The one node of a captured variable takes every change as it comes.
        if (IsCell(owner))
        {
            Put(value, owner, key);
            return owner;
        }

        var version = Node(source, FlowNodeKind.Temporary);
        Graph.Connect(owner, version, replaces ? FlowOperation.Kill : FlowOperation.Copy, replaces ? key : null);
        Put(value, version, key);
        aliases.Join(owner, version);
        if (replaces && key is not null && value != FlowGraph.Clean)
        {
            loads[(version, key)] = value;
            if (!parts.ContainsKey(value))
                parts[value] = (version, key);
        }

        return version;
    }

    private void Put(int value, int target, string? key)
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
                environment.Set(variable.Key, changed);
            else if (variable.Value != changed && variable.Value != FlowGraph.Clean && aliases.MayBeSame(variable.Value, owner))
                environment.Set(variable.Key, alsoChanged(variable.Value));
        }

        for (var i = 0; i < initializedObjects.Count; i++)
        {
            if (initializedObjects[i] == owner)
                initializedObjects[i] = changed;
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
