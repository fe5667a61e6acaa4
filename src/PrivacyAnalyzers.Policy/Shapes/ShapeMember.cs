namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>A member that an object may have; the description is what editors show to who writes a policy.</summary>
internal sealed class ShapeMember(string name, Shape shape, string description, bool isRequired = false)
{
    public string Name { get; } = name;

    public Shape Shape { get; } = shape;

    public string Description { get; } = description;

    public bool IsRequired { get; } = isRequired;
}
