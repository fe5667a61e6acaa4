namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Which side of the clause a test shows, and by which rule.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class SideAttribute(string rule) : Attribute
{
    public string Rule { get; } = rule;
}

/// <summary>The code breaks the clause, and the rule says so.</summary>
public sealed class ViolatesAttribute(string rule) : SideAttribute(rule);

/// <summary>The code keeps to the clause, and the rule is silent.</summary>
public sealed class RespectsAttribute(string rule) : SideAttribute(rule);
