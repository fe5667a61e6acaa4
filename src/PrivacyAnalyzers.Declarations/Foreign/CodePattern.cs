using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>
/// Types and namespaces as a policy file names them: the full name of a type, or a namespace (or type) with <c>.*</c> for all that
/// is in and below it. Matches whole parts of names, never a piece of one.
/// </summary>
internal static class CodePattern
{
    private const string AndBelow = ".*";

    public static bool Matches(string pattern, INamedTypeSymbol type)
    {
        var names = NamesOf(type);
        return pattern.EndsWith(AndBelow, StringComparison.Ordinal)
            ? names.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal)
            : string.Equals(names, pattern, StringComparison.Ordinal);
    }

    /// <summary>The full name with dots only: of nested types too, and without the number of type parameters.</summary>
    public static string NamesOf(ISymbol symbol)
    {
        var outer = symbol.ContainingSymbol is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false } ? NamesOf(symbol.ContainingSymbol) + "." : "";
        return outer + symbol.Name;
    }
}
