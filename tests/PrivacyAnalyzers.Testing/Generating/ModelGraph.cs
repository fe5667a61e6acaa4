using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Generating;

/// <summary>Looks through all that a pipeline value holds for things that keep a compilation alive or never compare equal.</summary>
public static class ModelGraph
{
    /// <summary>The way to the first such thing, or null.</summary>
    public static string? FindForeign(object? value)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<(object? Value, string Path)>();
        open.Enqueue((value, value?.GetType().Name ?? "null"));
        while (open.TryDequeue(out var next))
        {
            if (next.Value is null || IsHarmless(next.Value) || (!next.Value.GetType().IsValueType && !seen.Add(next.Value)))
                continue;
            if (IsForeign(next.Value))
                return $"{next.Path}, a {next.Value.GetType().Name}";

            foreach (var (held, name) in Held(next.Value))
                open.Enqueue((held, next.Path + name));
        }

        return null;
    }

    private static bool IsHarmless(object value) =>
        value is string or decimal or Enum or Type or SourceText or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsPointer;

    private static bool IsForeign(object value) => value
        is ISymbol or Compilation or SemanticModel or SyntaxNode or SyntaxTree or SyntaxReference or Location or IOperation
        or AttributeData or MetadataReference or SyntaxToken or SyntaxTrivia or SyntaxNodeOrToken or Diagnostic or Delegate;

    private static IEnumerable<(object? Value, string Name)> Held(object value)
    {
        if (value is Array array)
            return array.Cast<object?>().Select((element, index) => (element, $"[{index}]"));

        return Fields(value.GetType()).Select(field => (field.GetValue(value), "." + Readable(field)));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    private static string Readable(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
