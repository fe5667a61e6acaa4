using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>A text of some form; never an empty one. What it names is looked up once the whole file is read.</summary>
internal sealed class TextShape(TextForm form, TermKind names = TermKind.Nothing, bool declares = false) : Shape
{
    public TextForm Form { get; } = form;

    public TermKind Names { get; } = names;

    /// <summary>The text is the id of the object it stands in, not that of something elsewhere.</summary>
    public bool Declares { get; } = declares;
}
