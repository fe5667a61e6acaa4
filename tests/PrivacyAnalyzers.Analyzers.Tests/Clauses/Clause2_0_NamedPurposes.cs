namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Purposes named in passing are purposes of the policy; others are not.</summary>
[Clause("2.0")]
public class Clause2_0_NamedPurposes
{
    [Fact, Violates("PRIV9003")]
    public Task A_purpose_that_the_policy_does_not_name_is_reported() => ClauseTest.Of("PRIV9003", """
        public class Debtor
        {
            [PersonalData("name"), Purpose({|PRIV9003:"credit-scoring"|})]
            public string Name { get; set; } = "";
        }
        """).Run();

    [Fact, Respects("PRIV9003")]
    public Task Purposes_named_in_passing_are_known() => ClauseTest.Of("PRIV9003", """
        public class Debtor
        {
            [PersonalData("name"), Purpose("invoicing", "debt-recovery", "service-optimisation", "commercial-initiatives", "commercial-management")]
            public string Name { get; set; } = "";
        }
        """).Run();
}
