using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>
/// Tells members that an editor shows from those of a compilation that is analysed as a whole. An action on operation
/// blocks is not told; an action on the symbol is, and the driver runs it before those on the symbol's own code.
/// </summary>
internal sealed class ShownMembers
{
    private readonly ConcurrentDictionary<ISymbol, bool> shown = new(SymbolEqualityComparer.Default);

    public static SymbolKind[] Kinds { get; } = [SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event];

    public void Note(SymbolAnalysisContext context)
    {
        if (context.FilterTree is not null)
            shown[context.Symbol] = true;
        else
            shown.TryRemove(context.Symbol, out _);
    }

    public bool Contains(ISymbol member) => shown.ContainsKey(member);
}
