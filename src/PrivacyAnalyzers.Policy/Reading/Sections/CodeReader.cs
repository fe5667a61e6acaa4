using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>What the policy says of code that carries no attribute, or somebody else's.</summary>
internal static class CodeReader
{
    public static CodePath CodePath(SoundObject part) => new()
    {
        Span = part.Span,
        Clause = part.Text("clause"),
        Matches = part.Texts("matches") ?? [],
        Purposes = part.Texts("purposes") ?? [],
        Activity = part.Text("activity"),
    };

    public static CodeSource Source(SoundObject part) => new()
    {
        Span = part.Span,
        Matches = part.Texts("matches") ?? [],
        Keys = part.Texts("keys") ?? [],
        Category = part.Text("category"),
        Purposes = part.Texts("purposes") ?? [],
        DataSubjects = part.Texts("dataSubjects") ?? [],
        Retention = part.Texts("retention") ?? [],
        OnBehalfOf = part.Texts("onBehalfOf") ?? [],
    };

    public static ForeignAttribute Attribute(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.RequiredText("name"),
        Means = part.Choice("means", Choices.AttributeMeaning),
        Value = part.Text("value"),
        Category = part.Text("category"),
        Purposes = part.Texts("purposes") ?? [],
        DataSubjects = part.Texts("dataSubjects") ?? [],
    };
}
