using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Analyzers.OtherAssemblies;

/// <summary>Takes what dependents need out of the compiler: a diagnostic that only the build step reads.</summary>
internal static class FlowCarrier
{
    /// <summary>The property of the diagnostic that holds the file.</summary>
    public const string TextProperty = "flows";

    /// <summary>The property of the diagnostic that holds the name of the assembly.</summary>
    public const string AssemblyProperty = "assembly";

    private const string AskedForKey = "build_property.PrivacyFlowCarrier";

    public static bool IsAskedFor(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(AskedForKey, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The version that writes, without the build that it came from.</summary>
    public static string Producer => typeof(FlowCarrier).Assembly.GetName().Version?.ToString() ?? string.Empty;

    public static Diagnostic Carry(string assembly, string text) => Diagnostic.Create(
        CarrierDescriptors.FlowsForDependents,
        Location.None,
        ImmutableDictionary<string, string?>.Empty.Add(AssemblyProperty, assembly).Add(TextProperty, text),
        assembly);
}
