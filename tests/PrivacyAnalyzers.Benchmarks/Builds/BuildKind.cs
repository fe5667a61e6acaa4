namespace PrivacyAnalyzers.Benchmarks.Builds;

internal enum BuildKind
{
    /// <summary>From text to an assembly, without analyzers.</summary>
    Compiler,

    /// <summary>GetDiagnostics of parsed code.</summary>
    Diagnostics,

    /// <summary>The same by the analyzer driver, with an analyzer that registers nothing.</summary>
    IdleDriver,

    /// <summary>The same by the analyzer driver, with an empty action for every block.</summary>
    EmptyDriver,

    /// <summary>The same by the analyzer driver, with the flow rules.</summary>
    Flow,
}
