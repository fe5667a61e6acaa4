using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Texts;

/// <summary>
/// Every sentence a register prints, in one language. A further language is a further subclass, which the C# compiler
/// keeps complete; the ids of the code (purposes, categories, activities) are never translated here.
/// </summary>
public abstract class RegisterTexts
{
    public static RegisterTexts English { get; } = new EnglishRegisterTexts();

    /// <summary>In which the policy's texts are asked for first.</summary>
    public abstract string Language { get; }

    public abstract string Title(string application);
    public abstract string WrittenFrom(int assemblies);
    public abstract string Summary(int controllerRows, int processorRows, int data, int openPoints);
    public abstract string ProvenanceLegend { get; }
    public abstract string Of(Provenance provenance);

    public abstract string ResponsibleHeading { get; }
    public abstract string PolicyHeading { get; }
    public abstract string PolicyTerm(string name);
    public abstract string ControllerHeading { get; }
    public abstract string ControllerIntroduction { get; }
    public abstract string ProcessorHeading { get; }
    public abstract string ProcessorIntroduction { get; }
    public abstract string InventoryHeading { get; }
    public abstract string InventoryIntroduction { get; }
    public abstract string NotPersonalHeading { get; }
    public abstract string CodeHeading { get; }
    public abstract string OpenPointsHeading { get; }
    public abstract string NotCheckedHeading { get; }
    public abstract string Nothing { get; }

    public abstract string Controller { get; }
    public abstract string JointControllers { get; }
    public abstract string Representative { get; }
    public abstract string DataProtectionOfficer { get; }
    public abstract string SupervisoryAuthority { get; }
    public abstract string AppointedVoluntarily { get; }
    public abstract string Activity { get; }
    public abstract string NoActivity { get; }
    public abstract string NoName { get; }
    public abstract string NoCategory { get; }
    public abstract string ForSomeData { get; }
    public abstract string Purposes { get; }
    public abstract string LegalBasis { get; }
    public abstract string DataSubjects { get; }
    public abstract string Categories { get; }
    public abstract string Recipients { get; }
    public abstract string Transfers { get; }
    public abstract string Retention { get; }
    public abstract string Measures { get; }
    public abstract string OnBehalfOf { get; }
    public abstract string AccessGrounds { get; }
    public abstract string SubProcessors { get; }
    public abstract string Datum { get; }
    public abstract string Category { get; }
    public abstract string Role { get; }
    public abstract string RoleController { get; }
    public abstract string RoleProcessor(string? controllers);
    public abstract string Protection { get; }
    public abstract string TenantKey { get; }
    public abstract string RetainedOnErasure(string reason);
    public abstract string Place { get; }
    public abstract string Statement { get; }
    public abstract string NotPersonal { get; }
    public abstract string LegalPerson { get; }
    public abstract string Reason { get; }
    public abstract string Declaration { get; }
    public abstract string DeclarationOf(string declares);
    public abstract string Id { get; }
    public abstract string RetentionPeriod(string period, string? from);
    public abstract string NoValidPeriod { get; }
    public abstract string RetentionOf(string subject, string retention);

    public abstract string LegalBasisFor(string purpose, string article, string? source);
    public abstract string PolicyUnreadable(int problems);
    public abstract string PolicyLeavesOpen(OpenPointKind kind, IReadOnlyList<string> about);
    public abstract string ControllerIdentityMissing { get; }
    public abstract string ManifestUnreadable(string source, string detail);
    public abstract string ManifestNewer(string source, string detail);
    public abstract string FileUnreadable(string source, string detail);
    public abstract string AssemblyDiffers(string assembly);
    public abstract string UsesNotDerived { get; }
    public abstract string ToBeDecided(string about);
    public abstract string DataWithoutPurpose(string datum);
    public abstract string DataWithoutRetention(string datum, string? purpose);
    public abstract string RetentionWithoutStart(string datum, string period);
    public abstract string RetentionToBeDecided(string datum);
    public abstract string RetentionNoPeriod(string datum, string period, PeriodProblem problem);
    public abstract string RetentionsContradict(string datum, string? purpose, string variants);
    public abstract string DataWithoutSubject(string datum);
    public abstract string DataWithoutCategory(string datum);
    public abstract string PurposeWithoutActivity(string purpose);
    public abstract string PurposeWithoutLegalBasis(string purpose);
    public abstract string PurposeWithoutData(string activity, string purpose);
    public abstract string ActivityWithoutName(string places);
    public abstract string ActivityWithoutPurpose(string activity);
    public abstract string ActivityPurposesDiffer(string activity, string variants);
    public abstract string ActivityWithoutMeasures(string activity);
    public abstract string RecipientIncomplete(string recipient);
    public abstract string ProcessorCustomers(string? controllers);

    /// <summary>What a register made from declarations alone cannot know.</summary>
    public abstract string[] NotChecked();
}
