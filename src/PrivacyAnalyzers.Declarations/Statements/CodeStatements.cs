namespace PrivacyAnalyzers.Declarations.Statements;

/// <summary>What the attributes on one method, property, type or assembly say about the code inside it.</summary>
public sealed record CodeStatements
{
    public static CodeStatements None { get; } = new();

    public EquatableList<ActivityStatement> Activities { get; init; } = EquatableList<ActivityStatement>.Empty;

    public EquatableList<string> Recipients { get; init; } = EquatableList<string>.Empty;

    public EquatableList<string> AccessGrounds { get; init; } = EquatableList<string>.Empty;

    public EquatableList<string> AccessRequests { get; init; } = EquatableList<string>.Empty;

    /// <summary>Purposes that a true result adds to what may be done in the code it dominates.</summary>
    public EquatableList<string> ConsentChecks { get; init; } = EquatableList<string>.Empty;

    public bool Anonymizes { get; init; }

    public bool Pseudonymizes { get; init; }

    /// <summary>Documentation ids of the types whose data an erasure (Art. 17) handler covers.</summary>
    public EquatableList<string> ErasureHandlers { get; init; } = EquatableList<string>.Empty;

    /// <summary>Documentation ids of the types whose data an access (Art. 15 and 20) handler covers.</summary>
    public EquatableList<string> AccessHandlers { get; init; } = EquatableList<string>.Empty;

    public EquatableList<string> ObjectionHandlers { get; init; } = EquatableList<string>.Empty;

    public bool IsAudited { get; init; }

    public EquatableList<string> SecurityMeasures { get; init; } = EquatableList<string>.Empty;

    public bool SaysNothing => Equals(None);
}
