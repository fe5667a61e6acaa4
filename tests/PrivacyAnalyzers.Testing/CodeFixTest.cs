using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Compiling;
using PrivacyAnalyzers.Testing.Fixing;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// What a code fix makes of a project: applied one by one until the fixed text is there, then by FixAll in every scope.
/// The sources are verified as in <see cref="AnalyzerTest"/>, and so is the fixed text: what is still reported there must be marked.
/// </summary>
public sealed record CodeFixTest : AnalyzerTest
{
    private static readonly ImmutableArray<FixAllScope> s_allScopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public ImmutableArray<CodeFixProvider> Fixes { get; init; } = [];

    /// <summary>The whole project afterwards, in the order of <see cref="CompilationInput.Sources"/>; new files come last.</summary>
    public ImmutableArray<SourceFile> FixedSources { get; init; } = [];

    /// <summary>The additional files afterwards, where a fix changes them.</summary>
    public ImmutableArray<SourceFile> FixedAdditionalFiles { get; init; } = [];

    /// <summary>What FixAll gives, where that is not what the fixes give one by one.</summary>
    public ImmutableArray<SourceFile> BatchFixedSources { get; init; } = [];

    /// <summary>Expectations about the fixed text beside those in its markup.</summary>
    public ImmutableArray<DiagnosticResult> FixedExpected { get; init; } = [];

    /// <summary>Which of several actions to take; without this and <see cref="EquivalenceKey"/> the first.</summary>
    public string? ExpectedFixTitle { get; init; }

    public string? EquivalenceKey { get; init; }

    /// <summary>All titles offered for the first fixable diagnostic, nested ones as <c>Outer/Inner</c>.</summary>
    public ImmutableArray<string>? OfferedTitles { get; init; }

    /// <summary>True where no fix may be offered for anything reported.</summary>
    public bool OffersNoFix { get; init; }

    /// <summary>How many single fixes it takes; otherwise at most one for each fixable diagnostic.</summary>
    public int? NumberOfIterations { get; init; }

    /// <summary>Empty for a fix that on purpose has no FixAll.</summary>
    public ImmutableArray<FixAllScope> FixAllScopes { get; init; } = s_allScopes;

    public static CodeFixTest For(DiagnosticAnalyzer analyzer, CodeFixProvider fix) => new() { Analyzers = [analyzer], Fixes = [fix] };

    public override async Task Run(CancellationToken cancellationToken = default)
    {
        await base.Run(cancellationToken).ConfigureAwait(false);
        foreach (var fix in Fixes)
            FixDeclaration.Require(fix, Analyzers, FixAllScopes);

        var session = new FixSession(this);
        await session.RequireOffers(cancellationToken).ConfigureAwait(false);
        if (OffersNoFix)
            return;

        await Afterwards(FixedSources).RequireSound("fixed", cancellationToken).ConfigureAwait(false);
        await session.RequireOneByOne(Afterwards(FixedSources).Texts(), cancellationToken).ConfigureAwait(false);

        var batch = Afterwards(BatchFixedSources.IsEmpty ? FixedSources : BatchFixedSources);
        if (!BatchFixedSources.IsEmpty)
            await batch.RequireSound("batch-fixed", cancellationToken).ConfigureAwait(false);
        foreach (var scope in FixAllScopes)
            await session.RequireFixAll(scope, batch.Texts(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The test of the fixed text as such; files without a name keep the one they had.</summary>
    internal CodeFixTest Afterwards(ImmutableArray<SourceFile> sources) => this with
    {
        Sources = [.. sources.Select((file, index) => file.Path.Length == 0 && index < Sources.Length ? file with { Path = Sources[index].Path } : file)],
        AdditionalFiles = FixedAdditionalFiles.IsEmpty ? AdditionalFiles : FixedAdditionalFiles,
        Expected = FixedExpected,
    };

    private async Task RequireSound(string which, CancellationToken cancellationToken)
    {
        try
        {
            await base.Run(cancellationToken).ConfigureAwait(false);
        }
        catch (VerifierException exception)
        {
            throw new VerifierException($"In the {which} sources: {exception.Message}");
        }
    }

    private ImmutableSortedDictionary<string, string> Texts() =>
        new CompiledProject(this, ReferenceForm.Image).Files.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
}
