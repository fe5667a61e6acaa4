using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>What members of an assembly do with what they are given, as the build of that assembly wrote it down. Free of symbols and of numbers that only one compilation knows.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Members">By key: the lines that tell of a member. Who is not there passes nothing on.</param>
/// <param name="Types">The types whose members answer calls of what they override or implement.</param>
/// <param name="Answers">By key of what is called: who answers, by the number of the type.</param>
public sealed record FlowFile(
    string Assembly,
    ImmutableDictionary<string, ImmutableArray<string>> Members,
    ImmutableArray<FlowFile.AnsweringType> Types,
    ImmutableDictionary<string, ImmutableArray<FlowFile.Answer>> Answers)
{
    /// <summary>What the name of such a file ends in.</summary>
    public const string Extension = ".privacy-flows.txt";

    /// <summary>The first word of such a file.</summary>
    public const string Magic = "privacy-flows";

    /// <summary>The format that this version writes, and the only one that it reads.</summary>
    public const int Version = 1;

    /// <summary>A type that objects are made of.</summary>
    /// <param name="Key">The key of the type.</param>
    /// <param name="Supertypes">What it is: itself, its base types and interfaces.</param>
    public sealed record AnsweringType(string Key, ImmutableArray<Supertype> Supertypes);

    /// <param name="Definition">The key of the type's definition.</param>
    /// <param name="Constructed">The type with its arguments; empty where these are not known, or there are none.</param>
    public readonly record struct Supertype(string Definition, string Constructed);

    public readonly record struct Answer(int Type, string Member);
}
