namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>What a library member does beside, or instead of, the flows that are spelled out.</summary>
[Flags]
public enum MemberTraits
{
    None = 0,

    /// <summary>All that goes in may be in what comes out, as far as the signature does not tell it better.</summary>
    Passes = 1,

    /// <summary>The result carries nothing.</summary>
    Neutral = 1 << 1,

    /// <summary>Looks at values as a null check or a count does; not even a read.</summary>
    RevealsNothing = 1 << 2,

    /// <summary>The receiver (the extended object of an extension method) holds the arguments from then on.</summary>
    Keeps = 1 << 3,

    /// <summary>The result is the receiver.</summary>
    ReturnsThis = 1 << 4,

    /// <summary>Where its result is not used, a call is no read of the receiver.</summary>
    OnlyWrites = 1 << 5,
}
