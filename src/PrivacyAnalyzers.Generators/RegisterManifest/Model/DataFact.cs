using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>One piece of personal data as every level of the code declares it. Strings only, so that an unrelated edit changes nothing.</summary>
public sealed record DataFact(
    PlaceFact Place,
    string ValueType,
    string PersonalBy,
    string? Category,
    LevelledIds DataSubjects,
    LevelledIds Purposes,
    EquatableList<RetentionFact> Retention,
    RoleFact? Processor,
    EquatableList<string> Protection,
    bool IsTenantKey,
    string? RetainedOnErasure);

/// <summary>Ids and the level that declares them; without ids there is no level.</summary>
public sealed record LevelledIds(EquatableList<string> Ids, string? Level);

/// <summary>A retention and the purposes of the datum that it governs.</summary>
public sealed record RetentionFact(string Period, string? From, EquatableList<string> Purposes, string Level);

/// <summary>For whom data is held as processor.</summary>
public sealed record RoleFact(string Controllers, string Level);
