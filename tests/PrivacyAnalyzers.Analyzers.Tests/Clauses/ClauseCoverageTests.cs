using System.Reflection;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Every clause that a rule serves is shown from both sides: by code that breaks it and by code that keeps to it.</summary>
public class ClauseCoverageTests
{
    // Which rules serve a clause of the sample's policy. A rule that does not exist yet counts as soon as it does.
    private static readonly (string Clause, string[] Rules)[] Served =
    [
        ("1", ["PRIV4006"]),
        ("2.0", ["PRIV9003"]),
        ("2.0c", ["PRIV1001", "PRIV1003"]),
        ("2.1", ["PRIV1004", "PRIV1007"]),
        ("2.2a", ["PRIV1004", "PRIV2001", "PRIV2002"]),
        ("2.2b", ["PRIV1004", "PRIV2001", "PRIV2002"]),
        ("2.2c", ["PRIV1004", "PRIV2001", "PRIV2003"]),
        ("2.2d", ["PRIV2001", "PRIV2004", "PRIV2006", "PRIV2008"]),
        ("2.3", ["PRIV1002", "PRIV5001", "PRIV5002", "PRIV5003", "PRIV5004", "PRIV5005"]),
        ("2.4", ["PRIV3002", "PRIV3003"]),
        ("2.5", ["PRIV3001", "PRIV3007", "PRIV4007", "PRIV4008", "PRIV5006", "PRIV5007"]),
        ("2.7", ["PRIV5004", "PRIV5005", "PRIV2008"]),
        ("3.1", ["PRIV2001", "PRIV4005", "PRIV4006"]),
        ("3.2", ["PRIV3002"]),
        ("3.6", ["PRIV2001", "PRIV4001", "PRIV4002", "PRIV4003", "PRIV4004", "PRIV4005", "PRIV4008"]),
        ("3.7", ["PRIV4006"]),
        ("5", ["PRIV3002", "PRIV3003"]),
    ];

    public static TheoryData<string> ServedByAShippedRule =>
        [.. Served.Where(row => row.Rules.Any(ShippedRules.Contains)).Select(row => row.Clause)];

    private static HashSet<string> ShippedRules => [.. typeof(RuleIds).GetFields().Select(id => (string)id.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(ServedByAShippedRule))]
    public void A_clause_that_a_rule_serves_is_shown_from_both_sides(string clause)
    {
        var tests = TestsOf(clause).ToList();
        Assert.True(tests.OfType<ViolatesAttribute>().Any(), $"No test shows code that breaks clause {clause}.");
        foreach (var violated in tests.OfType<ViolatesAttribute>())
            Assert.Contains(tests.OfType<RespectsAttribute>(), respected => respected.Rule == violated.Rule);
    }

    [Fact]
    public void A_test_shows_a_clause_by_a_rule_that_serves_it()
    {
        foreach (var (clause, rules) in Served)
            Assert.All(TestsOf(clause), side => Assert.Contains(side.Rule, rules));
    }

    [Fact]
    public void A_class_of_tests_has_the_name_of_its_clause()
    {
        foreach (var type in ClauseClasses())
            Assert.StartsWith("Clause" + type.GetCustomAttribute<ClauseAttribute>()!.Clause.Replace('.', '_') + "_", type.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_class_of_tests_shows_a_clause_of_the_list() =>
        Assert.All(ClauseClasses(), type => Assert.Contains(Served, row => row.Clause == type.GetCustomAttribute<ClauseAttribute>()!.Clause));

    private static IEnumerable<SideAttribute> TestsOf(string clause) =>
        ClauseClasses()
            .Where(type => type.GetCustomAttribute<ClauseAttribute>()!.Clause == clause)
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<SideAttribute>());

    private static IEnumerable<Type> ClauseClasses() =>
        typeof(ClauseCoverageTests).Assembly.GetTypes().Where(type => type.GetCustomAttribute<ClauseAttribute>() is not null);
}
