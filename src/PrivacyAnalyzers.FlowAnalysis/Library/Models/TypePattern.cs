using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>
/// Names types by their metadata name: "System.Collections.Generic.List`1", a nested one "Outer+Inner", all of a
/// namespace and of those below it "Acme.Crm.*", any type at all "*".
/// </summary>
public sealed class TypePattern
{
    // Innermost first: the order in which symbols lead from a type outwards.
    private readonly ImmutableArray<string> types;
    private readonly ImmutableArray<string> namespaces;

    private TypePattern(ImmutableArray<string> types, ImmutableArray<string> namespaces)
    {
        this.types = types;
        this.namespaces = namespaces;
    }

    public bool IsAny => types.IsEmpty && namespaces.IsEmpty;

    public bool IsNamespace => types.IsEmpty && !namespaces.IsEmpty;

    /// <summary>How many namespaces are named: of two that both match, the longer one says more.</summary>
    public int Depth => namespaces.Length;

    /// <summary>The metadata name of the type without namespace and outer types; empty where there is none.</summary>
    public string SimpleName => types.IsEmpty ? string.Empty : types[0];

    public static ModelProblem TryParse(string text, out TypePattern? pattern)
    {
        pattern = null;
        text = text.Trim();
        if (text.Length == 0)
            return ModelProblem.NameExpected;
        var parts = text.Split('.');
        var last = parts[parts.Length - 1];
        var outer = Enumerable.Reverse(parts).Skip(1).ToImmutableArray();
        var nested = last == "*" ? [] : Enumerable.Reverse(last.Split('+')).ToImmutableArray();
        if (!outer.All(IsName) || !nested.All(IsTypeName))
            return ModelProblem.InvalidName;
        pattern = new(nested, outer);
        return ModelProblem.None;
    }

    public override string ToString() => string.Join(".", [.. namespaces.Reverse(), types.IsEmpty ? "*" : string.Join("+", types.Reverse())]);

    public bool Matches(INamedTypeSymbol type)
    {
        var container = (INamedTypeSymbol?)type;
        foreach (var name in types)
        {
            if (container is null || !string.Equals(container.MetadataName, name, StringComparison.Ordinal))
                return false;
            container = container.ContainingType;
        }

        return IsNamespace ? IsBelow(type.ContainingNamespace) : IsAny || (container is null && IsIn(type.ContainingNamespace));
    }

    private bool IsIn(INamespaceSymbol? symbol)
    {
        foreach (var name in namespaces)
        {
            if (symbol is null || !string.Equals(symbol.Name, name, StringComparison.Ordinal))
                return false;
            symbol = symbol.ContainingNamespace;
        }

        return symbol is null or { IsGlobalNamespace: true };
    }

    private bool IsBelow(INamespaceSymbol? symbol)
    {
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            if (IsIn(symbol))
                return true;
        }

        return false;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static bool IsTypeName(string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0 ? IsName(name) : IsName(name.Substring(0, tick)) && tick + 1 < name.Length && name.Skip(tick + 1).All(char.IsDigit);
    }
}
