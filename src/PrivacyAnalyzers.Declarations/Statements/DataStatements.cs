namespace PrivacyAnalyzers.Declarations.Statements;

/// <summary>What the attributes on one target say about the data it holds. Says nothing about levels above it.</summary>
public sealed record DataStatements
{
    public static DataStatements None { get; } = new();

    /// <summary>Carries <c>[PersonalData]</c> or a foreign marker of the same meaning.</summary>
    public bool IsPersonal { get; init; }

    public string? Category { get; init; }

    /// <summary>The reason given in <c>[NotPersonalData]</c>; null where there is none.</summary>
    public string? NotPersonalReason { get; init; }

    public bool IsLegalPerson { get; init; }

    public EquatableList<string> Purposes { get; init; } = EquatableList<string>.Empty;

    public EquatableList<RetentionStatement> Retentions { get; init; } = EquatableList<RetentionStatement>.Empty;

    public EquatableList<string> DataSubjects { get; init; } = EquatableList<string>.Empty;

    /// <summary>The controllers for whom the data is held; null means that we are controller, or that a level above says it.</summary>
    public string? OnBehalfOf { get; init; }

    public EquatableList<string> Protections { get; init; } = EquatableList<string>.Empty;

    public bool IsTenantKey { get; init; }

    public string? RetainedOnErasureReason { get; init; }

    public bool DeniesPersonal => NotPersonalReason is not null || IsLegalPerson;

    public bool SaysNothing => Equals(None);

    /// <summary>Joins what several attribute targets of one member say (a positional parameter and its property, say).</summary>
    public DataStatements And(DataStatements other)
    {
        if (other.SaysNothing)
            return this;
        if (SaysNothing)
            return other;
        return new DataStatements
        {
            IsPersonal = IsPersonal || other.IsPersonal,
            Category = Category ?? other.Category,
            NotPersonalReason = NotPersonalReason ?? other.NotPersonalReason,
            IsLegalPerson = IsLegalPerson || other.IsLegalPerson,
            Purposes = Union(Purposes, other.Purposes),
            Retentions = Union(Retentions, other.Retentions),
            DataSubjects = Union(DataSubjects, other.DataSubjects),
            OnBehalfOf = OnBehalfOf ?? other.OnBehalfOf,
            Protections = Union(Protections, other.Protections),
            IsTenantKey = IsTenantKey || other.IsTenantKey,
            RetainedOnErasureReason = RetainedOnErasureReason ?? other.RetainedOnErasureReason,
        };
    }

    private static EquatableList<T> Union<T>(EquatableList<T> first, EquatableList<T> second)
        where T : IEquatable<T> =>
        second.IsEmpty ? first : new([.. first.ToImmutableArray().Union(second.ToImmutableArray())]);
}
