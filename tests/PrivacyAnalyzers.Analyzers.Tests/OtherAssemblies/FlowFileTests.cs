using PrivacyAnalyzers.FlowAnalysis.Assemblies;

namespace PrivacyAnalyzers.Analyzers.Tests.OtherAssemblies;

public class FlowFileTests
{
    private const string Head = "privacy-flows\t1\t1.0\nassembly\tShop.Core\n";

    [Fact]
    public async Task A_file_says_what_members_do_in_words_only() => Assert.Equal(
        """
        privacy-flows 1 0.1.0.0
        assembly Shop.Core
        type T:Shop.Loud T:Shop.IFormat
        answer M:Shop.IFormat.Format(System.String) 0 M:Shop.Loud.Format(System.String)
        member M:Shop.Loud.Format(System.String)
        roots 1
        transfer 1 ;;1 -1 ;0
        member M:Shop.Reader.AddressOf(Shop.Customer)
        read 1 0 =email-address,\0,1,billing Customer.Email Customer.Email
        roots -3
        source =email-address,\0,1,billing 0 -3 -1 ;0 Customer.Email
        end

        """,
        (await TwoProjects.FlowsOf(
            """
            public interface IFormat { string Format(string text); }
            internal class Loud : IFormat { public string Format(string text) => text.ToUpperInvariant(); }
            public static class Reader
            {
                public static string AddressOf(Customer customer) => customer.Email;
                internal static string Hidden(Customer customer) => customer.Email;
                private static string Own(string text) => text;
            }
            """)).Replace('\t', ' '));

    [Fact]
    public async Task Members_that_only_friends_see_are_told_where_there_are_friends()
    {
        var flows = await TwoProjects.FlowsOf(
            """
            internal static class Text { internal static string Same(string text) => text; private static string Own(string text) => text; }
            """,
            """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Shop")]""");

        Assert.Contains("member\tM:Shop.Text.Same(System.String)\n", flows, StringComparison.Ordinal);
        Assert.DoesNotContain("Own", flows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_in_which_files_are_met_does_not_show()
    {
        string[] files =
        [
            "namespace Shop; public static class B { public static string Both(Customer c, string text) => c.Email + c.NewsletterEmail + text; }",
            "namespace Shop; public static class A { public static string Of(Customer c) => B.Both(c, C.Of(c)); }",
            "namespace Shop; public static class C { public static string Of(Customer c) => c.NewsletterEmail + c.Email; }",
        ];

        Assert.Equal(await TwoProjects.FlowsOf("", [.. files]), await TwoProjects.FlowsOf("", [.. files.Reverse()]));
    }

    [Fact]
    public void A_whole_file_is_read()
    {
        var reading = FlowFileReader.Read(Head + "member\tM:A.B(System.String\\cSystem.String)\ntransfer\t1\t.X/!Y;Z;1\t-1\t[]/X;1\nend\n");

        Assert.Equal(FlowFileProblem.None, reading.Problem);
        Assert.Equal("Shop.Core", reading.File!.Assembly);
        Assert.Equal("M:A.B(System.String,System.String)", Assert.Single(reading.File.Members.Keys));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{ \"version\": 1 }", 1)]
    [InlineData("privacy-flows\tone\t1.0\n", 1)]
    [InlineData("privacy-flows\t1\t1.0\nmember\tM:A.B\nend\n", 2)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-1\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t-5\t;;0\t-1\t;0\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-1\ta/b/c/d/e;0\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-1\t;0\tmore\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\nentry\t1\t;;0\t0\t9\t\t\t\t\t\t\t\t0\t\t\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-2\t;0\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-3\t;0\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\ntransfer\t1\t;;0\t-4\t;0\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\nsource\t,,1,billing\t0\t-3\t-3\t;0\tCustomer.Email\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\nsource\t,,1,billing\t0\t-2\t-1\t;0\tCustomer.Email\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\nroots\t-3,-5\nend\n", 4)]
    [InlineData(Head + "member\tM:A.B\nread\t1\t0\t,,1,billing\tCustomer.Email\t\nend\n", 4)]
    [InlineData(Head + "answer\tM:A.B\t3\tM:A.C\nend\n", 3)]
    [InlineData(Head + "member\tM:A.B\nmember\tM:A.B\nend\n", 4)]
    [InlineData(Head + "flow\t1\nend\n", 3)]
    public void What_is_no_such_file_is_refused_at_the_line_where_it_goes_wrong(string text, int line)
    {
        var reading = FlowFileReader.Read(text);

        Assert.Equal((FlowFileProblem.Malformed, line), (reading.Problem, reading.Line));
        Assert.Null(reading.File);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_anywhere_is_refused()
    {
        var flows = await TwoProjects.FlowsOf("public static class Text { public static string Same(string text) => text; }");

        for (var length = 0; length < flows.Length - 1; length++)
            Assert.Null(FlowFileReader.Read(flows[..length]).File);
    }

    [Theory]
    [InlineData("privacy-flows\t2\t9.0\nwhatever\n", FlowFileProblem.Newer)]
    [InlineData("privacy-flows\t0\t0.0\nwhatever\n", FlowFileProblem.Older)]
    public void Another_format_is_refused_whatever_it_says(string text, FlowFileProblem problem) =>
        Assert.Equal(problem, FlowFileReader.Read(text).Problem);

    [Fact]
    public void A_name_with_letters_of_the_format_in_it_stays_whole()
    {
        const string name = "a\tb\\c,d/e;f\r\n";

        var reading = FlowFileReader.Read("privacy-flows\t1\t1.0\nassembly\ta\\tb\\\\c\\cd\\se\\ef\\r\\n\nend\n");

        Assert.Equal(name, reading.File!.Assembly);
    }
}
