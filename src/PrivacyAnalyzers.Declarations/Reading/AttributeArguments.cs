using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Reads the bound arguments of an attribute; half-typed code gives fewer of them, never an exception.</summary>
internal static class AttributeArguments
{
    public static string? Text(this AttributeData attribute, int position)
    {
        var arguments = attribute.ConstructorArguments;
        return position < arguments.Length && arguments[position] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
    }

    public static string? NamedText(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string text })
                return text;
        }

        return null;
    }

    public static ImmutableArray<string> NamedTexts(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return Flatten(ImmutableArray.Create(argument.Value), 0);
        }

        return [];
    }

    /// <summary>All string arguments from a position on, a trailing <c>params</c> array included.</summary>
    public static ImmutableArray<string> Texts(this AttributeData attribute, int from = 0) => Flatten(attribute.ConstructorArguments, from);

    public static INamedTypeSymbol? Type(this AttributeData attribute, int position)
    {
        var arguments = attribute.ConstructorArguments;
        return position < arguments.Length && arguments[position] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;
    }

    private static ImmutableArray<string> Flatten(ImmutableArray<TypedConstant> arguments, int from)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var i = from; i < arguments.Length; i++)
        {
            if (arguments[i].Kind == TypedConstantKind.Array)
            {
                if (!arguments[i].IsNull)
                    texts.AddRange(Flatten(arguments[i].Values, 0));
            }
            else if (arguments[i] is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }
}
