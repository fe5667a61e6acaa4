using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>The words of the policy file that stand for one of a fixed list.</summary>
internal static class Choices
{
    public static ChoiceShape<PurposeKind> PurposeKind { get; } = new(
        ("other", Vocabulary.PurposeKind.Other, "None of the others."),
        ("service", Vocabulary.PurposeKind.Service, "Providing and running what the person asked for."),
        ("contract", Vocabulary.PurposeKind.Contract, "Concluding and performing contracts, with the administration that belongs to it."),
        ("legal", Vocabulary.PurposeKind.Legal, "Legal duties and legal claims."),
        ("security", Vocabulary.PurposeKind.Security, "Keeping systems, data and people safe."),
        ("employment", Vocabulary.PurposeKind.Employment, "The people who work for the organisation."),
        ("analytics", Vocabulary.PurposeKind.Analytics, "Measuring use and improving products."),
        ("research", Vocabulary.PurposeKind.Research, "Research and statistics, GDPR Art. 89."),
        ("marketing", Vocabulary.PurposeKind.Marketing, "Promotion addressed to people, who can always object."),
        ("advertising", Vocabulary.PurposeKind.Advertising, "Showing advertisements."),
        ("profiling", Vocabulary.PurposeKind.Profiling, "Evaluating personal aspects of people, GDPR Art. 4(4)."),
        ("data-sale", Vocabulary.PurposeKind.DataSale, "Selling data or handing it over for gain."));

    public static ChoiceShape<Sensitivity> Sensitivity { get; } = new(
        ("none", Vocabulary.Sensitivity.None, "Neither of the others."),
        ("special", Vocabulary.Sensitivity.Special, "A special category, GDPR Art. 9."),
        ("criminal", Vocabulary.Sensitivity.Criminal, "Criminal convictions and offences, GDPR Art. 10."));

    public static ChoiceShape<CategorySource> CategorySource { get; } = new(
        ("provided", Model.CategorySource.Provided, "The person gave it."),
        ("observed", Model.CategorySource.Observed, "It shows from what the person does."),
        ("inferred", Model.CategorySource.Inferred, "It was worked out from other data."),
        ("third-party", Model.CategorySource.ThirdParty, "Somebody else gave it, GDPR Art. 14."));

    public static ChoiceShape<LegalBasisArticle> LegalBasis { get; } = new(
        ("6(1)(a)", LegalBasisArticle.Consent, "Consent."),
        ("6(1)(b)", LegalBasisArticle.Contract, "A contract with the person, or steps before one at the person's request."),
        ("6(1)(c)", LegalBasisArticle.LegalObligation, "A legal obligation; name the law."),
        ("6(1)(d)", LegalBasisArticle.VitalInterests, "Vital interests of a person."),
        ("6(1)(e)", LegalBasisArticle.PublicTask, "A task in the public interest; name the law."),
        ("6(1)(f)", LegalBasisArticle.LegitimateInterests, "Legitimate interests; name the interest."));

    public static ChoiceShape<RecipientRole> RecipientRole { get; } = new(
        ("affiliate", Model.RecipientRole.Affiliate, "A company of the same group."),
        ("processor", Model.RecipientRole.Processor, "Processes on the organisation's behalf, GDPR Art. 28."),
        ("sub-processor", Model.RecipientRole.SubProcessor, "Processes for the organisation where that is a processor itself."),
        ("controller", Model.RecipientRole.Controller, "Decides itself what it does with the data."),
        ("joint-controller", Model.RecipientRole.JointController, "Decides together with the organisation, GDPR Art. 26."),
        ("authority", Model.RecipientRole.Authority, "A court or public authority."));

    public static ChoiceShape<BindingKind> Binding { get; } = new(
        ("contract", BindingKind.Contract, "A contract."),
        ("law", BindingKind.Law, "The law."),
        ("voluntary", BindingKind.Voluntary, "Its own free will. No ground for a processor (Art. 28(3)) or a transfer (Chapter V)."));

    public static ChoiceShape<TransferBasis> TransferBasis { get; } = new(
        ("adequacy", Model.TransferBasis.Adequacy, "A decision of the Commission, GDPR Art. 45."),
        ("safeguard", Model.TransferBasis.Safeguard, "Appropriate safeguards, GDPR Art. 46 and 47, such as standard clauses."),
        ("derogation", Model.TransferBasis.Derogation, "A derogation for a specific situation, GDPR Art. 49."),
        ("other", Model.TransferBasis.Other, "Something that Chapter V does not know, such as equivalent rules; an open point."));

    public static ChoiceShape<AdequacyScope> AdequacyScope { get; } = new(
        ("general", Model.AdequacyScope.General, "Everyone in the country."),
        ("commercial-organisations", Model.AdequacyScope.CommercialOrganisations, "Commercial organisations only."),
        ("private-sector", Model.AdequacyScope.PrivateSector, "The private sector only."),
        ("certified-organisations", Model.AdequacyScope.CertifiedOrganisations, "Only organisations that certified themselves, as under the EU-US Data Privacy Framework."));

    public static ChoiceShape<RetentionEndAction> EndAction { get; } = new(
        ("erase", RetentionEndAction.Erase, "The data is erased."),
        ("anonymise", RetentionEndAction.Anonymise, "The data is made anonymous."),
        ("archive", RetentionEndAction.Archive, "The data is kept apart, for legal claims or duties only."),
        ("review", RetentionEndAction.Review, "A person decides."));

    public static ChoiceShape<OverrideEvent> OverrideEvent { get; } = new(
        ("erasure-request", Model.OverrideEvent.ErasureRequest, "The person asks for erasure, GDPR Art. 17."),
        ("objection", Model.OverrideEvent.Objection, "The person objects, GDPR Art. 21."),
        ("consent-withdrawn", Model.OverrideEvent.ConsentWithdrawn, "The person withdraws consent, GDPR Art. 7(3)."),
        ("restriction-request", Model.OverrideEvent.RestrictionRequest, "The person asks for restriction, GDPR Art. 18."));

    public static ChoiceShape<OverrideEffect> OverrideEffect { get; } = new(
        ("erase", Model.OverrideEffect.Erase, "The data is erased at once."),
        ("restrict", Model.OverrideEffect.Restrict, "The data is kept and not used."),
        ("keep", Model.OverrideEffect.Keep, "The data stays; say why in exception."));

    public static ChoiceShape<AccessRequirement> AccessRequirement { get; } = new(
        ("explicit-request", Model.AccessRequirement.ExplicitRequest, "The customer or user asked for it in so many words."),
        ("validated-request", Model.AccessRequirement.ValidatedRequest, "Somebody checked that the request is valid and founded."),
        ("notification", Model.AccessRequirement.Notification, "Those concerned are told, unless that is forbidden."),
        ("international-agreement", Model.AccessRequirement.InternationalAgreement, "A request from a third country rests on an international agreement, GDPR Art. 48."),
        ("audited-access", Model.AccessRequirement.AuditedAccess, "The access is recorded."));

    public static ChoiceShape<MeasureKind> MeasureKind { get; } = new(
        ("technical", Model.MeasureKind.Technical, "In software or hardware."),
        ("organisational", Model.MeasureKind.Organisational, "In how people work."),
        ("physical", Model.MeasureKind.Physical, "In buildings and equipment."));

    public static ChoiceShape<MeasureArticle> MeasureArticle { get; } = new(
        ("32(1)(a)", Model.MeasureArticle.Pseudonymisation, "Pseudonymisation and encryption."),
        ("32(1)(b)", Model.MeasureArticle.Confidentiality, "Confidentiality, integrity, availability and resilience."),
        ("32(1)(c)", Model.MeasureArticle.Restoration, "Restoring access after an incident."),
        ("32(1)(d)", Model.MeasureArticle.Testing, "Testing the measures regularly."));

    public static ChoiceShape<DataSubjectRight> Right { get; } = new(
        ("information", DataSubjectRight.Information, "GDPR Art. 13 and 14."),
        ("access", DataSubjectRight.Access, "GDPR Art. 15."),
        ("rectification", DataSubjectRight.Rectification, "GDPR Art. 16."),
        ("erasure", DataSubjectRight.Erasure, "GDPR Art. 17."),
        ("restriction", DataSubjectRight.Restriction, "GDPR Art. 18."),
        ("portability", DataSubjectRight.Portability, "GDPR Art. 20."),
        ("objection", DataSubjectRight.Objection, "GDPR Art. 21."),
        ("human-decision", DataSubjectRight.HumanDecision, "GDPR Art. 22: no decision by a machine alone."),
        ("consent-withdrawal", DataSubjectRight.ConsentWithdrawal, "GDPR Art. 7(3)."),
        ("complaint", DataSubjectRight.Complaint, "GDPR Art. 77: to a supervisory authority."));

    public static ChoiceShape<ActivityStatus> ActivityStatus { get; } = new(
        ("planned", Model.ActivityStatus.Planned, "It has not started."),
        ("active", Model.ActivityStatus.Active, "It takes place."),
        ("suspended", Model.ActivityStatus.Suspended, "It does not take place for now."),
        ("ended", Model.ActivityStatus.Ended, "It takes place no more."));

    public static ChoiceShape<ContentAtEnd> ContentAtEnd { get; } = new(
        ("erase", Model.ContentAtEnd.Erase, "The data is erased."),
        ("return", Model.ContentAtEnd.Return, "The data is given back."));

    public static ChoiceShape<AttributeMeaning> AttributeMeaning { get; } = new(
        ("personal-data", Model.AttributeMeaning.PersonalData, "It stands on personal data."),
        ("not-personal-data", Model.AttributeMeaning.NotPersonalData, "It stands on what looks like personal data and is not."),
        ("legal-person", Model.AttributeMeaning.LegalPerson, "It stands on data of legal persons only."));
}
