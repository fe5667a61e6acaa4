namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>One of a fixed list of words.</summary>
internal abstract class ChoiceShape : Shape
{
    /// <summary>The words with what they mean, in the order in which an editor offers them.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Words { get; }

    public abstract bool Contains(string word);
}
