namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>An object with these members and no others.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, ShapeMember> _byName = new(StringComparer.Ordinal);

    public ObjectShape(string name, string description, params ShapeMember[] members)
    {
        Name = name;
        Description = description;
        Members = members;
        foreach (var member in members)
            _byName.Add(member.Name, member);
    }

    /// <summary>Under which the schema defines the shape once, for all places that have it.</summary>
    public string Name { get; }

    public string Description { get; }

    public IReadOnlyList<ShapeMember> Members { get; }

    public bool TryGet(string name, out ShapeMember member) => _byName.TryGetValue(name, out member!);
}
