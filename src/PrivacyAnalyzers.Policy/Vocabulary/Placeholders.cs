namespace PrivacyAnalyzers.Policy.Vocabulary;

public static class Placeholders
{
    public const string ToBeDecided = "to-be-decided";
}
