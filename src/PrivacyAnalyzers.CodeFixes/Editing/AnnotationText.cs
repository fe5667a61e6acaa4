using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>Writes annotations with fully qualified names, which <see cref="NameShortening"/> shortens where they end up.</summary>
public static class AnnotationText
{
    public const string Qualifier = "global::" + AnnotationNames.Namespace + ".";

    private const string AttributeSuffix = "Attribute";

    /// <summary>Whether code of this compilation can use the annotation; with only the analyzers referenced it cannot.</summary>
    public static bool CanUse(Compilation compilation, string attributeName) => Types(compilation, attributeName).Any();

    public static string Attribute(string attributeName, params string[] arguments) => $"{NameOf(attributeName)}({string.Join(", ", arguments)})";

    public static string NameOf(string attributeName) => Qualifier + attributeName.Substring(0, attributeName.Length - AttributeSuffix.Length);

    /// <summary>The well-known constant that has this value, else the literal.</summary>
    public static string Constant(Compilation compilation, string className, string value)
    {
        foreach (var type in Types(compilation, className))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { IsConst: true, ConstantValue: string constant } && constant == value && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly))
                    return $"{Qualifier}{className}.{member.Name}";
            }
        }

        return Literal(value);
    }

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string ArrayOf(IEnumerable<string> items) => $"new[] {{ {string.Join(", ", items)} }}";

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName($"{AnnotationNames.Namespace}.{name}").Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
