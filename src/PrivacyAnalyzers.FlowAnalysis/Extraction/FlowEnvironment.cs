using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Which node each variable stands for at one point of a member, and what is known to hold there.</summary>
internal sealed class FlowEnvironment
{
    private static readonly ImmutableDictionary<ISymbol, (ImmutableArray<string>, ImmutableArray<string>)> NoConditions =
        ImmutableDictionary.Create<ISymbol, (ImmutableArray<string>, ImmutableArray<string>)>(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, int> values;
    private ImmutableDictionary<ISymbol, (ImmutableArray<string> WhenTrue, ImmutableArray<string> WhenFalse)> conditions = NoConditions;


    public FlowEnvironment()
        : this(new(SymbolEqualityComparer.Default), ImmutableArray<string>.Empty, isReachable: true)
    {
    }

    private FlowEnvironment(Dictionary<ISymbol, int> values, ImmutableArray<string> granted, bool isReachable)
    {
        this.values = values;
        Granted = granted;
        IsReachable = isReachable;
    }

    /// <summary>By port: the objects that the member was given, as they are at this point, whatever its variables hold by now.</summary>
    public int[] Entries { get; private set; } = [];

    /// <summary>Purposes that a consent check dominating this point allows.</summary>
    public ImmutableArray<string> Granted { get; private set; }

    /// <summary>False after a return, throw or jump, until paths join again.</summary>
    public bool IsReachable { get; private set; }

    public IReadOnlyDictionary<ISymbol, int> Values => values;

    public bool TryGet(ISymbol variable, out int node) => values.TryGetValue(variable, out node);

    public void Set(ISymbol variable, int node) => values[variable] = node;

    /// <summary>What the outcome of a variable's condition lets be known, where it is one and was not changed since.</summary>
    public ImmutableArray<string> GrantsOf(ISymbol variable, bool whenTrue) =>
        conditions.TryGetValue(variable, out var known) ? whenTrue ? known.WhenTrue : known.WhenFalse : [];

    public void Remember(ISymbol variable, ImmutableArray<string> whenTrue, ImmutableArray<string> whenFalse)
    {
        if (whenTrue.IsEmpty && whenFalse.IsEmpty)
            conditions = conditions.Remove(variable);
        else
            conditions = conditions.SetItem(variable, (whenTrue, whenFalse));
    }

    public void ForgetGrants()
    {
        Granted = [];
        conditions = conditions.Clear();
    }

    public void EnterWith(int portCount) => Entries = new int[portCount];

    public void Leave() => IsReachable = false;

    public void Grant(ImmutableArray<string> purposes)
    {
        if (!purposes.IsDefaultOrEmpty)
            Granted = [.. Granted.Union(purposes, StringComparer.Ordinal)];
    }

    public FlowEnvironment Fork() => new(new(values, SymbolEqualityComparer.Default), Granted, IsReachable) { conditions = conditions, Entries = [.. Entries] };

    /// <summary>Takes over what another environment knows and this one does not.</summary>
    public void AddMissing(FlowEnvironment other)
    {
        foreach (var pair in other.values)
        {
            if (!values.ContainsKey(pair.Key))
                values.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>Takes over another environment as it is.</summary>
    public void Become(FlowEnvironment other)
    {
        values.Clear();
        foreach (var pair in other.values)
            values[pair.Key] = pair.Value;
        Entries = [.. other.Entries];
        Granted = other.Granted;
        conditions = other.conditions;
        IsReachable = other.IsReachable;
    }

    /// <summary>Joins another path into this one; <paramref name="merge"/> makes the node for a variable that differs.</summary>
    public void Join(FlowEnvironment other, Func<int, int, int> merge)
    {
        if (!other.IsReachable)
            return;
        if (!IsReachable)
        {
            Become(other);
            return;
        }

        Granted = [.. Granted.Intersect(other.Granted, StringComparer.Ordinal)];
        if (conditions != other.conditions)
            conditions = conditions.Clear();
        foreach (var pair in other.values)
        {
            if (!values.TryGetValue(pair.Key, out var node))
                values[pair.Key] = pair.Value;
            else if (node != pair.Value)
                values[pair.Key] = merge(node, pair.Value);
        }

        for (var port = 0; port < Entries.Length; port++)
        {
            if (Entries[port] != other.Entries[port])
                Entries[port] = merge(Entries[port], other.Entries[port]);
        }
    }
}
