namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>What can be wrong with the text of a model.</summary>
public enum ModelProblem : byte
{
    None,

    /// <summary>A name is missing.</summary>
    NameExpected,

    /// <summary>A name holds something that no name has, or a star that is not at its end.</summary>
    InvalidName,

    /// <summary>A word that is no effect.</summary>
    UnknownEffect,

    /// <summary>A word that is no input of a call.</summary>
    UnknownInput,

    /// <summary>A word that is no output of a call.</summary>
    UnknownOutput,

    /// <summary>A part of a value that cannot be written so.</summary>
    InvalidPath,
}
