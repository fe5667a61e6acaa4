namespace PrivacyAnalyzers.Analyzers.UserModels;

/// <summary>What can be wrong with a file of models that is well-formed JSON.</summary>
public enum UserModelProblemKind
{
    /// <summary>The file is no object.</summary>
    NotAnObject,

    /// <summary>The file has no list "models".</summary>
    NoModels,

    /// <summary>A model is no object.</summary>
    NotAModel,

    /// <summary>A property that means nothing; its name is the detail.</summary>
    UnknownProperty,

    /// <summary>A property that must be there is not; its name is the detail.</summary>
    MissingProperty,

    /// <summary>A property is neither a text nor a list of texts; its name is the detail.</summary>
    NotATextOrList,

    /// <summary>A list without anything in it; its name is the detail.</summary>
    EmptyList,

    /// <summary>No name of a type; the text is the detail.</summary>
    InvalidType,

    /// <summary>No name of a member; the text is the detail.</summary>
    InvalidMember,

    /// <summary>No effect; the text is the detail.</summary>
    UnknownEffect,

    /// <summary>An effect with an input that there is not; the text is the detail.</summary>
    UnknownInput,

    /// <summary>An effect with an output that there is not; the text is the detail.</summary>
    UnknownOutput,

    /// <summary>An effect with a part of a value that cannot be written so; the text is the detail.</summary>
    InvalidPath,
}
