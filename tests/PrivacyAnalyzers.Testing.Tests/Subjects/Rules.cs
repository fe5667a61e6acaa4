using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

public static class Rules
{
    public static readonly DiagnosticDescriptor Lowercase = Rule("TEST0001", "Type '{0}' starts with '{1}'");
    public static readonly DiagnosticDescriptor Other = Rule("TEST0002", "Something else about '{0}'");
    public static readonly DiagnosticDescriptor BuildOnly = Rule("TEST0003", "Seen at the end: '{0}'", WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Rule(string id, string message, params string[] tags) =>
        new(id, "A rule", message, "Testing", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: tags);
}
