namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>Numbers the places where values enter and leave a member: its object, its parameters, its result.</summary>
public static class FlowPorts
{
    /// <summary>What a member gives back.</summary>
    public const int Result = -1;

    /// <summary>No port: an object that was made on the way.</summary>
    public const int Made = -4;

    /// <summary>No port: somewhere that cannot be told.</summary>
    public const int Elsewhere = -3;

    /// <summary>What a member throws and does not catch.</summary>
    public const int Thrown = -5;

    /// <summary>The object that a member belongs to.</summary>
    public const int Receiver = 0;

    /// <summary>No value, but the type that a type parameter of the member stands for.</summary>
    public static int OfTypeParameter(int ordinal) => -10 - ordinal;

    public static int OfParameter(int ordinal) => ordinal + 1;
}
