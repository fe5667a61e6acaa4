using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Texts;

internal sealed class EnglishRegisterTexts : RegisterTexts
{
    public override string Language => "en";
    public override string Title(string application) => $"Register of processing activities: {application}";
    public override string WrittenFrom(int assemblies) => assemblies == 1
        ? "Written at build time from what the code of this assembly declares:"
        : $"Written at build time from what the code of these {assemblies} assemblies declares:";
    public override string Summary(int controllerRows, int processorRows, int data, int openPoints)
        => $"{Count(controllerRows, "row", "rows")} as controller, {Count(processorRows, "row", "rows")} as processor, {Count(data, "declared datum", "declared data")}, **{Count(openPoints, "open point", "open points")}**.";
    public override string ProvenanceLegend => "Every cell says where it comes from: *declared* in the code, *stated* in the policy file, or **to be completed** by a person.";
    public override string Of(Provenance provenance) => provenance switch
    {
        Provenance.Declared => "declared",
        Provenance.Stated => "stated",
        Provenance.Derived => "derived",
        _ => "to be completed",
    };

    public override string ResponsibleHeading => "Who is responsible";
    public override string PolicyHeading => "What the policy states";
    public override string PolicyTerm(string name) => EnglishPolicyTerms.Of(name);
    public override string ControllerHeading => "Processing as controller";
    public override string ControllerIntroduction => "GDPR Art. 30(1). Data belongs to a row because it was declared for the row's purposes; what the activity actually reads is not derived in this version.";
    public override string ProcessorHeading => "Processing on behalf of others";
    public override string ProcessorIntroduction => "GDPR Art. 30(2). The list of customers is no part of the code and has to be joined to these rows.";
    public override string InventoryHeading => "Inventory of personal data";
    public override string InventoryIntroduction => "Every member, parameter, return value and type that the code declares to be personal data: what a cell says is *declared* where it does not say otherwise, and what it lacks is **to be completed**.";
    public override string NotPersonalHeading => "Declared not to be personal data";
    public override string CodeHeading => "What the code declares besides";
    public override string OpenPointsHeading => "Open points";
    public override string NotCheckedHeading => "What was not checked";
    public override string Nothing => "None declared.";

    public override string Controller => "Controller, with contact";
    public override string JointControllers => "Joint controllers (where applicable)";
    public override string Representative => "Representative (where applicable)";
    public override string DataProtectionOfficer => "Data protection officer (where applicable)";
    public override string SupervisoryAuthority => "Supervisory authority";
    public override string AppointedVoluntarily => "appointed voluntarily";
    public override string Activity => "Activity";
    public override string NoActivity => "no activity declared";
    public override string NoName => "no name";
    public override string NoCategory => "no category";
    public override string ForSomeData => "for some of the data";
    public override string Purposes => "Purposes";
    public override string LegalBasis => "Legal basis";
    public override string DataSubjects => "Data subjects";
    public override string Categories => "Categories of data";
    public override string Recipients => "Recipients";
    public override string Transfers => "Third countries";
    public override string Retention => "Retention";
    public override string Measures => "Security measures";
    public override string OnBehalfOf => "On behalf of";
    public override string AccessGrounds => "Access grounds";
    public override string SubProcessors => "Sub-processors";
    public override string Datum => "Datum";
    public override string Category => "Category";
    public override string Role => "Role";
    public override string RoleController => "controller";
    public override string RoleProcessor(string? controllers) => controllers is null ? "processor" : $"processor for {controllers}";
    public override string Protection => "Protection";
    public override string TenantKey => "tenant key";
    public override string RetainedOnErasure(string reason) => $"kept on an erasure request: {reason}";
    public override string Place => "Place";
    public override string Statement => "Statement";
    public override string NotPersonal => "no personal data";
    public override string LegalPerson => "legal person";
    public override string Reason => "Reason";
    public override string Declaration => "Declaration";
    public override string DeclarationOf(string declares) => declares switch
    {
        CodeDeclaration.Recipient => "discloses to recipient",
        CodeDeclaration.AccessGround => "opens processor data on ground",
        CodeDeclaration.AccessRequest => "proves an access request on ground",
        CodeDeclaration.ConsentCheck => "checks consent for",
        CodeDeclaration.Anonymizes => "makes anonymous",
        CodeDeclaration.Pseudonymizes => "makes pseudonymous",
        CodeDeclaration.ErasureHandler => "erases",
        CodeDeclaration.AccessHandler => "gives access to",
        CodeDeclaration.ObjectionHandler => "handles objections to",
        CodeDeclaration.AuditedAccess => "records access",
        CodeDeclaration.SecurityMeasure => "applies measure",
        _ => declares,
    };
    public override string Id => "Id";
    public override string RetentionPeriod(string period, string? from) => from is null ? period : $"{period} from {from}";
    public override string NoValidPeriod => "no valid period";
    public override string RetentionOf(string subject, string retention) => $"{subject}: {retention}";

    public override string LegalBasisFor(string purpose, string article, string? source) => $"{purpose}: Art. {article}" + (source is null ? string.Empty : $" ({source})");
    public override string PolicyUnreadable(int problems) => $"{Count(problems, "place", "places")} of the policy file could not be read (PRIV9001): what they state is missing from this register.";
    public override string PolicyLeavesOpen(OpenPointKind kind, IReadOnlyList<string> about) => $"The policy leaves open {EnglishOpenPointTexts.Of(kind, about)}.";
    public override string ControllerIdentityMissing => "Name and contact of the controller and, where applicable, of joint controllers, the representative and the data protection officer are not stated (Art. 30(1)(a)).";
    public override string ManifestUnreadable(string source, string detail) => $"The manifest in {source} cannot be read ({detail}): what that assembly declares is missing from this register.";
    public override string ManifestNewer(string source, string detail) => $"The manifest in {source} has a newer format ({detail}) than this register reads: what that assembly declares is missing.";
    public override string FileUnreadable(string source, string detail) => $"{source} cannot be read ({detail}): if that assembly declares personal data, it is missing from this register.";
    public override string AssemblyDiffers(string assembly) => $"Assembly {assembly} was given more than once with different declarations: one of them was used.";
    public override string UsesNotDerived => "Uses were not derived in this build: which data an activity really reads, and which recipients really receive it, is not known.";
    public override string ToBeDecided(string about) => $"{about}: the purpose is still to be decided.";
    public override string DataWithoutPurpose(string datum) => $"{datum} declares no purpose.";
    public override string DataWithoutRetention(string datum, string? purpose) => purpose is null
        ? $"{datum} declares no retention."
        : $"{datum} declares no retention for purpose {purpose}.";
    public override string RetentionWithoutStart(string datum, string period) => $"{datum}: retention {period} has no start event.";
    public override string RetentionToBeDecided(string datum) => $"{datum}: the retention is still to be decided.";
    public override string RetentionNoPeriod(string datum, string period, PeriodProblem problem) => problem switch
    {
        PeriodProblem.Empty => $"{datum}: the retention is empty.",
        PeriodProblem.HasTimePart => $"{datum}: retention \"{period}\" counts hours, minutes or seconds; a period is in years, months, weeks or days.",
        PeriodProblem.HasFraction => $"{datum}: retention \"{period}\" has a fraction, which is no fixed number of days.",
        PeriodProblem.IsZero => $"{datum}: retention \"{period}\" is a period of nothing.",
        PeriodProblem.IsNegative => $"{datum}: retention \"{period}\" is a negative period.",
        PeriodProblem.TooLong => $"{datum}: retention \"{period}\" is longer than any date can be away.",
        _ => $"{datum}: retention \"{period}\" is no period such as P36M.",
    };
    public override string RetentionsContradict(string datum, string? purpose, string variants) => purpose is null
        ? $"{datum} declares retentions that differ: {variants}."
        : $"{datum} declares retentions that differ for purpose {purpose}: {variants}.";
    public override string DataWithoutSubject(string datum) => $"{datum} does not say whose data it is.";
    public override string DataWithoutCategory(string datum) => $"{datum} names no category of data.";
    public override string PurposeWithoutActivity(string purpose) => $"Data is held for purpose {purpose}, and no processing activity declares to serve it.";
    public override string PurposeWithoutLegalBasis(string purpose) => $"No legal basis is stated for purpose {purpose} (Art. 6).";
    public override string PurposeWithoutData(string activity, string purpose) => $"Activity {activity} declares purpose {purpose}, for which no data is declared.";
    public override string ActivityWithoutName(string places) => $"The processing activity declared at {places} has no name.";
    public override string ActivityWithoutPurpose(string activity) => $"Activity {activity} declares no purpose.";
    public override string ActivityPurposesDiffer(string activity, string variants) => $"Activity {activity} is declared with differing purposes: {variants}.";
    public override string ActivityWithoutMeasures(string activity) => $"No security measure is declared for activity {activity} (Art. 30(1)(g), 32).";
    public override string RecipientIncomplete(string recipient) => $"Recipient {recipient}: role, country and contract or transfer basis are not stated (Art. 30(1)(d) and (e)).";
    public override string ProcessorCustomers(string? controllers) => controllers is null
        ? "Data is held on behalf of others without saying of whom: the list of controllers has to be added (Art. 30(2)(a))."
        : $"The list of controllers behind {controllers} has to be added (Art. 30(2)(a)).";

    public override string[] NotChecked() =>
    [
        "Whether the declarations are true: a clean build shows that the code agrees with what was declared, not that the law is met.",
        "Uses, recipients and transfers as the code performs them: this register holds declarations only.",
        "Personal data outside the code of the assemblies named above: other systems, paper, log files, backups, free text.",
        "Whether a purpose is lawful, data is necessary, a period is justified, or a declared measure is in operation.",
        "Whether data is really erased, also in backups, when its period ends.",
    ];

    private static string Count(int number, string one, string many)
        => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
