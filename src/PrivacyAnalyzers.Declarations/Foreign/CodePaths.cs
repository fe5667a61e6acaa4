using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>The activities of code that carries no attribute, by what the policy says of its types and namespaces.</summary>
internal sealed class CodePaths(PrivacyPolicy? policy)
{
    private readonly IReadOnlyList<CodePath> paths = policy?.CodePaths ?? [];
    private readonly ConcurrentDictionary<ISymbol, EquatableList<ActivityStatement>> known = new(SymbolEqualityComparer.Default);

    public EquatableList<ActivityStatement> Of(INamedTypeSymbol? type)
    {
        if (type is null || paths.Count == 0)
            return EquatableList<ActivityStatement>.Empty;
        return known.TryGetValue(type, out var found) ? found : known.GetOrAdd(type, Find(type));
    }

    private EquatableList<ActivityStatement> Find(INamedTypeSymbol type) => new(
    [
        .. paths.Where(path => path.Matches.Any(pattern => CodePattern.Matches(pattern.Value, type)))
            .Select(path => new ActivityStatement(path.Activity?.Value ?? path.Matches[0].Value, PolicyIds.Of(path.Purposes))),
    ]);
}
