using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>Rows by the types they are about. What the most precise rows say of a member adds up.</summary>
public sealed class ModelTable
{
    private readonly Dictionary<string, List<ModelRow>> rowsByTypeName = new(StringComparer.Ordinal);
    private readonly List<ModelRow> rowsOfNamespaces = [];
    private readonly List<ModelRow> rowsOfAnyType = [];

    public ModelTable(IEnumerable<ModelRow> rows)
    {
        foreach (var row in rows)
            ListFor(row.Type).Add(row);
    }

    /// <summary>What rows say of a member as the type declares it, or the nearest of those it has it from; null where none does.</summary>
    public ModelEffects? Find(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
            return null;
        var name = ModelNames.Of(method);
        if (FindIn(type, method, name, takesPrefixes: true) is { } own)
            return own;
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (FindIn(overridden.ContainingType.OriginalDefinition, overridden, name, takesPrefixes: true) is { } inherited)
                return inherited;
        }

        if (method.MethodKind == MethodKind.Constructor || method.IsStatic)
            return FindInNamespaces(type, method, name);

        // A member of a derived type does what the member of that name does which it hides or implements.
        for (var baseType = type.BaseType; baseType is { SpecialType: not SpecialType.System_Object }; baseType = baseType.BaseType)
        {
            if (FindIn(baseType.OriginalDefinition, method, name, takesPrefixes: false) is { } inherited)
                return inherited;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            if (FindIn(@interface.OriginalDefinition, method, name, takesPrefixes: false) is { } implemented)
                return implemented;
        }

        return FindInNamespaces(type, method, name);
    }

    /// <summary>What rows about no type in particular say of a member.</summary>
    public ModelEffects? FindConvention(IMethodSymbol method) => MostPrecise(rowsOfAnyType, method, ModelNames.Of(method), takesPrefixes: true);

    private ModelEffects? FindIn(INamedTypeSymbol type, IMethodSymbol method, string name, bool takesPrefixes) =>
        rowsByTypeName.TryGetValue(type.MetadataName, out var rows)
            ? MostPrecise(rows.Where(row => row.Type.Matches(type)), method, name, takesPrefixes)
            : null;

    private ModelEffects? FindInNamespaces(INamedTypeSymbol type, IMethodSymbol method, string name)
    {
        foreach (var rows in rowsOfNamespaces.Where(row => row.Type.Matches(type)).GroupBy(row => row.Type.Depth).OrderByDescending(rows => rows.Key))
        {
            if (MostPrecise(rows, method, name, takesPrefixes: true) is { } found)
                return found;
        }

        return null;
    }

    private static ModelEffects? MostPrecise(IEnumerable<ModelRow> rows, IMethodSymbol method, string name, bool takesPrefixes)
    {
        ModelEffects? found = null;
        var precision = -1;
        foreach (var row in rows)
        {
            foreach (var pattern in row.Members)
            {
                if (pattern.Precision < precision || (pattern.IsPrefix && !takesPrefixes) || !pattern.Matches(name, method))
                    continue;
                found = pattern.Precision > precision || found is null ? row.Effects : found.And(row.Effects);
                precision = pattern.Precision;
            }
        }

        return found;
    }

    private List<ModelRow> ListFor(TypePattern type)
    {
        if (type.IsAny)
            return rowsOfAnyType;
        if (type.IsNamespace)
            return rowsOfNamespaces;
        if (!rowsByTypeName.TryGetValue(type.SimpleName, out var rows))
            rowsByTypeName.Add(type.SimpleName, rows = []);
        return rows;
    }
}
