using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Programs are run, and what really arrived is compared with what was reported.</summary>
public class DynamicOracleTests(ITestOutputHelper output)
{
    [Fact]
    public Task What_arrives_within_one_member_is_reported() => new OracleComparison(output).Require(Family.OneMember, 30, OracleComparison.UsualPrecision);
}
