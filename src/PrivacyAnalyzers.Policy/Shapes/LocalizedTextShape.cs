namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>A text in the policy's language, or one text per language.</summary>
internal sealed class LocalizedTextShape : Shape
{
    public static LocalizedTextShape Instance { get; } = new();

    private LocalizedTextShape()
    {
    }
}
