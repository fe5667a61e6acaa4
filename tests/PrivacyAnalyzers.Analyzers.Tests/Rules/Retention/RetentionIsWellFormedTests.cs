using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Retention;

public class RetentionIsWellFormedTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new RetentionIsWellFormed(), sources);

    [Theory]
    [InlineData("P36M")]
    [InlineData("P1Y6M")]
    [InlineData("P2W")]
    [InlineData("P30D")]
    public Task Calendar_period_with_a_start_is_accepted(string period) => Test($$"""
        public class Customer
        {
            [PersonalData, Retention("{{period}}", From = RetentionStarts.LastContact)] public string? Email { get; set; }
        }
        """).Run();

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("36 months", "write an ISO 8601 period in years, months, weeks or days, such as 'P36M'")]
    [InlineData("some-rule", "write an ISO 8601 period in years, months, weeks or days, such as 'P36M'")]
    [InlineData("P1DT12H", "it has a time part, and data is kept for days at least")]
    [InlineData("P1.5Y", "a fraction of a year, month, week or day has no fixed end")]
    [InlineData("P0D", "it is zero, and data that is not kept needs no period")]
    [InlineData("-P1Y", "it is negative")]
    [InlineData("P99999Y", "it ends after the last date there is")]
    public async Task Text_that_is_no_period_is_reported_with_what_is_wrong(string period, string problem)
    {
        var test = Test($$"""
            public class Customer
            {
                [PersonalData, Retention({|#0:"{{period}}"|}, From = "collection")] public string? Email { get; set; }
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV5001").At(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage($"'{period}' is no retention period: {problem}")],
        }).Run();
    }

    [Fact]
    public async Task Finding_carries_what_was_probably_meant()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData, Retention({|#0:"36 months"|}, From = "collection")] public string? Email { get; set; }
                [PersonalData, Retention({|#1:"forever"|}, From = "collection")] public string? Phone { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV5001").At(0).WithProperty(FindingProperties.Problem, RetentionIsWellFormed.PeriodProblemName).WithProperty(FindingProperties.Suggestion, "P36M"),
                DiagnosticResult.Of("PRIV5001").At(1).WithProperty(FindingProperties.Problem, RetentionIsWellFormed.PeriodProblemName).WithProperty(FindingProperties.Suggestion, null),
            ],
        }).Run();
    }

    [Fact]
    public async Task Period_without_a_start_is_reported()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData, Retention({|#0:"P36M"|})] public string? Email { get; set; }
                [PersonalData, Retention("P36M", From = {|#1:" "|})] public string? Phone { get; set; }
                [PersonalData, Retention("P36M", From = {|#2:null|})] public string? Name { get; set; }
            }
            """);
        var start = DiagnosticResult.Of("PRIV5001").WithMessage("The retention 'P36M' does not say from which event it is counted").WithProperty(FindingProperties.Problem, RetentionIsWellFormed.StartProblemName);
        await (test with { Expected = [start.At(0), start.At(1), start.At(2)] }).Run();
    }

    [Fact]
    public async Task Placeholder_is_an_open_point_and_no_warning()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData, Retention({|#0:"to-be-decided"|})] public string? Email { get; set; }
                [PersonalData, Retention("P36M", From = {|#1:"to-be-decided"|})] public string? Phone { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV5001").At(0).WithSeverity(DiagnosticSeverity.Info).WithMessage("How long 'Customer.Email' is kept is still to be decided"),
                DiagnosticResult.Of("PRIV5001").At(1).WithSeverity(DiagnosticSeverity.Info).WithMessage("How long 'Customer.Phone' is kept is still to be decided"),
            ],
        }).Run();
    }

    [Fact]
    public Task Every_target_is_checked() => Test(
        """
        [assembly: Retention([|"1 year"|], From = "collection")]
        """,
        """
        [Retention([|"1 year"|])]
        public partial class Customer
        {
            [Retention([|"1 year"|])] private string? email;
            [field: Retention([|"1 year"|])] public string? Phone { get; set; }
            [return: Retention([|"1 year"|])] public string Find([Retention([|"1 year"|])] string name) => name;
            public string? Name { [return: Retention([|"1 year"|])] get; [param: Retention([|"1 year"|])] set; }
            public string this[[Retention([|"1 year"|])] int index] => "";
        }
        """,
        """
        [Retention([|"2 years"|])]
        public partial class Customer;

        public record Person([Retention([|"1 year"|])] string Name, [property: Retention([|"1 year"|])] string Email);

        [Retention([|"1 year"|])] public enum Gender { Unknown }

        [Retention([|"1 year"|])] public interface IPerson;

        [return: Retention([|"1 year"|])] public delegate string Finder([Retention([|"1 year"|])] string name);
        """).Run();

    [Fact]
    public Task Both_parts_of_partial_members_are_checked() => Test(
        """
        public partial class Customer
        {
            [Retention([|"1 year"|])] public partial string Email { get; }
            [return: Retention([|"1 year"|])] public partial string Find([Retention([|"1 year"|])] string name);
        }
        """,
        """
        public partial class Customer
        {
            [Retention([|"2 years"|])] public partial string Email => "";
            [return: Retention([|"2 years"|])] public partial string Find([Retention([|"2 years"|])] string name) => name;
        }
        """).Run();

    [Fact]
    public Task Constants_and_named_arguments_are_read_as_the_compiler_reads_them() => Test("""
        using Starts = PrivacyAnalyzers.RetentionStarts;

        public class Customer
        {
            private const string Period = "P" + "36M";
            private const string NoPeriod = "3 years";

            [Retention(periodOrRule: Period, From = Starts.Collection)] public string? Email { get; set; }
            [Retention([|NoPeriod|], From = Starts.Collection)] public string? Phone { get; set; }
            [Retention(periodOrRule: [|NoPeriod|], From = Starts.Collection)] public string? Name { get; set; }
        }
        """).Run();

    [Fact]
    public Task Half_typed_code_is_left_alone() => Test("""
        public class Customer
        {
            [{|CS7036:Retention()|}] public string? Email { get; set; }
            [Retention({|CS0103:Unknown|})] public string? Phone { get; set; }
            [Retention("P1Y", From = {|CS0103:Unknown|})] public string? Name { get; set; }
            [Retention("P1Y", {|CS0246:Form|} = "collection")] public string? Title { get; set; }
        }
        """).Run();
}
