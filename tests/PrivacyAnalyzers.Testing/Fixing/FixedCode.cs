using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Comparison;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>Judges what a fix made of the code.</summary>
internal sealed class FixedCode(CodeFixTest test)
{
    private readonly HashSet<string> _allowed = MarkedIds(test.FixedSources.Concat(test.BatchFixedSources))
        .Concat(test.FixedExpected.Select(expected => expected.Id))
        .ToHashSet(StringComparer.Ordinal);

    public async Task RequireUnbroken(Project before, Solution after, string title, CancellationToken cancellationToken)
    {
        var had = await Errors(before, cancellationToken).ConfigureAwait(false);
        var has = await Errors(after.GetProject(before.Id)!, cancellationToken).ConfigureAwait(false);
        var added = has.Where(error => !_allowed.Contains(error.Id) && has.Count(same => same.Id == error.Id) > had.Count(same => same.Id == error.Id)).ToArray();
        if (added.Length > 0)
            throw new VerifierException($"\"{title}\" breaks the code:\n{string.Join("\n", added.AsEnumerable())}\n\nIt makes:\n{await Show(after, cancellationToken).ConfigureAwait(false)}");
    }

    public async Task RequireTexts(Project project, ImmutableSortedDictionary<string, string> expected, string how, CancellationToken cancellationToken)
    {
        var actual = await FixWorkspace.Texts(project.Solution, cancellationToken).ConfigureAwait(false);
        var problems = new StringBuilder();
        foreach (var path in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(path, out var was))
                problems.Append(CultureInfo.InvariantCulture, $"---- {path} is missing\n");
            else if (!expected.TryGetValue(path, out var wanted))
                problems.Append(CultureInfo.InvariantCulture, $"---- {path} was not expected:\n{was}\n");
            else if (was != wanted)
                problems.Append(CultureInfo.InvariantCulture, $"---- {path} (- expected, + actual)\n{LineDiff.Between(wanted, was)}\n");
        }

        if (problems.Length == 0)
            return;

        var errors = await Errors(project, cancellationToken).ConfigureAwait(false);
        throw new VerifierException($"The fix applied {how} does not give the fixed text.\n\n{problems}\nThe result:\n{await Show(project.Solution, cancellationToken).ConfigureAwait(false)}{string.Join("\n", errors)}");
    }

    private static async Task<ImmutableArray<Diagnostic>> Errors(Project project, CancellationToken cancellationToken) =>
        [.. (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static IEnumerable<string> MarkedIds(IEnumerable<SourceFile> files) =>
        files.SelectMany(file => MarkupParser.Parse(file).Spans).Select(span => span.Name);

    private static async Task<string> Show(Solution solution, CancellationToken cancellationToken) =>
        string.Concat((await FixWorkspace.Texts(solution, cancellationToken).ConfigureAwait(false)).Select(file => $"---- {file.Key}\n{file.Value}\n"));
}
