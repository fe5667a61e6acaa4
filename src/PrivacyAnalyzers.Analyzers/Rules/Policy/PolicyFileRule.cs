using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>A rule about what stands in the policy file. Run by <see cref="PolicyFileRulesAnalyzer"/>, from several threads: a rule keeps no state.</summary>
public abstract class PolicyFileRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The policy file that holds.</summary>
    public abstract void Analyze(PolicyFileRuleContext context);

    /// <summary>The policy file that should hold, where it cannot be read at all.</summary>
    public virtual void AnalyzeUnreadable(UnreadPolicyFileContext context)
    {
    }

    /// <summary>A policy file that does not hold, because another one does.</summary>
    public virtual void AnalyzeOther(UnreadPolicyFileContext context, string fileInForce)
    {
    }
}
