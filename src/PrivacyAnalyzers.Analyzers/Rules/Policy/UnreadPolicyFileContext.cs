using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>What a rule sees of a policy file that is not read: its name.</summary>
public sealed class UnreadPolicyFileContext(string path, Action<Diagnostic> report)
{
    public string Path { get; } = path;

    /// <summary>At the beginning of the file.</summary>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, Location.Create(Path, default, default(LinePositionSpan)), arguments));
}
