namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>What values of a library type are, as far as the flow of data is concerned.</summary>
[Flags]
public enum TypeTraits
{
    None = 0,

    /// <summary>Stands for the one value that it wraps.</summary>
    Wrapper = 1,

    /// <summary>A window onto the elements of a container: what is written through it is written to the container.</summary>
    View = 1 << 1,

    /// <summary>Gives its type argument, one by one.</summary>
    Sequence = 1 << 2,

    /// <summary>Texts or bytes are written to it.</summary>
    Sink = 1 << 3,
}
