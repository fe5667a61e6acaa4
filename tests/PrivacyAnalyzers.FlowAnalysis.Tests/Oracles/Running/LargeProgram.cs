using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>Programs beyond the usual size, in which one datum goes one forbidden way that has to be found in time.</summary>
internal static class LargeProgram
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(180);

    public static Task RequireFound(string body, string types, string members = "") => RequireFound(Compile(body, types, members), body[..Math.Min(body.Length, 60)]);

    public static async Task RequireFound(CSharpCompilation compilation, string what)
    {
        var findings = await Bounded(() => Workbench.Build(compilation), what);

        Assert.Contains(new("Person.D0", "use-9"), ReportedArrivals.Of(findings));
    }

    public static CSharpCompilation Compile(string body, string types, string members) =>
        new GeneratedProgram("large", [("Large.cs", types), ("Entry.cs", Type("Entry", [members, $"public static void Run(Person p) {{ {body} }}"]))]).Compile();

    public static string Type(string head, IEnumerable<string> members) => $"public class {head}\n{{\n{string.Join("\n", members)}\n}}\n";

    public static async Task<T> Bounded<T>(Func<Task<T>> work, string what)
    {
        try
        {
            return await Task.Run(work).WaitAsync(s_patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{what} takes longer than {s_patience.TotalSeconds} seconds.");
        }
    }
}
