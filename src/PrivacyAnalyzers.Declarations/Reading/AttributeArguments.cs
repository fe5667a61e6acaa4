using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Constants;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>
/// Reads the bound arguments of an attribute; half-typed code gives fewer of them, never an exception. Where constants of the policy
/// may not be there yet, an argument that did not bind is read from how it is written.
/// </summary>
internal readonly struct AttributeArguments(AttributeData attribute, UnboundConstants? constants)
{
    public string? Text(int position)
    {
        var texts = Positional();
        return position < texts.Length ? texts[position].FirstOrDefault() : null;
    }

    public string? NamedText(string name) => NamedTexts(name).FirstOrDefault();

    public ImmutableArray<string> NamedTexts(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Error && !HoldsError(argument.Value))
                return Flatten(ImmutableArray.Create(argument.Value));
        }

        return Written().FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } written ? TextsOf(written.Expression) : [];
    }

    /// <summary>All string arguments from a position on, a trailing <c>params</c> array included.</summary>
    public ImmutableArray<string> Texts(int from = 0) => [.. Positional().Skip(from).SelectMany(texts => texts)];

    public INamedTypeSymbol? Type(int position)
    {
        var arguments = attribute.ConstructorArguments;
        return position < arguments.Length && arguments[position] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;
    }

    // One entry for each parameter, or, where an argument did not bind, for each argument as written.
    private ImmutableArray<ImmutableArray<string>> Positional()
    {
        var bound = attribute.ConstructorArguments;
        var isBroken = bound.IsEmpty || bound.Any(HoldsError);
        var written = isBroken ? Written().Where(argument => argument.NameEquals is null).ToImmutableArray() : [];
        if (!written.IsEmpty)
        {
            var self = this;
            return [.. written.Select(argument => self.TextsOf(argument.Expression))];
        }

        return [.. bound.Select(argument => Flatten(ImmutableArray.Create(argument)))];
    }

    private IEnumerable<AttributeArgumentSyntax> Written() =>
        constants is not null && attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments } ? arguments : [];

    private ImmutableArray<string> TextsOf(ExpressionSyntax expression)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var element in ElementsOf(expression))
        {
            if (constants?.TextOf(element) is { } text)
                texts.Add(text);
        }

        return texts.ToImmutable();
    }

    private static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        CollectionExpressionSyntax { Elements: var elements } => elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => [expression],
    };

    private static bool HoldsError(TypedConstant argument) =>
        argument.Kind == TypedConstantKind.Error || (argument is { Kind: TypedConstantKind.Array, IsNull: false } && argument.Values.Any(HoldsError));

    private static ImmutableArray<string> Flatten(ImmutableArray<TypedConstant> arguments)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in arguments)
        {
            if (argument.Kind == TypedConstantKind.Array)
            {
                if (!argument.IsNull)
                    texts.AddRange(Flatten(argument.Values));
            }
            else if (argument is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }
}
