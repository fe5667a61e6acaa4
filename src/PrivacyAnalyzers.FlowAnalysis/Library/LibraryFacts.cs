using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>What becomes of the inputs of an unseen method, told from its model, its signature, or else its name.</summary>
internal static class LibraryFacts
{
    /// <summary>Whether the result is of no kind, or of no use, to carry data.</summary>
    public static bool CarriesNothing(IMethodSymbol method, MemberModel model)
    {
        var type = Unwrapped(method.ReturnType);
        return model.Has(MemberTraits.Neutral)
            || (type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && Writes(method, model))
            || type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean
            || type.TypeKind is TypeKind.Enum or TypeKind.Delegate
            || type is INamedTypeSymbol { Arity: 0, Name: "Type" or "CancellationToken" or "Task" or "ValueTask" };
    }

    /// <summary>Whether the object that the method belongs to holds the arguments from then on.</summary>
    public static bool KeepsArguments(LibraryCall call)
    {
        var method = call.Definition;
        if (method.MethodKind == MethodKind.PropertySet)
            return true;
        if (method.MethodKind == MethodKind.Constructor)
            return !call.Model.StatesResult;
        return !method.IsStatic && call.Model.Has(MemberTraits.Keeps) && (call.Model.IsKnown || MayKeep(method, method.ContainingType));
    }

    /// <summary>Whether an extension method puts what it is given into the object that it extends.</summary>
    public static bool KeepsArgumentsInExtended(LibraryCall call)
    {
        var method = call.Definition;
        return method.IsExtensionMethod
            && call.Model.Has(MemberTraits.Keeps)
            && (call.Model.IsKnown
                || (MayKeep(method, method.Parameters[0].Type)
                    && method.Parameters[0].Type is not INamedTypeSymbol { MetadataName: "IEnumerable`1" or "IAsyncEnumerable`1" or "IQueryable`1" }));
    }

    /// <summary>Whether the method fills an argument from its other inputs.</summary>
    public static bool IsWritten(LibraryCall call, IParameterSymbol parameter) => IsWritten(call.Definition, call.Model, parameter);

    private static bool Writes(IMethodSymbol method, MemberModel model) =>
        method.OriginalDefinition.Parameters.Any(parameter => IsWritten(method.OriginalDefinition, model, parameter));

    private static bool IsWritten(IMethodSymbol method, MemberModel model, IParameterSymbol parameter) =>
        model.Effects.Written.Any(port => port.IsArgument(parameter.Ordinal, parameter.Name))
        || (!model.StatesResult && LibraryDestinations.LooksWritten(method, parameter));

    // What answers with a text made it of the object instead of changing the object.
    private static bool MayKeep(IMethodSymbol method, ITypeSymbol keeper) =>
        method.ReturnType.SpecialType != SpecialType.System_String && IsMutable(keeper);

    // A text, a date or an immutable list answers a change with another value and stays as it is.
    private static bool IsMutable(ITypeSymbol type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (!type.IsValueType || type is INamedTypeSymbol { IsReadOnly: false } || LibraryViews.IsView(type))
        && !(type is { ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" }, Name: not "Builder" });

    private static ITypeSymbol Unwrapped(ITypeSymbol type) =>
        type is INamedTypeSymbol named && LibraryShapes.IsWrapper(named) ? named.TypeArguments[0] : type;
}
