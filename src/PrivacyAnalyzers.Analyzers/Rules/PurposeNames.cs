namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>How messages name purposes: in quotes, in the order they were written.</summary>
public static class PurposeNames
{
    public static string Of(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));
}
