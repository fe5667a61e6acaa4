namespace PrivacyAnalyzers.Register.Model;

/// <summary>Who says what a cell of the register says.</summary>
public enum Provenance
{
    /// <summary>An annotation in the code.</summary>
    Declared,

    /// <summary>The organisation's policy file.</summary>
    Stated,

    /// <summary>The analysis of what the code does.</summary>
    Derived,

    /// <summary>Nobody yet: a person has to fill it in.</summary>
    ToBeCompleted,
}

/// <summary>One cell of the register: its values in ordinal order and where they come from.</summary>
public sealed record Cell(IReadOnlyList<string> Values, Provenance Provenance)
{
    public static Cell Missing { get; } = new([], Provenance.ToBeCompleted);

    /// <summary>A cell that code declares; without any value it is one that a person has to complete.</summary>
    public static Cell Declared(IEnumerable<string?> values)
    {
        var distinct = values.OfType<string>()
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(value => value, StringComparer.Ordinal)
            .ToList();
        return distinct.Count == 0 ? Missing : new Cell(distinct, Provenance.Declared);
    }
}
