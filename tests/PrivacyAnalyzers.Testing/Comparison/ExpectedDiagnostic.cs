using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Comparison;

/// <summary>An expectation with its numbered locations looked up.</summary>
internal sealed record ExpectedDiagnostic(DiagnosticResult Result, FilePlace? Place, ImmutableArray<FilePlace>? AdditionalPlaces)
{
    private static readonly PropertyInfo s_arguments = typeof(Diagnostic).GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new VerifierException("Diagnostic no longer has the property Arguments.");

    /// <summary>All that the markup of <paramref name="files"/> and <paramref name="results"/> ask for.</summary>
    public static ImmutableArray<ExpectedDiagnostic> All(IEnumerable<MarkedFile> files, IEnumerable<DiagnosticResult> results, Func<string> defaultRule)
    {
        var numbered = new Dictionary<int, FilePlace>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
        foreach (var file in files)
        {
            foreach (var (name, span) in file.Spans)
            {
                var place = new FilePlace(file.Path, span);
                if (!name.StartsWith('#'))
                    expected.Add(new ExpectedDiagnostic(DiagnosticResult.Of(name.Length == 0 ? defaultRule() : name), place, null));
                else if (!numbered.TryAdd(int.Parse(name[1..], CultureInfo.InvariantCulture), place))
                    throw new VerifierException($"The markup has two locations {name}.");
            }
        }

        expected.AddRange(results.Select(result => new ExpectedDiagnostic(
            result,
            result.Location is { } number ? Numbered(number) : null,
            result.Path is { } path ? [.. path.Select(Numbered)] : null)));
        return expected.ToImmutable();

        FilePlace Numbered(int number) => numbered.TryGetValue(number, out var place)
            ? place
            : throw new VerifierException($"The markup has no location #{number}.");
    }

    public bool IsAtPlaceOf(Diagnostic actual) => actual.Id == Result.Id && FilePlace.Of(actual.Location) == Place;

    /// <summary>What differs, given that id and place are the same.</summary>
    public IEnumerable<string> DifferencesFrom(Diagnostic actual, IReadOnlyDictionary<string, string> texts)
    {
        if (Result.Severity is { } severity && severity != actual.Severity)
            yield return $"severity: expected {severity}, was {actual.Severity}";

        if (Result.Message is { } message && message != actual.GetMessage(Result.Culture))
            yield return $"message: expected \"{message}\", was \"{actual.GetMessage(Result.Culture)}\"";

        if (Result.Arguments is { } arguments)
        {
            var were = ArgumentsOf(actual);
            if (!arguments.SequenceEqual(were, StringComparer.Ordinal))
                yield return $"arguments: expected {Quoted(arguments)}, were {Quoted(were)}";
        }

        if (AdditionalPlaces is { } places)
        {
            var were = actual.AdditionalLocations.Select(FilePlace.Of).ToArray();
            if (!places.Select(place => (FilePlace?)place).SequenceEqual(were))
                yield return $"path: expected {Described(places.Select(place => (FilePlace?)place))}, was {Described(were)}";
        }

        foreach (var (key, value) in Result.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!actual.Properties.TryGetValue(key, out var was) || was != value)
                yield return $"property {key}: expected {value ?? "null"}, was {(actual.Properties.ContainsKey(key) ? was ?? "null" : "absent")}";
        }

        string Described(IEnumerable<FilePlace?> path) =>
            "[" + string.Join(" -> ", path.Select(place => place?.Describe(texts) ?? "elsewhere")) + "]";
    }

    private static string[] ArgumentsOf(Diagnostic actual) =>
        [.. ((IReadOnlyList<object?>)s_arguments.GetValue(actual)!).Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")];

    private static string Quoted(IEnumerable<string> arguments) => string.Join(", ", arguments.Select(argument => $"\"{argument}\""));
}
