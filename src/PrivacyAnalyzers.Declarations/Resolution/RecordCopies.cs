using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>
/// In <c>record Customer(string Name) : Person(Name)</c> the parameter declares no property of its own: its value is
/// that of the base record's property, so what is declared there holds for the parameter too.
/// </summary>
public static class RecordCopies
{
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } || !IsPositional(parameter))
            return null;
        for (var type = record.BaseType; type is { IsRecord: true }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol { IsStatic: false } property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
                    return property;
            }
        }

        return null;
    }

    private static bool IsPositional(IParameterSymbol parameter)
    {
        foreach (var reference in parameter.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax })
                return true;
        }

        return false;
    }
}
