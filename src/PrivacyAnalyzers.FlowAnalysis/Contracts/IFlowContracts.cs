using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Contracts;

/// <summary>
/// What the engine asks of the declarations. A contract cuts the graph: what comes out of a declared member is what
/// its declaration says, whatever was put into it. Called from several threads.
/// </summary>
public interface IFlowContracts : IFlowNames
{
    /// <summary>What members of other assemblies do with the data that they are given.</summary>
    LibraryModels Library { get; }

    /// <summary>Whether code of which nothing is known is taken to pass on what it is given, for calls in a file.</summary>
    bool FollowsAssumedFlows(SyntaxTree tree);

    /// <summary>Whether calls of code of which nothing is known are to be noted.</summary>
    bool NotesUnmodelledCalls { get; }

    /// <summary>The contract of a property, field, parameter or method (its return value); null where nothing personal is declared.</summary>
    DataContract? DataOf(ISymbol symbol);

    /// <summary>Whether a property or field of the source could say what data it holds, and says nothing, not even that it holds none.</summary>
    bool LacksDeclaration(ISymbol member);

    /// <summary>The contract of every value of a type, or of what a library container of such values holds.</summary>
    DataContract? DataOfType(ITypeSymbol? type);

    /// <summary>The zone that code belongs to: the interned set of purposes it runs for, 0 for neutral code.</summary>
    int ZoneOf(ISymbol code);

    /// <summary>What a method does to the data it is given.</summary>
    DataTreatment TreatmentOf(IMethodSymbol method);

    /// <summary>The purposes that a true result of a method or property adds to those allowed in the code it dominates.</summary>
    ImmutableArray<string> GrantsOf(ISymbol check);

    /// <summary>The contract of data that was read where a consent check allows further purposes; the value keeps them.</summary>
    DataContract Allowing(DataContract contract, ImmutableArray<string> granted);
}
