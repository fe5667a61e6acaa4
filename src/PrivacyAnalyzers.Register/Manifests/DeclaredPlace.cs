namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>Where a declaration sits: a symbol id that survives every edit of the lines around it, and its readable parts.</summary>
public sealed record DeclaredPlace(string Symbol, string Kind, string Type, string Member)
{
    public const string AssemblyKind = "assembly";
    public const string TypeKind = "type";

    /// <summary>The name a person recognises: <c>Shop.Customer.Email</c>.</summary>
    public string Name => (Type.Length, Member.Length) switch
    {
        (0, 0) => Symbol,
        (0, _) => Member,
        (_, 0) => Type,
        _ => Type + "." + Member,
    };

    /// <summary>Whether what is said here also holds there. Nested types are places of their own.</summary>
    public bool Covers(DeclaredPlace other) => Kind switch
    {
        AssemblyKind => true,
        TypeKind => Type == other.Type,
        _ => Symbol == other.Symbol || other.Symbol.StartsWith(Symbol + "#", StringComparison.Ordinal),
    };
}
