using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>A class of generated constants: the ids of one section of the policy, each with the C# name it goes by.</summary>
public sealed class PolicyIdClass
{
    private readonly Dictionary<string, string> idsByName;

    private PolicyIdClass(string name, IEnumerable<string> ids)
    {
        Name = name;
        NamesById = ConstantNames.Of(ids, name);
        idsByName = NamesById.ToDictionary(pair => pair.Value.TrimStart('@'), pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The name of the class that holds them all.</summary>
    public static string Outermost => "PrivacyPolicy";

    public string Name { get; }

    public IReadOnlyDictionary<string, string> NamesById { get; }

    /// <summary>The id behind a constant; null when there is no such constant.</summary>
    public string? IdOf(string constant) => idsByName.TryGetValue(constant, out var id) ? id : null;

    public static IReadOnlyList<PolicyIdClass> AllOf(PrivacyPolicy policy) =>
    [
        Of("Purposes", policy.Purposes),
        Of("Categories", policy.Categories),
        Of("Subjects", policy.DataSubjects),
        Of("RetentionRules", policy.Retention),
        Of("StartEvents", policy.StartEvents),
        Of("Recipients", policy.Recipients),
        Of("AccessGrounds", policy.Processing?.AccessGrounds ?? []),
        Of("Measures", policy.Measures),
        new("Activities", policy.Activities.Select(activity => activity.Name.Value)),
    ];

    private static PolicyIdClass Of(string name, IEnumerable<PolicyEntry> entries) => new(name, entries.Select(entry => entry.Id.Value));
}
