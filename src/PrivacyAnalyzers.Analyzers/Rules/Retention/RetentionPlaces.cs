using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>Where findings about a retention are shown.</summary>
internal static class RetentionPlaces
{
    /// <summary>The period as it is written on the symbol; the identifier where another level says it.</summary>
    public static Location Of(DeclarationRuleContext context, RetentionStatement statement)
    {
        var source = statement.Source?.ApplicationSyntaxReference;
        var written = context.Attributes.FirstOrDefault(attribute =>
            attribute.ApplicationSyntaxReference is { } here && source is not null && here.SyntaxTree == source.SyntaxTree && here.Span == source.Span);
        return (written is null ? null : WrittenArguments.Positional(written, context.Cancellation).FirstOrDefault().Location) ?? context.Identifier;
    }
}
