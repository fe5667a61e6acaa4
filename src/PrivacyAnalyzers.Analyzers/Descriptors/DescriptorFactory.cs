using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>Makes every descriptor, so that texts, help links and tags follow one scheme.</summary>
internal static class DescriptorFactory
{
    private const string HelpLinkBase = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/";

    /// <summary>
    /// A rule; its texts are the resources <c>{name}Title</c>, <c>{name}Message</c> and <c>{name}Description</c>. What
    /// needs another sentence than the rule's main finding is a variant: <c>{name}{variant}Message</c>.
    /// </summary>
    public static DiagnosticDescriptor Rule(string id, string name, string category, DiagnosticSeverity severity, string variant = "") =>
        new(id, Text(name + "Title"), Text(name + variant + "Message"), category, severity, isEnabledByDefault: true, Text(name + "Description"), HelpLinkBase + id + ".md");

    /// <summary>
    /// The open point of a rule: a placeholder stands where a person must still decide. It stays Info whatever
    /// severity the rule is given, so that a code base that is being annotated keeps building.
    /// </summary>
    public static DiagnosticDescriptor OpenPoint(string id, string name, string category) =>
        new(id, Text(name + "Title"), Text(name + "OpenPointMessage"), category, DiagnosticSeverity.Info, isEnabledByDefault: true, Text(name + "Description"), HelpLinkBase + id + ".md", WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>A rule that needs the whole compilation: editors show it only when they analyse the whole solution.</summary>
    public static DiagnosticDescriptor BuildRule(string id, string name, string category, DiagnosticSeverity severity, string variant = "") =>
        new(id, Text(name + "Title"), Text(name + variant + "Message"), category, severity, isEnabledByDefault: true, Text(name + "Description"), HelpLinkBase + id + ".md", WellKnownDiagnosticTags.CompilationEnd);

    private static LocalizableString Text(string key) => Strings.Localizable(key);
}
