using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>The forms a register can be written in.</summary>
public static class RegisterRenderers
{
    public static IReadOnlyList<IRegisterRenderer> All(RegisterTexts texts) => [new JsonRegisterRenderer(), new MarkdownRegisterRenderer(texts)];
}
