using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class DataSubjectIsDeclaredTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new DataSubjectIsDeclared(), sources);

    [Fact]
    public async Task Personal_data_of_nobody_is_reported_as_information()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData] public string? {|#0:Email|} { get; set; }
                [PersonalData, DataSubject(DataSubjects.Customer)] public string? Phone { get; set; }
                public string? Segment { get; set; }
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1006").At(0).WithSeverity(DiagnosticSeverity.Info).WithMessage("'Customer.Email' is personal data, but nothing says whose")],
        }).Run();
    }

    [Fact]
    public async Task Placeholder_is_an_open_point()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData, DataSubject("to-be-decided")] public string? {|#0:Email|} { get; set; }
                [PersonalData, DataSubject("to-be-decided"), DataSubject("customer")] public string? Phone { get; set; }
            }
            """);
        await (test with { Expected = [DiagnosticResult.Of("PRIV1006").At(0).WithMessage("Whose data 'Customer.Email' is, is still to be decided")] }).Run();
    }

    [Fact]
    public Task Type_and_base_class_give_defaults_but_not_to_nested_types() => Test("""
        [DataSubject(DataSubjects.Customer)]
        public class Customer
        {
            [PersonalData] public string? Email { get; set; }

            public class Contact
            {
                [PersonalData] public string? [|Email|] { get; set; }
            }
        }

        public class BusinessCustomer : Customer
        {
            [PersonalData] public string? Director { get; set; }
        }
        """).Run();

    [Fact]
    public Task Assembly_gives_a_default() => Test("[assembly: DataSubject(DataSubjects.User)]", """
        public class Account
        {
            [PersonalData] public string? Email { get; set; }
        }
        """).Run();

    [Fact]
    public Task Personal_type_is_reported_once() => Test("""
        [PersonalData]
        public record [|Person|](string Name, string Email);

        public class Order
        {
            public Person? Buyer { get; set; }
        }
        """).Run();

    [Fact]
    public Task Interface_member_speaks_for_its_implementations() => Test("""
        public interface IPerson
        {
            [PersonalData, DataSubject(DataSubjects.Customer)] string Name { get; }
        }

        public class Customer : IPerson
        {
            [PersonalData] public string Name => "";
        }
        """).Run();

    [Fact]
    public Task Records_parameters_and_results_are_data() => Test("""
        public record Person([PersonalData] string [|Name|], [property: PersonalData, DataSubject("user")] string Email);

        public class Mailer
        {
            [return: PersonalData]
            public string [|Find|]([PersonalData] string [|name|]) => "";
        }
        """).Run();
}
