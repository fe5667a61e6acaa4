using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>The objects that are defined once and named from every place that has them, in the order in which they come up.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, ObjectShape> _named = new(StringComparer.Ordinal);
    private readonly Queue<ObjectShape> _waiting = new();

    public string Reference(ObjectShape shape)
    {
        if (!_named.TryGetValue(shape.Name, out var known))
        {
            _named.Add(shape.Name, shape);
            _waiting.Enqueue(shape);
        }
        else if (known != shape)
        {
            throw new InvalidOperationException("Two shapes are called " + shape.Name + ".");
        }

        return Reference(shape.Name);
    }

    public static string Reference(string name) => "#/$defs/" + name;

    public ObjectShape? Next() => _waiting.Count == 0 ? null : _waiting.Dequeue();
}
