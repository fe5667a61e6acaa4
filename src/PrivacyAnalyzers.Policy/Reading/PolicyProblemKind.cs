namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>Why a file is no policy file. What each kind's arguments are stands with it.</summary>
public enum PolicyProblemKind
{
    /// <summary>The text is no JSON: <see cref="PolicyProblem.Syntax"/> says why.</summary>
    Syntax,

    /// <summary>The name, the object that does not have it, and the nearest name that it has, or nothing.</summary>
    UnknownMember,

    /// <summary>The name and the object that lacks it.</summary>
    MissingMember,

    /// <summary>The name, the type it must have, and the type it has; types are JSON's words.</summary>
    WrongType,

    /// <summary>The name, the word, and the nearest word that is allowed.</summary>
    UnknownWord,

    /// <summary>The name, the text, and an example of what it should look like.</summary>
    MalformedText,

    /// <summary>The name.</summary>
    EmptyText,

    /// <summary>The name of a language that is none.</summary>
    MalformedLanguage,

    /// <summary>At the first problem that is no longer listed.</summary>
    TooManyProblems,
}
