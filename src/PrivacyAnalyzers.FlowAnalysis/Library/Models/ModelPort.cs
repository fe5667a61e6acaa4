using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>Which of a call's values a model speaks of.</summary>
public enum ModelPortKind : byte
{
    /// <summary>The object whose member is called, or that is made.</summary>
    This,

    /// <summary>Every argument.</summary>
    Arguments,

    /// <summary>One argument, by position (an extended object is the first) or by the name of its parameter.</summary>
    Argument,

    /// <summary>The result.</summary>
    Return,

    /// <summary>What the call assigns to its out and ref arguments.</summary>
    Out,
}

/// <summary>A value that goes into a library member or comes out of it, or a part of such a value.</summary>
/// <param name="Index">The position of an <see cref="ModelPortKind.Argument"/>; -1 where it goes by its name.</param>
/// <param name="CallbackParameter">Which parameter of the callback that the argument is; -1 for the argument itself.</param>
/// <param name="Path">The part, as keys of the flow graph.</param>
public sealed record ModelPort(ModelPortKind Kind, int Index, string? Name, int CallbackParameter, ImmutableArray<string> Path)
{
    public bool IsArgument(int position, string? name) =>
        Kind == ModelPortKind.Arguments
        || (Kind == ModelPortKind.Argument && (Index == position || (Index < 0 && string.Equals(Name, name, StringComparison.Ordinal))));
}
