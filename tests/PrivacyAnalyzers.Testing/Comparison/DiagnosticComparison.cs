using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Comparison;

/// <summary>Pairs expected with actual diagnostics one to one and words what is left over.</summary>
internal static class DiagnosticComparison
{
    public static void Require(IReadOnlyList<MarkedFile> files, ImmutableArray<ExpectedDiagnostic> expected, ImmutableArray<Diagnostic> actual)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var open = actual.ToList();
        var problems = new StringBuilder();

        // The most demanding first, so that it is not left with a diagnostic that fits only a vaguer one.
        foreach (var group in expected.OrderByDescending(Demands))
        {
            var here = open.Where(group.IsAtPlaceOf).ToList();
            var fitting = here.Find(diagnostic => !group.DifferencesFrom(diagnostic, texts).Any());
            if (fitting is not null)
            {
                open.Remove(fitting);
            }
            else if (here.Count > 0)
            {
                open.Remove(here[0]);
                problems.Append("differs     ").AppendLine(Describe(here[0], texts));
                foreach (var difference in group.DifferencesFrom(here[0], texts))
                    problems.Append("            ").AppendLine(difference);
            }
            else
            {
                problems.AppendLine($"missing     {group.Result.Id} at {group.Place?.Describe(texts) ?? "no place"}");
            }
        }

        foreach (var unexpected in open)
            problems.Append("unexpected  ").AppendLine(Describe(unexpected, texts));

        if (problems.Length > 0)
            throw new VerifierException($"{expected.Length} diagnostics expected, {actual.Length} reported.\n\n{problems}\nWhat was reported, as markup:\n{Annotated(files, actual)}");
    }

    public static string Describe(Diagnostic diagnostic, IReadOnlyDictionary<string, string> texts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Id} {diagnostic.Severity} at {FilePlace.Of(diagnostic.Location)?.Describe(texts) ?? "no place"}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static string Annotated(IEnumerable<MarkedFile> files, ImmutableArray<Diagnostic> actual)
    {
        var places = actual.Select(diagnostic => (diagnostic.Id, Place: FilePlace.Of(diagnostic.Location))).ToArray();
        return string.Concat(files.Select(file =>
            $"---- {file.Path}\n{MarkupWriter.Write(file.Text, places.Where(place => place.Place?.Path == file.Path).Select(place => new MarkedSpan(place.Id, place.Place!.Value.Span)))}\n"));
    }

    private static int Demands(ExpectedDiagnostic expected) =>
        (expected.Result.Arguments is null ? 0 : 1) + (expected.Result.Message is null ? 0 : 1) + (expected.Result.Severity is null ? 0 : 1)
        + (expected.AdditionalPlaces is null ? 0 : 1) + expected.Result.Properties.Count;
}
