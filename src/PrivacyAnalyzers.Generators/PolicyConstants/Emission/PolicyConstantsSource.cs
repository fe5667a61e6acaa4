using System.Text;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Generators.Pipeline;
using PrivacyAnalyzers.Generators.PolicyConstants.Model;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Emission;

/// <summary>Emits the class whose nested classes hold the ids of the policy file.</summary>
internal static class PolicyConstantsSource
{
    public static SourceText Emit(PolicyConstantsModel model, bool definesEmbeddedAttribute)
    {
        var source = new SourceWriter().Line(GeneratedMarks.FileHead).Line(GeneratedMarks.Disable).Open("namespace PrivacyAnalyzers");
        source.Line("/// <summary>" + model.Documentation + "</summary>")
            .Line(EmbeddedAttributes.Use)
            .Line(GeneratedMarks.GeneratedCode)
            .Open("internal static class " + PolicyIdClass.Outermost);
        foreach (var one in model.Classes)
            Class(source, one);
        source.Close().Close();
        if (definesEmbeddedAttribute)
            EmbeddedAttributes.Define(source);
        return SourceText.From(source.ToString(), Encoding.UTF8);
    }

    private static void Class(SourceWriter source, ConstantClass one)
    {
        source.Line("/// <summary>" + one.Documentation + "</summary>").Open("internal static class " + one.Name);
        foreach (var constant in one.Constants)
            Constant(source, constant);
        source.Close();
    }

    private static void Constant(SourceWriter source, PolicyConstant constant)
    {
        source.Line("/// <summary>");
        foreach (var line in constant.Documentation)
            source.Line("/// <para>" + line + "</para>");
        source.Line("/// </summary>")
            .Line("internal const string " + constant.Name + " = " + CSharpLiteral.Of(constant.Id) + ";");
    }
}
