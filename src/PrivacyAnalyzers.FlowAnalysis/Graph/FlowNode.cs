using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>What a node stands for, as far as a path that passes it is told.</summary>
public enum FlowNodeKind : byte
{
    /// <summary>An intermediate value that no path mentions.</summary>
    Temporary,

    /// <summary>A value that a declaration says is personal data.</summary>
    Datum,

    /// <summary>A local, parameter or undeclared member that received the value.</summary>
    Storage,

    /// <summary>The result of a call or an object creation.</summary>
    Call,

    /// <summary>A text or object put together from the value.</summary>
    Composition,

    /// <summary>What a call gives of which nothing is known: that it passes on what it was given is assumed.</summary>
    Assumption,
}

/// <summary>One value of a member. Symbol-free, so that a graph can outlive the compilation it was made in.</summary>
/// <param name="Span">The expression in the member's file.</param>
/// <param name="Name">The name a path shows: of the storage, the method, the datum.</param>
/// <param name="Contract">For a <see cref="FlowNodeKind.Datum"/>: what it was declared to be.</param>
public readonly record struct FlowNode(FlowNodeKind Kind, TextSpan Span, string? Name, DataContract? Contract);
