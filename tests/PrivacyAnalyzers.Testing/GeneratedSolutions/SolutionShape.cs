namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>
/// What a generated solution looks like. The shares change annotations only, never the code between them, so that solutions of
/// one size and seed can be compared; a larger one begins with the modules of a smaller one.
/// </summary>
public sealed record SolutionShape(int Lines)
{
    /// <summary>Of all properties of entities and of what is made from them, how many are declared personal data (0 to 1).</summary>
    public double AnnotatedShare { get; init; } = 0.02;

    /// <summary>Of the methods that do business, about how many are a processing activity (0 to 1); more where there is personal data.</summary>
    public double ActivityShare { get; init; } = 0.03;

    public int Seed { get; init; } = 1;
}
