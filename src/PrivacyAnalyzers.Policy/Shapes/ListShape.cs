namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>A list of any length; an empty one says "none", which is not the same as saying nothing.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public Shape Item { get; } = item;
}
