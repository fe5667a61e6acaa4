using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Tells which members other assemblies can call: public and protected ones, and internal ones where the assembly has friends.</summary>
internal sealed class SeenElsewhere(IAssemblySymbol assembly)
{
    private readonly bool hasFriends = assembly.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "InternalsVisibleToAttribute" });

    public bool Sees(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (!IsOpen(current.DeclaredAccessibility) || current is INamedTypeSymbol { IsFileLocal: true })
                return false;
        }

        return true;
    }

    private bool IsOpen(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal or Accessibility.ProtectedAndInternal => hasFriends,
        _ => false,
    };
}
