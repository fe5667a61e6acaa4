using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>The shapes that many sections share, in the words in which a section is described.</summary>
internal static class Shaped
{
    public static Shape Text { get; } = new TextShape(TextForm.Any);

    public static Shape Texts { get; } = new ListShape(Text);

    public static Shape Date { get; } = new TextShape(TextForm.Date, TermKind.Date);

    public static Shape Country { get; } = new TextShape(TextForm.Country, TermKind.Country);

    public static Shape Countries { get; } = new ListShape(Country);

    public static Shape Term { get; } = new TextShape(TextForm.DpvTerm, TermKind.DpvTerm);

    public static Shape Localized => LocalizedTextShape.Instance;

    public static Shape Flag => FlagShape.Instance;

    public static Shape Id(TermKind of) => new TextShape(TextForm.Id, of);

    public static Shape Ids(TermKind of) => new ListShape(Id(of));

    public static ShapeMember OwnId(TermKind kind, string description) => new("id", new TextShape(TextForm.Id, kind, declares: true), description, isRequired: true);

    public static ShapeMember Label(string description = "What people read: a text, or one per language.") => new("label", Localized, description);

    public static ShapeMember Description(string description = "What it is about, as the policy says it: a text, or one per language.") => new("description", Localized, description);

    public static ShapeMember Clause(string description = "The clause of the published policy that says so, such as \"2.3\".") => new("clause", Text, description);

    public static ShapeMember Dpv(string description = "The term of the W3C Data Privacy Vocabulary, such as \"dpv:DirectMarketing\".") => new("dpv", Term, description);

    public static ShapeMember Link(string name, string description) => new(name, Id(TermKind.Link), description + " The id of an entry of links.");
}
