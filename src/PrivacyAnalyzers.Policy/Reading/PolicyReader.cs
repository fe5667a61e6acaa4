using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Reading.Sections;
using PrivacyAnalyzers.Policy.References;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>
/// Reads a policy file. All problems of the file come out at once, and what is sound of a broken file is read all the same: it never
/// throws, and takes time in proportion to the text.
/// </summary>
public static class PolicyReader
{
    /// <summary>The name of the file that is looked for.</summary>
    public const string FileName = "privacy-policy.json";

    /// <summary>Whether a path, with slashes of any kind, leads to a file of that name.</summary>
    public static bool IsFor(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals(FileName, StringComparison.OrdinalIgnoreCase);

    public static PolicyReading Read(string text)
    {
        var json = JsonReader.Read(text);
        var problems = new PolicyProblemList();
        foreach (var problem in json.Problems)
            problems.Add(new PolicyProblem(problem));

        var unsound = new HashSet<JsonValue>();
        var mentions = new List<Mention>();
        if (json.Root is not null)
            new ShapeValidator(problems, unsound, mentions).Validate(json.Root, PolicyShape.Root);
        var policy = PrivacyPolicyReader.Read(new SoundObject(json.Root, unsound));
        return new PolicyReading(policy, problems.InTextOrder(), ReferenceCheck.Of(mentions, policy));
    }
}
