using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>A code base that was never annotated further than [PersonalData]: every rule finds every member.</summary>
public class FirstAnnotationTests
{
    private static readonly SourceFile[] Bare =
    [
        ("Customer.cs", """
        using PrivacyAnalyzers;

        namespace Shop;

        public partial class Customer
        {
            [PersonalData]
            public string {|PRIV1001:{|PRIV1002:{|PRIV1006:Name|}|}|} { get; set; } = "";

            [PersonalData] public string {|PRIV1001:{|PRIV1002:{|PRIV1006:first|}|}|} = "", {|PRIV1001:{|PRIV1002:{|PRIV1006:last|}|}|} = "";
        }

        public record Contact([PersonalData] string {|PRIV1001:{|PRIV1002:{|PRIV1006:Phone|}|}|}, int Rank);
        """),
        ("Customer.Mail.cs", """
        namespace Shop
        {
            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData]
                public string {|PRIV1001:{|PRIV1002:{|PRIV1006:Email|}|}|} { get; set; } = "";
            }
        }
        """),
    ];

    private static readonly SourceFile[] WithPurposes =
    [
        ("Customer.cs", """
        using PrivacyAnalyzers;

        namespace Shop;

        public partial class Customer
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:{|PRIV1002:{|PRIV1006:Name|}|}|} { get; set; } = "";

            [PersonalData] [Purpose(Purposes.ToBeDecided)] public string {|PRIV1001:{|PRIV1002:{|PRIV1006:first|}|}|} = "", {|PRIV1001:{|PRIV1002:{|PRIV1006:last|}|}|} = "";
        }

        public record Contact([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:{|PRIV1002:{|PRIV1006:Phone|}|}|}, int Rank);
        """),
        ("Customer.Mail.cs", """
        namespace Shop
        {
            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                public string {|PRIV1001:{|PRIV1002:{|PRIV1006:Email|}|}|} { get; set; } = "";
            }
        }
        """),
    ];

    private static readonly SourceFile[] WithRetentions =
    [
        ("Customer.cs", """
        using PrivacyAnalyzers;

        namespace Shop;

        public partial class Customer
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            [Retention("to-be-decided")]
            public string {|PRIV1001:{|PRIV1006:Name|}|} { get; set; } = "";

            [PersonalData] [Purpose(Purposes.ToBeDecided)] [Retention("to-be-decided")] public string {|PRIV1001:{|PRIV1006:first|}|} = "", {|PRIV1001:{|PRIV1006:last|}|} = "";
        }

        public record Contact([PersonalData] [Purpose(Purposes.ToBeDecided)] [Retention("to-be-decided")] string {|PRIV1001:{|PRIV1006:Phone|}|}, int Rank);
        """),
        ("Customer.Mail.cs", """
        namespace Shop
        {
            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                [PrivacyAnalyzers.Retention("to-be-decided")]
                public string {|PRIV1001:{|PRIV1006:Email|}|} { get; set; } = "";
            }
        }
        """),
    ];

    private static readonly SourceFile[] WithSubjects =
    [
        ("Customer.cs", """
        using PrivacyAnalyzers;

        namespace Shop;

        [DataSubject("to-be-decided")]
        public partial class Customer
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            [Retention("to-be-decided")]
            public string {|PRIV1001:{|PRIV1006:Name|}|} { get; set; } = "";

            [PersonalData] [Purpose(Purposes.ToBeDecided)] [Retention("to-be-decided")] public string {|PRIV1001:{|PRIV1006:first|}|} = "", {|PRIV1001:{|PRIV1006:last|}|} = "";
        }

        [DataSubject("to-be-decided")]
        public record Contact([PersonalData] [Purpose(Purposes.ToBeDecided)] [Retention("to-be-decided")] string {|PRIV1001:{|PRIV1006:Phone|}|}, int Rank);
        """),
        ("Customer.Mail.cs", """
        namespace Shop
        {
            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                [PrivacyAnalyzers.Retention("to-be-decided")]
                public string {|PRIV1001:{|PRIV1006:Email|}|} { get; set; } = "";
            }
        }
        """),
    ];

    [Fact]
    public Task First_purposes_are_left_to_be_decided() => Fix(new PersonalDataDeclaresPurposeCodeFix(), Bare, WithPurposes);

    [Fact]
    public Task Then_retentions_are_left_to_be_decided() => Fix(new PersonalDataDeclaresRetentionCodeFix(), WithPurposes, WithRetentions);

    [Fact]
    public Task Then_data_subjects_are_left_to_be_decided() => Fix(new DataSubjectIsDeclaredCodeFix(), WithRetentions, WithSubjects);

    private static Task Fix(CodeFixProvider fix, SourceFile[] sources, SourceFile[] fixedSources) =>
        (CodeFixTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose(), new PersonalDataDeclaresRetention(), new DataSubjectIsDeclared()), fix) with
        {
            Sources = [.. sources],
            FixedSources = [.. fixedSources],
            EquivalenceKey = fix.FixableDiagnosticIds[0] + ":to-be-decided",
        }).Run();
}
