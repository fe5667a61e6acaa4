using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.OpenPoints;

/// <summary>The sample's policy says what a real one says, and leaves open what that leaves open.</summary>
public class SamplePolicyTests
{
    private static readonly PolicyReading s_reading = PolicyReader.Read(SamplePolicy.Text);
    private static readonly List<string> s_points = [.. PolicyOpenPoints.Of(s_reading.Policy).Select(point => point.ToString())];

    [Fact]
    public void It_is_a_policy_whose_names_all_lead_somewhere()
    {
        Assert.Empty(s_reading.Problems);
        Assert.Empty(s_reading.ReferenceProblems);
    }

    [Theory]
    [InlineData("LegalBasisMissing customer-relationship-management")]
    [InlineData("LegalBasisMissing direct-marketing")]
    [InlineData("RetentionStartMissing other-purposes P36M")]
    [InlineData("RetentionNumberMissing customer-relationship")]
    [InlineData("StatutoryRetentionUnfounded invoicing other-purposes P36M")]
    [InlineData("RetentionRulesDiffer invoicing other-purposes accounting-records")]
    [InlineData("ProfilingCriterionUnlisted profiling language")]
    [InlineData("ProfilingCriterionUnlisted profiling professional")]
    [InlineData("ProfilingCriterionUnlisted profiling user-role")]
    [InlineData("ListIsOpenEnded purposes ")]
    [InlineData("ListIsOpenEnded profiling ")]
    [InlineData("ListIsOpenEnded affiliates ")]
    [InlineData("TransferBasisUnknown contract-performers Buiten de Europese Unie uitsluitend volgens die regel.")]
    [InlineData("TransferCountryMissing contract-performers")]
    [InlineData("VoluntaryBinding data-centres")]
    [InlineData("RepealedLaw belgian-act-1992 2018-09-05")]
    [InlineData("DataSubjectWithoutPurpose supplier")]
    [InlineData("DataSubjectWithoutPurpose partner")]
    [InlineData("FurtherUseIsPromotion statistics direct-marketing")]
    [InlineData("IndirectCollectionUninformed contact-person customer")]
    [InlineData("ConsentWithdrawalMissing")]
    [InlineData("AutomatedDecisionUnstated profiling")]
    [InlineData("ImpactAssessmentUnstated profiling")]
    [InlineData("FreeTextAllowed customer-care free-text")]
    [InlineData("NoticeMissing direct-marketing")]
    [InlineData("ContentAtEndMissing")]
    [InlineData("LinkWithoutTarget providers")]
    [InlineData("RightsByReferenceOnly privacy-statement")]
    [InlineData("RecipientRetentionMissing contract-performers")]
    [InlineData("ControllerIncomplete address")]
    public void What_it_leaves_open_comes_out(string expected) =>
        Assert.True(s_points.Contains(expected), string.Join('\n', s_points));

    [Theory]
    [InlineData("LegalBasisMissing sell-data-to-third-parties")]
    [InlineData("LegalBasisMissing cloud-service")]
    [InlineData("RetentionMissing data-mining")]
    [InlineData("DataSubjectWithoutPurpose customer")]
    [InlineData("DataSubjectWithoutPurpose mentioned-person")]
    [InlineData("StatutoryRetentionUnfounded invoicing accounting-records P10Y")]
    [InlineData("RepealedLaw gdpr")]
    public void What_it_says_does_not(string unexpected) => Assert.DoesNotContain(s_points, point => point.StartsWith(unexpected, StringComparison.Ordinal));
}
