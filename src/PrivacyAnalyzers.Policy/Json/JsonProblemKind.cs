namespace PrivacyAnalyzers.Policy.Json;

/// <summary>What can be wrong with the text of a JSON document.</summary>
public enum JsonProblemKind
{
    ValueExpected,

    NameExpected,

    ColonExpected,

    CommaExpected,

    /// <summary>The name is the detail.</summary>
    NameNotQuoted,

    /// <summary>The name is the detail.</summary>
    DuplicateName,

    SingleQuotes,

    /// <summary>A word that is not true, false or null; the word is the detail.</summary>
    UnknownWord,

    /// <summary>The text of the number is the detail.</summary>
    InvalidNumber,

    /// <summary>The escape sequence is the detail.</summary>
    InvalidEscape,

    ControlCharacter,

    UnexpectedCharacter,

    /// <summary>A closing bracket that closes nothing.</summary>
    UnexpectedClosing,

    /// <summary>At the opening quote's string; it ends with its line.</summary>
    UnclosedString,

    /// <summary>At the opening brace.</summary>
    UnclosedObject,

    /// <summary>At the opening bracket.</summary>
    UnclosedArray,

    UnclosedComment,

    /// <summary>From the first thing after the document's value to the end.</summary>
    TextAfterEnd,

    /// <summary>At the bracket that is one too deep; what is in it is not read.</summary>
    NestedTooDeeply,

    /// <summary>Nothing of the text is read.</summary>
    TextTooLong,

    /// <summary>At the first problem that is no longer listed.</summary>
    TooManyProblems,
}
