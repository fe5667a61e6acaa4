using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>One text among an attribute's arguments, and the expression it was written as.</summary>
public readonly record struct WrittenText(string? Text, Location Location);

/// <summary>Pairs the values of an attribute's arguments with the places they were written at.</summary>
public static class WrittenArguments
{
    /// <summary>The constructor's text arguments in the order of its parameters, those of a trailing array one by one.</summary>
    public static ImmutableArray<WrittenText> Positional(AttributeData attribute, CancellationToken cancellation) =>
        SyntaxOf(attribute, cancellation) is { } syntax
            ? Pair(Flatten(attribute.ConstructorArguments), PositionalExpressions(attribute, syntax), syntax)
            : [];

    /// <summary>The texts assigned to a named property of the attribute; none when it is not assigned.</summary>
    public static ImmutableArray<WrittenText> Named(AttributeData attribute, string name, CancellationToken cancellation)
    {
        if (SyntaxOf(attribute, cancellation) is not { } syntax)
            return [];
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return Pair(Flatten([argument.Value]), NamedExpressions(syntax, name), syntax);
        }

        return [];
    }

    /// <summary>Whether the compiler could not read all arguments, as while they are being typed: then nothing can be said about them.</summary>
    public static bool AreBroken(AttributeData attribute, CancellationToken cancellation) =>
        attribute.AttributeConstructor is null
        || attribute.ConstructorArguments.Any(IsBroken)
        || attribute.NamedArguments.Any(argument => IsBroken(argument.Value))
        || (SyntaxOf(attribute, cancellation)?.ArgumentList?.Arguments.Count(argument => argument.NameEquals is not null) ?? 0) != attribute.NamedArguments.Length;

    private static bool IsBroken(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error || (constant.Kind == TypedConstantKind.Array && !constant.IsNull && constant.Values.Any(IsBroken));

    private static AttributeSyntax? SyntaxOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    private static ImmutableArray<WrittenText> Pair(List<string?> texts, List<ExpressionSyntax> expressions, AttributeSyntax whole)
    {
        // An array that is no list of elements (a constant, half-typed code) has no place for each of them.
        var paired = ImmutableArray.CreateBuilder<WrittenText>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
            paired.Add(new(texts[i], (texts.Count == expressions.Count ? expressions[i] : (SyntaxNode)whole).GetLocation()));
        return paired.MoveToImmutable();
    }

    private static List<string?> Flatten(ImmutableArray<TypedConstant> constants)
    {
        var texts = new List<string?>();
        foreach (var constant in constants)
        {
            if (constant.Kind == TypedConstantKind.Array)
                texts.AddRange(constant.IsNull ? [null] : Flatten(constant.Values));
            else
                texts.Add(constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null);
        }

        return texts;
    }

    private static List<ExpressionSyntax> PositionalExpressions(AttributeData attribute, AttributeSyntax syntax)
    {
        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        return Elements((syntax.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals is null)
            .Select((argument, position) => (argument.Expression, Ordinal: OrdinalOf(argument, position)))
            .OrderBy(argument => argument.Ordinal)
            .Select(argument => argument.Expression));

        int OrdinalOf(AttributeArgumentSyntax argument, int position) =>
            argument.NameColon is { Name.Identifier.ValueText: var name } && parameters.FirstOrDefault(parameter => parameter.Name == name) is { } named
                ? named.Ordinal
                : position;
    }

    private static List<ExpressionSyntax> NamedExpressions(AttributeSyntax syntax, string name) =>
        Elements((syntax.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals?.Name.Identifier.ValueText == name)
            .Select(argument => argument.Expression));

    private static List<ExpressionSyntax> Elements(IEnumerable<ExpressionSyntax> arguments) => [.. arguments.SelectMany(ElementsOf)];

    private static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        CollectionExpressionSyntax { Elements: var elements } => elements.Select(element => element is ExpressionElementSyntax { Expression: var expression } ? expression : argument),
        _ => [argument],
    };
}
