using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Compiling;
using PrivacyAnalyzers.Testing.Generating;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// What incremental generators make of a project: code that compiles without a warning, the same whatever the order of files,
/// and nothing done twice when nothing changed.
/// </summary>
public sealed record GeneratorTest : CompilationInput
{
    /// <summary>All generated files by hint name; not compared when not given.</summary>
    public ImmutableArray<SourceFile>? GeneratedFiles { get; init; }

    /// <summary>Edits to try, each from the sources as they are given.</summary>
    public ImmutableArray<GeneratorEdit> Edits { get; init; } = [];

    public static GeneratorTest For(params ImmutableArray<IIncrementalGenerator> generators) => new() { Generators = generators };

    /// <summary>Adds an edit of a source or additional file; <paramref name="oldText"/> must occur once.</summary>
    public GeneratorTest AfterEdit(string oldText, string newText, ImmutableArray<string> cached = default, ImmutableArray<string> modified = default) => this with
    {
        Edits = Edits.Add(new GeneratorEdit(oldText, newText)
        {
            Cached = cached.IsDefault ? [] : cached,
            Modified = modified.IsDefault ? [] : modified,
        }),
    };

    public Task Run(CancellationToken cancellationToken = default)
    {
        foreach (var form in CompiledProject.Forms(this))
        {
            var session = new GeneratorSession(this, form);
            if (GeneratedFiles is { } expected)
                GeneratorSession.RequireSame(Texts(expected), session.Files, "From these sources");
            session.RequireCompiles(cancellationToken);
            session.RequireCacheable();
            session.RequireIndependentOfFileOrder();
            foreach (var edit in Edits)
                session.RequireEdit(edit);
        }

        return Task.CompletedTask;
    }

    /// <summary><see cref="Run"/>, and compares with the files under <c>Snapshots</c> beside the test.</summary>
    public async Task MatchesSnapshot(CancellationToken cancellationToken = default, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        await Run(cancellationToken).ConfigureAwait(false);
        Snapshot.Require(Observe(), file, test);
    }

    /// <summary>The generated files by hint name, without any check.</summary>
    public ImmutableSortedDictionary<string, string> Observe() => new GeneratorSession(this, CompiledProject.Forms(this)[0]).Files;

    private static ImmutableSortedDictionary<string, string> Texts(ImmutableArray<SourceFile> files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
}
