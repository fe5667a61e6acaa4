using System.Globalization;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Comparison;

namespace PrivacyAnalyzers.Testing.Analysis;

/// <summary>Holds each rule to its <c>CompilationEnd</c> tag: without it an editor shows the diagnostic while typing, with it only a build does.</summary>
internal static class LiveOrBuild
{
    public static bool IsBuildOnly(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    public static void Require(ImmutableArray<Diagnostic> build, ImmutableArray<Diagnostic> editor, IReadOnlyDictionary<string, string> texts)
    {
        var expectedLive = build.Where(diagnostic => !IsBuildOnly(diagnostic)).Select(diagnostic => Fingerprint.Of(diagnostic, texts)).ToList();
        var live = editor.Select(diagnostic => Fingerprint.Of(diagnostic, texts)).ToList();
        var problems = new StringBuilder();

        foreach (var early in editor.Where(IsBuildOnly))
            problems.AppendLine($"{DiagnosticComparison.Describe(early, texts)}\n    has the tag CompilationEnd, and yet an editor is told of it while typing.");

        foreach (var missing in Fingerprint.Difference(expectedLive, live))
            problems.AppendLine($"{missing}\n    has no tag CompilationEnd, and yet only a build reports it, not an editor that analyses one document (or its place lies outside what the action was given).");

        foreach (var extra in Fingerprint.Difference(live, expectedLive).Except(editor.Where(IsBuildOnly).Select(early => Fingerprint.Of(early, texts))))
            problems.AppendLine($"{extra}\n    is reported in an editor, but not by a build.");

        if (problems.Length > 0)
            throw new VerifierException(string.Create(CultureInfo.InvariantCulture, $"An editor and a build do not see what the rules' tags say.\n\n{problems}"));
    }
}
