namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Only what is strictly necessary: a purpose gets no category that the policy does not list for it.</summary>
[Clause("2.1")]
public class Clause2_1_Minimisation
{
    [Fact, Violates("PRIV1004")]
    public Task A_bank_account_is_not_needed_for_the_relation() => ClauseTest.Of("PRIV1004", """
        public class Customer
        {
            [PersonalData("bank-account"), Purpose({|PRIV1004:"customer-relationship-management"|})]
            public string Account { get; set; } = "";
        }
        """).Run();

    [Fact, Respects("PRIV1004")]
    public Task A_telephone_number_is_listed_for_the_relation() => ClauseTest.Of("PRIV1004", """
        public class Customer
        {
            [PersonalData("telephone-number"), Purpose("customer-relationship-management")]
            public string Phone { get; set; } = "";
        }
        """).Run();
}
