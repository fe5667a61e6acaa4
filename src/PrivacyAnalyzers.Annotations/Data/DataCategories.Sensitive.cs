namespace PrivacyAnalyzers;

public static partial class DataCategories
{
    /// <summary>Race.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Race</c>.</remarks>
    public const string Race = "race";

    /// <summary>Ethnic origin.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:EthnicOrigin</c>.</remarks>
    public const string EthnicOrigin = "ethnic-origin";

    /// <summary>Political opinion.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:PoliticalOpinion</c>.</remarks>
    public const string PoliticalOpinion = "political-opinion";

    /// <summary>Membership of or support for a political movement.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:PoliticalAffiliation</c>.</remarks>
    public const string PoliticalAffiliation = "political-affiliation";

    /// <summary>Religion.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Religion</c>.</remarks>
    public const string Religion = "religion";

    /// <summary>Religious belief.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:ReligiousBelief</c>.</remarks>
    public const string ReligiousBelief = "religious-belief";

    /// <summary>Philosophical belief.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:PhilosophicalBelief</c>.</remarks>
    public const string PhilosophicalBelief = "philosophical-belief";

    /// <summary>Membership of a trade union.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:TradeUnionMembership</c>.</remarks>
    public const string TradeUnionMembership = "trade-union-membership";

    /// <summary>Genetic data (GDPR Art. 4(13)).</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Genetic</c>.</remarks>
    public const string Genetic = "genetic";

    /// <summary>Biometric data that identifies a person (GDPR Art. 4(14)).</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Biometric</c>.</remarks>
    public const string Biometric = "biometric";

    /// <summary>Fingerprint.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Fingerprint</c>.</remarks>
    public const string Fingerprint = "fingerprint";

    /// <summary>Facial print.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:FacialPrint</c>.</remarks>
    public const string FacialPrint = "facial-print";

    /// <summary>Data about health of any kind (GDPR Art. 4(15)).</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:MedicalHealth</c>.</remarks>
    public const string MedicalHealth = "medical-health";

    /// <summary>State of health.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Health</c>.</remarks>
    public const string Health = "health";

    /// <summary>Medical record.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:HealthRecord</c>.</remarks>
    public const string HealthRecord = "health-record";

    /// <summary>Mental health.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:MentalHealth</c>.</remarks>
    public const string MentalHealth = "mental-health";

    /// <summary>Disability.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Disability</c>.</remarks>
    public const string Disability = "disability";

    /// <summary>Prescribed medicine or aid.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Prescription</c>.</remarks>
    public const string Prescription = "prescription";

    /// <summary>Sex life.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:Sexual</c>.</remarks>
    public const string Sexual = "sexual";

    /// <summary>Sexual orientation.</summary>
    /// <remarks>Special category (GDPR Art. 9). DPV term: <c>pd:SexualPreference</c>.</remarks>
    public const string SexualPreference = "sexual-preference";

    /// <summary>Criminal data of any kind.</summary>
    /// <remarks>Criminal convictions and offences (GDPR Art. 10). DPV term: <c>pd:Criminal</c>.</remarks>
    public const string Criminal = "criminal";

    /// <summary>Criminal charge.</summary>
    /// <remarks>Criminal convictions and offences (GDPR Art. 10). DPV term: <c>pd:CriminalCharge</c>.</remarks>
    public const string CriminalCharge = "criminal-charge";

    /// <summary>Criminal conviction.</summary>
    /// <remarks>Criminal convictions and offences (GDPR Art. 10). DPV term: <c>pd:CriminalConviction</c>.</remarks>
    public const string CriminalConviction = "criminal-conviction";

    /// <summary>Criminal offence.</summary>
    /// <remarks>Criminal convictions and offences (GDPR Art. 10). DPV term: <c>pd:CriminalOffence</c>.</remarks>
    public const string CriminalOffence = "criminal-offence";
}
