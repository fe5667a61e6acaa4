using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing;

/// <summary>Another assembly the tested code refers to, given as source; later ones see earlier ones.</summary>
public sealed record ReferencedProject(string Name, params ImmutableArray<SourceFile> Sources)
{
    /// <summary>As what the tested code sees it; by default the test runs once for each form and must come out the same.</summary>
    public ReferenceForm Form { get; init; } = ReferenceForm.Both;
}

public enum ReferenceForm
{
    Both,

    /// <summary>A compiled assembly, as on the command line.</summary>
    Image,

    /// <summary>A compilation whose source is at hand, as in an editor.</summary>
    Source,
}
