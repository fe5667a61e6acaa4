namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>The relation is kept for the contract and its tail, other purposes for 36 months: two regimes on one datum.</summary>
[Clause("2.3")]
public class Clause2_3_Retention
{
    [Fact, Violates("PRIV1002")]
    public Task A_purpose_that_neither_regime_covers_needs_a_period_of_its_own() => ClauseTest.Of("PRIV1002", """
        public class Customer
        {
            [PersonalData("email-address"), Purpose("customer-relationship-management", "marketing")]
            [Retention("customer-relationship", For = ["customer-relationship-management"])]
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """).Run();

    [Fact, Respects("PRIV1002")]
    public Task A_datum_under_two_regimes_has_both() => ClauseTest.Of("PRIV1002", """
        public class Customer
        {
            [PersonalData("email-address"), Purpose("customer-relationship-management", "direct-marketing")]
            [Retention("customer-relationship", For = ["customer-relationship-management"])]
            [Retention("P36M", From = RetentionStarts.LastContact, For = ["direct-marketing"])]
            public string Email { get; set; } = "";
        }
        """).Run();

    [Fact, Violates("PRIV5001")]
    public Task A_period_is_written_as_one() => ClauseTest.Of("PRIV5001", """
        public class Customer
        {
            [PersonalData("email-address"), Purpose("direct-marketing"), Retention({|PRIV5001:"36 months"|}, From = RetentionStarts.LastContact)]
            public string Email { get; set; } = "";
        }
        """).Run();

    [Fact, Respects("PRIV5001")]
    public Task A_rule_of_the_policy_is_a_period_too() => ClauseTest.Of("PRIV5001", """
        public class Customer
        {
            [PersonalData("email-address"), Purpose("customer-relationship-management"), Retention("customer-relationship")]
            public string Email { get; set; } = "";
        }
        """).Run();
}
