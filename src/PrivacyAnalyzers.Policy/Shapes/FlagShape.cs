namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>True or false.</summary>
internal sealed class FlagShape : Shape
{
    public static FlagShape Instance { get; } = new();

    private FlagShape()
    {
    }
}
