using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>
/// Finds constants of the policy that are not there yet: what one generator makes, another does not see, so that their names lead
/// nowhere when attributes are read. They are known by how they are written, and become <see cref="ConstantReference"/>s.
/// </summary>
public sealed class UnboundConstants(Compilation compilation)
{
    private const int MostConstantsOnTheWay = 8;

    private readonly Lazy<WrittenUsings> globalUsings = new(() => WrittenUsings.OfAllFiles(compilation));

    /// <summary>The text that an argument stands for; null when nobody can tell.</summary>
    public string? TextOf(ExpressionSyntax expression) => TextOf(expression, MostConstantsOnTheWay);

    private string? TextOf(ExpressionSyntax expression, int steps)
    {
        if (steps == 0 || !compilation.ContainsSyntaxTree(expression.SyntaxTree))
            return null;
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        if (model.GetConstantValue(expression) is { HasValue: true, Value: string text })
            return text;
        if (DottedName.Of(expression) is not { } name)
            return null;
        return ReferenceIn(name, expression) ?? TextBehind(model.GetSymbolInfo(expression).Symbol, steps);
    }

    // A constant of the user's own may be made of one that is not there yet.
    private string? TextBehind(ISymbol? symbol, int steps) =>
        symbol is IFieldSymbol { IsConst: true } field && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? TextOf(value, steps - 1)
            : null;

    private string? ReferenceIn(IReadOnlyList<string> name, ExpressionSyntax at)
    {
        foreach (var written in WrittenUsings.Around(at).FullNamesOf(name).Concat(globalUsings.Value.FullNamesOf(name)))
        {
            if (ReferenceIn(written) is { } reference)
                return reference;
        }

        return null;
    }

    private static string? ReferenceIn(IReadOnlyList<string> name)
    {
        var count = name.Count;
        var isOne = count == 3 || (count == 4 && name[0] == AnnotationNames.Namespace);
        return isOne && name[count - 3] == PolicyIdClass.Outermost ? ConstantReference.To(name[count - 2], name[count - 1]) : null;
    }
}
