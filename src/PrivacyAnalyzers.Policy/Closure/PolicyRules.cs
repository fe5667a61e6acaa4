using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>A policy in force: what it says of purposes, categories and retention, with all that is part of them. Safe to use from several threads.</summary>
public sealed class PolicyRules
{
    public PolicyRules(PrivacyPolicy policy)
    {
        Policy = policy;
        Purposes = new(policy);
        Categories = new(policy);
        Retention = new(policy, Purposes, Categories);
    }

    public PrivacyPolicy Policy { get; }

    public PurposeRules Purposes { get; }

    public CategoryRules Categories { get; }

    public RetentionRules Retention { get; }

    /// <summary>Null without a policy.</summary>
    public static PolicyRules? Of(PrivacyPolicy? policy) => policy is null ? null : new(policy);
}
