using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Editing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>An editor keeps one analyzer while the code changes under it. What it shows must be what a fresh one would show.</summary>
public class EditingTests
{
    private const int ProgramsPerRun = 2;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(Workbench.FirstSeed, ProgramsPerRun * Workbench.Scale)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task After_edits_of_bodies_an_editor_shows_what_a_fresh_one_would(int seed) =>
        EditedProgram.RequireSame(seed, (edits, compilation) => edits.Body(compilation), Workbench.Outline);

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task After_edits_of_declarations_an_editor_shows_what_a_fresh_one_would(int seed) =>
        EditedProgram.RequireSame(seed, (edits, compilation) => edits.Declaration(compilation), Workbench.Outline);
}
