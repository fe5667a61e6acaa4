using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// What code says without any of our attributes: by an attribute of somebody else, or because the policy names it. No search for
/// attributes finds these places, so all types are looked at, where the policy or a reference gives reason to.
/// </summary>
internal static class PolicyFacts
{
    public static ManifestFacts Of(Compilation compilation, PrivacyPolicy? policy, CancellationToken cancellation)
    {
        if (policy is not ({ Attributes.Count: > 0 } or { CodePaths.Count: > 0 }) && !DataClassifications.AreReferencedBy(compilation))
            return ManifestFacts.None;
        var constants = new UnboundConstants(compilation);
        var resolver = new DeclarationResolver(policy, constants);
        var activities = new ActivityResolver(policy, constants);
        var facts = ImmutableArray.CreateBuilder<ManifestFacts>();
        foreach (var type in TypesIn(compilation.Assembly.GlobalNamespace))
        {
            cancellation.ThrowIfCancellationRequested();
            facts.Add(FactsOfType.Of(resolver, type, cancellation));
            facts.Add(CodeStatementFacts.Of(type, activities.StatedFor(type)));
        }

        return ManifestFacts.Merge(facts.ToImmutable());
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { IsImplicitlyDeclared: false } type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var found in TypesIn(inner))
                    yield return found;
            }
        }
    }
}
