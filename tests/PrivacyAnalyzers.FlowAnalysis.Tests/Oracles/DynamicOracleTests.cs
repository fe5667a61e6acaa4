using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Programs are run, and what really arrived is compared with what was reported.</summary>
public class DynamicOracleTests(ITestOutputHelper output)
{
    [Fact]
    public Task What_arrives_within_one_member_is_reported() => new OracleComparison(output).Require(Family.OneMember, 30, OracleComparison.UsualPrecision);

    [Fact]
    public Task What_arrives_through_helpers_objects_and_callbacks_is_reported() => new OracleComparison(output).Require(Family.Calls, 8, OracleComparison.DispatchPrecision);

    [Fact]
    public Task What_arrives_through_static_members_and_events_is_reported() => new OracleComparison(output).Require(Family.Statics, 5, OracleComparison.WildPrecision);

    [Fact]
    public Task What_arrives_by_ways_that_only_running_tells_is_reported() => new OracleComparison(output).Require(Family.Wild, 5, OracleComparison.WildPrecision);
}
