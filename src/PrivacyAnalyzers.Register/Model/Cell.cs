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

/// <summary>
/// One cell of the register: its values, where they come from, and whether some of the row's data has none. What code declares is in
/// ordinal order, what a policy states as it states it. A cell to which both contribute has what the policy adds beside it.
/// </summary>
public sealed record Cell(IReadOnlyList<string> Values, Provenance Provenance, bool IsIncomplete = false, Cell? Beside = null)
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

    /// <summary>A cell that the policy states; without any value it is one that a person has to complete.</summary>
    public static Cell Stated(params IEnumerable<string?> values)
    {
        var distinct = values.OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return distinct.Count == 0 ? Missing : new Cell(distinct, Provenance.Stated);
    }

    /// <summary>What the code declares, with what the policy states besides.</summary>
    public Cell With(Cell stated)
    {
        if (Provenance == Provenance.ToBeCompleted)
            return stated;
        var added = Stated(stated.Values.Except(Values, StringComparer.Ordinal));
        return added.Provenance == Provenance.ToBeCompleted ? this : this with { Beside = added };
    }

    /// <summary>A cell to which every datum of a row has to contribute.</summary>
    public static Cell DeclaredByEach(IReadOnlyList<IReadOnlyList<string>> valuesOfData)
    {
        var cell = Declared(valuesOfData.SelectMany(values => values));
        return cell with { IsIncomplete = cell.Provenance == Provenance.Declared && valuesOfData.Any(values => values.Count == 0) };
    }
}
