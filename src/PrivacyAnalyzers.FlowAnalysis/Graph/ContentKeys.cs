namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>
/// The names of the parts of a value. Members go by their simple name, so that an interface's member and the one
/// that implements it are one part.
/// </summary>
public static class ContentKeys
{
    private const char OwnSeparator = '@';

    /// <summary>The value itself, where a wrapper stands for what it wraps.</summary>
    public const string Whole = "";

    /// <summary>Any element of a collection.</summary>
    public const string Element = "[]";

    /// <summary>What calling a delegate returns.</summary>
    public const string Return = "()";

    /// <summary>What a delegate is called with.</summary>
    public static string Parameter(int index) => "(" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";

    /// <summary>What a delegate puts into the object, or the variable, that it is called with.</summary>
    public static string Changed(int index) => Parameter(index) + "=";

    /// <summary>A parameter of a type itself, which its objects keep.</summary>
    public static string Captured(string name) => "~" + name;

    /// <summary>A member that a type has to itself, beside one of the same name in a type that it is derived from.</summary>
    public static string Own(string key, string type) => key + OwnSeparator + type;

    /// <summary>The key of a member without the type that has it to itself.</summary>
    public static string NameIn(string key) => key.IndexOf(OwnSeparator) is var at and > 0 ? key.Substring(0, at) : key;

    /// <summary>Something an object was made with and keeps where it cannot be seen.</summary>
    public const string Hidden = "?";

    /// <summary>Whether the key names many parts at once, so that a change of one leaves the others as they were.</summary>
    public static bool IsAnyOfMany(string key) => key.Length > 0 && key[0] is '[' or '<' or '?' or '(';

    /// <summary>What people call a part; null where it has no name in the code.</summary>
    public static string? ShownName(string key) => key.Length == 0 ? null : key[0] switch
    {
        '(' or '[' or '<' or '?' => null,
        '~' => key.Substring(1),
        '!' => key.Substring(key.LastIndexOfAny(['.', ':', '+']) + 1),
        _ => key,
    };

    /// <summary>An exception of a type, among all that is thrown.</summary>
    public static string Thrown(string type) => "!" + type;

    /// <summary>An item of a tuple, counted from zero.</summary>
    public static string Item(int index) => "Item" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a library type holds of one of its type parameters.</summary>
    public static string TypeParameter(string name) => "<" + name + ">";
}
