using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>A program to analyse and to run: <c>Entry.Run(Person)</c>.</summary>
internal sealed record GeneratedProgram(string Name, IReadOnlyList<(string Path, string Text)> Files)
{
    public static readonly (string Path, string Text) Prelude = ("Prelude.cs", GeneratedPrelude.Text);

    public CSharpCompilation Compile() => Workbench.Compile([.. Files.Append(Prelude).Select(file => Workbench.Parse(file.Path, file.Text))]);

    public override string ToString() => string.Join("\n", Files.Select(file => $"// {file.Path}\n{file.Text}")) + "\n";
}
