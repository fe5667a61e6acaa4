using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>Where a declaration was found, nearest first.</summary>
public enum DeclarationLevelKind
{
    /// <summary>The member, parameter, return value or type itself.</summary>
    Member,

    /// <summary>The type that contains the member.</summary>
    ContainingType,

    /// <summary>A member that this one overrides or implements, and the type of that member.</summary>
    InheritedMember,

    /// <summary>A base class of the containing type.</summary>
    BaseType,

    /// <summary>The type of the member's value, when that type is personal data itself.</summary>
    ValueType,

    /// <summary>The assembly.</summary>
    Assembly,
}

/// <summary>What one level says, and the symbol that says it.</summary>
public sealed record DeclarationLevel(DeclarationLevelKind Kind, ISymbol Symbol, DataStatements Statements);
