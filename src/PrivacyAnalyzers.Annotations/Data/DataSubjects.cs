namespace PrivacyAnalyzers;

/// <summary>
/// Ids of well-known categories of data subjects: whose data it is (GDPR Art. 30(1)(c)).
/// </summary>
/// <remarks>
/// A privacy policy can define its own beside them. Each names the term of the W3C Data Privacy Vocabulary (DPV), which the register exports.
/// </remarks>
public static class DataSubjects
{
    /// <summary>Somebody who buys a product or service.</summary>
    /// <remarks>DPV term: <c>dpv:Customer</c>.</remarks>
    public const string Customer = "customer";

    /// <summary>Somebody for whom professional work is done.</summary>
    /// <remarks>DPV term: <c>dpv:Client</c>.</remarks>
    public const string Client = "client";

    /// <summary>Somebody who buys outside trade or profession.</summary>
    /// <remarks>DPV term: <c>dpv:Consumer</c>.</remarks>
    public const string Consumer = "consumer";

    /// <summary>Somebody who uses a product, service or system.</summary>
    /// <remarks>DPV term: <c>dpv:User</c>.</remarks>
    public const string User = "user";

    /// <summary>Somebody who subscribed, such as to a newsletter or a service.</summary>
    /// <remarks>DPV term: <c>dpv:Subscriber</c>.</remarks>
    public const string Subscriber = "subscriber";

    /// <summary>Somebody who is the contact at a customer, supplier or other organisation.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string ContactPerson = "contact-person";

    /// <summary>Somebody who may become a customer.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Prospect = "prospect";

    /// <summary>Supplier, where it is a natural person.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Supplier = "supplier";

    /// <summary>Business partner, where it is a natural person.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Partner = "partner";

    /// <summary>Reseller, where it is a natural person.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Reseller = "reseller";

    /// <summary>Shareholder or beneficial owner.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Shareholder = "shareholder";

    /// <summary>Somebody who works for the organisation.</summary>
    /// <remarks>DPV term: <c>dpv:Employee</c>.</remarks>
    public const string Employee = "employee";

    /// <summary>Somebody who used to work for the organisation.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:Employee</c>.</remarks>
    public const string FormerEmployee = "former-employee";

    /// <summary>Somebody who works for the organisation without being employed.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string Contractor = "contractor";

    /// <summary>Somebody who applied for a job.</summary>
    /// <remarks>DPV term: <c>dpv:JobApplicant</c>.</remarks>
    public const string JobApplicant = "job-applicant";

    /// <summary>Somebody who applied for something else than a job.</summary>
    /// <remarks>DPV term: <c>dpv:Applicant</c>.</remarks>
    public const string Applicant = "applicant";

    /// <summary>Visitor of a building, a site or a web page.</summary>
    /// <remarks>DPV term: <c>dpv:Visitor</c>.</remarks>
    public const string Visitor = "visitor";

    /// <summary>Member of an association or programme.</summary>
    /// <remarks>DPV term: <c>dpv:Member</c>.</remarks>
    public const string Member = "member";

    /// <summary>Somebody who takes part in an event, a study or a survey.</summary>
    /// <remarks>DPV term: <c>dpv:Participant</c>.</remarks>
    public const string Participant = "participant";

    /// <summary>Pupil, student or trainee.</summary>
    /// <remarks>DPV term: <c>dpv:Student</c>.</remarks>
    public const string Student = "student";

    /// <summary>Patient.</summary>
    /// <remarks>DPV term: <c>dpv:Patient</c>.</remarks>
    public const string Patient = "patient";

    /// <summary>Citizen, seen by a public body.</summary>
    /// <remarks>DPV term: <c>dpv:Citizen</c>.</remarks>
    public const string Citizen = "citizen";

    /// <summary>Child, who needs specific protection (GDPR Art. 8, recital 38).</summary>
    /// <remarks>DPV term: <c>dpv:Child</c>.</remarks>
    public const string Child = "child";

    /// <summary>Somebody who needs more protection than others.</summary>
    /// <remarks>DPV term: <c>dpv:VulnerableDataSubject</c>.</remarks>
    public const string VulnerableDataSubject = "vulnerable-data-subject";

    /// <summary>Parent of somebody whose data is held.</summary>
    /// <remarks>DPV term: <c>dpv:ParentOfDataSubject</c>.</remarks>
    public const string ParentOfDataSubject = "parent-of-data-subject";

    /// <summary>Guardian of somebody whose data is held.</summary>
    /// <remarks>DPV term: <c>dpv:GuardianOfDataSubject</c>.</remarks>
    public const string GuardianOfDataSubject = "guardian-of-data-subject";

    /// <summary>Somebody who is named in documents or content that others provided.</summary>
    /// <remarks>Nearest DPV term: <c>dpv:DataSubject</c>.</remarks>
    public const string MentionedPerson = "mentioned-person";
}
