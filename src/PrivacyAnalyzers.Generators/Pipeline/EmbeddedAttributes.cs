using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Generators.Pipeline;

/// <summary>Generated classes are embedded: another assembly never sees them, not even through InternalsVisibleTo, so every assembly can have its own.</summary>
internal static class EmbeddedAttributes
{
    public const string Use = "[global::Microsoft.CodeAnalysis.EmbeddedAttribute]";

    private const string FullName = "Microsoft.CodeAnalysis.EmbeddedAttribute";

    /// <summary>Whether the user's code has the attribute already.</summary>
    public static bool AreDeclaredBy(Compilation compilation) => compilation.Assembly.GetTypeByMetadataName(FullName) is not null;

    /// <summary>Partial, as other generators write it too.</summary>
    public static void Define(SourceWriter source) =>
        source.Line().Open("namespace Microsoft.CodeAnalysis").Open("internal sealed partial class EmbeddedAttribute : global::System.Attribute").Close().Close();
}
