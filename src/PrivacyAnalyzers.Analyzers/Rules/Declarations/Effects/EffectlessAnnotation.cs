using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>An attribute of ours and its name.</summary>
internal sealed record Annotation(string Name, AttributeData Attribute)
{
    /// <summary>As it is written: "[Purpose]".</summary>
    public string Written => AsWritten(Name);

    public static string AsWritten(string name) => $"[{name.Substring(0, name.Length - "Attribute".Length)}]";
}

/// <summary>An annotation, or one argument of it, that means nothing where it stands.</summary>
internal sealed record EffectlessAnnotation(string Shown, Location? Location, NoEffectReason Reason)
{
    public static EffectlessAnnotation Whole(Annotation annotation, NoEffectReason reason, CancellationToken cancellation) =>
        new(annotation.Written, DeclarationLocations.AttributeOf(annotation.Attribute, cancellation), reason);

    public static EffectlessAnnotation Argument(WrittenText argument, NoEffectReason reason) =>
        new($"'{argument.Text}'", argument.Location, reason);
}
