using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>Finds the data that stands beside other data, nearest first: what holds for a neighbour is the likeliest guess.</summary>
public static class SiblingData
{
    private const int MostProposals = 5;

    /// <summary>The other parameters of the function, then the members of the type.</summary>
    public static IEnumerable<Datum> Of(ISymbol symbol, DeclarationResolver resolver)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        foreach (var group in GroupsAround(symbol))
        {
            foreach (var sibling in group.Where(IsWritten).OrderBy(member => Distance(symbol, member)).ThenBy(PositionOf))
            {
                if (seen.Add(MemberParts.Canonical(sibling)))
                    yield return resolver.Resolve(sibling);
            }
        }
    }

    public static string NameOf(Datum sibling) => sibling.Symbol is IMethodSymbol ? sibling.Symbol.Name + "()" : sibling.Symbol.Name;

    /// <summary>Of several siblings that say the same the first, and no more than a menu can take.</summary>
    public static IEnumerable<FixProposal> MostDistinct(this IEnumerable<FixProposal> proposals) =>
        proposals.GroupBy(proposal => proposal.Key).Select(same => same.First()).Take(MostProposals);

    private static IEnumerable<IEnumerable<ISymbol>> GroupsAround(ISymbol symbol)
    {
        for (var function = symbol is IParameterSymbol ? symbol.ContainingSymbol : null; function is IMethodSymbol or IPropertySymbol; function = function.ContainingSymbol)
            yield return function is IMethodSymbol method ? method.Parameters : ((IPropertySymbol)function).Parameters;
        if (symbol is not INamedTypeSymbol && symbol.ContainingType is { } type)
            yield return type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary });
    }

    private static bool IsWritten(ISymbol member) => !member.IsImplicitlyDeclared && member.Locations.Length > 0 && member.Locations[0].IsInSource;

    // Members in another file of a partial type are farther than all members of this one.
    private static int Distance(ISymbol from, ISymbol to) =>
        from.Locations[0].SourceTree == to.Locations[0].SourceTree ? Math.Abs(PositionOf(from) - PositionOf(to)) : int.MaxValue;

    private static int PositionOf(ISymbol symbol) => symbol.Locations[0].SourceSpan.Start;
}
