namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>The clause of the policy that a class of tests shows.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClauseAttribute(string clause) : Attribute
{
    public string Clause { get; } = clause;
}
