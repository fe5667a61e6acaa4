namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Data of legal persons is not concerned; that of the people who work for them is.</summary>
[Clause("2.0c")]
public class Clause2_0c_LegalPersons
{
    [Fact, Violates("PRIV1001")]
    public Task A_person_at_a_company_is_concerned() => ClauseTest.Of("PRIV1001", """
        public class Company
        {
            [LegalPerson] public string Name { get; set; } = "";
            [PersonalData("name")] public string {|PRIV1001:ContactPerson|} { get; set; } = "";
        }
        """).Run();

    [Fact, Respects("PRIV1001")]
    public Task A_company_is_not_concerned() => ClauseTest.Of("PRIV1001", """
        public class Company
        {
            [LegalPerson] public string Name { get; set; } = "";
            [LegalPerson] public string VatNumber { get; set; } = "";
        }
        """).Run();
}
