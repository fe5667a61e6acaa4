using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing.Compiling;

/// <summary>The .editorconfig and global configuration of a test, read by the compiler's own parser.</summary>
internal sealed class ConfigFiles
{
    public const string EditorConfigPath = "/.editorconfig";
    public const string GlobalConfigPath = "/0/.globalconfig";

    private readonly AnalyzerConfigSet _set;

    public ConfigFiles(CompilationInput input)
    {
        var editorConfig = input.EditorConfig.Contains('[', StringComparison.Ordinal) ? input.EditorConfig : "[*]\n" + input.EditorConfig;
        EditorConfig = "root = true\n[*.cs]\nend_of_line = lf\nindent_style = space\nindent_size = 4\n" + editorConfig;

        var global = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in input.BuildProperties.OrderBy(property => property.Key, StringComparer.Ordinal))
            global.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        GlobalConfig = global.Append(input.GlobalConfig).ToString();

        ImmutableArray<AnalyzerConfig> files = [AnalyzerConfig.Parse(EditorConfig, EditorConfigPath), AnalyzerConfig.Parse(GlobalConfig, GlobalConfigPath)];
        _set = AnalyzerConfigSet.Create(files, out var problems);
        if (!problems.IsEmpty)
            throw new VerifierException("The configuration of the test is wrong:\n" + string.Join("\n", problems));
    }

    public string EditorConfig { get; }

    public string GlobalConfig { get; }

    public SyntaxTreeOptionsProvider Severities => new SeverityProvider(_set);

    public AnalyzerConfigOptionsProvider Options => new OptionsProvider(_set);

    private sealed class SeverityProvider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value)
                ? value == "true" ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class OptionsProvider(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new FoundOptions(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new FoundOptions(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new FoundOptions(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class FoundOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
