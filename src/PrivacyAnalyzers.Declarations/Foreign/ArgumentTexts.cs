using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>The arguments of an attribute as a policy file writes them: texts, numbers, names of enumeration members.</summary>
internal static class ArgumentTexts
{
    public static IEnumerable<string> Of(AttributeData attribute) =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value)).SelectMany(Of);

    private static IEnumerable<string> Of(TypedConstant argument) => argument switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => argument.Values.SelectMany(Of),
        { Kind: TypedConstantKind.Enum } => MembersOf(argument),
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => [CodePattern.NamesOf(type)],
        { Kind: TypedConstantKind.Primitive, Value: bool flag } => [flag ? "true" : "false"],
        { Kind: TypedConstantKind.Primitive, Value: IFormattable number } => [number.ToString(null, CultureInfo.InvariantCulture)],
        { Kind: TypedConstantKind.Primitive, Value: { } value } => [value.ToString()],
        _ => [],
    };

    private static IEnumerable<string> MembersOf(TypedConstant argument) =>
        argument.Type?.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && Equals(field.ConstantValue, argument.Value)).Select(field => field.Name) ?? [];
}
