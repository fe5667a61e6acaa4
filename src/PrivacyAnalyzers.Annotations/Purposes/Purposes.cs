namespace PrivacyAnalyzers;

/// <summary>
/// Ids of well-known purposes of processing (GDPR Art. 5(1)(b) and 30(1)(b)).
/// </summary>
/// <remarks>
/// A privacy policy can define its own beside them. Each names its kind, by which some rules treat all marketing or profiling purposes alike,
/// and the term of the W3C Data Privacy Vocabulary (DPV), which the register exports.
/// </remarks>
public static class Purposes
{
    /// <summary>Placeholder: nobody decided yet. Counts as no purpose and is listed in the register as an open point.</summary>
    /// <remarks>What the code fixes fill in. Not a purpose for which data may be used.</remarks>
    public const string ToBeDecided = "to-be-decided";

    /// <summary>Provide the product or service that the person asked for.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:ServiceProvision</c>.</remarks>
    public const string ServiceProvision = "service-provision";

    /// <summary>Run the technical side of the service, such as hosting and operating a cloud application.</summary>
    /// <remarks>Kind: Service. Part of <see cref="ServiceProvision"/>. DPV term: <c>dpv:TechnicalServiceProvision</c>.</remarks>
    public const string TechnicalServiceProvision = "technical-service-provision";

    /// <summary>Create and maintain the accounts of the people who use the service.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:AccountManagement</c>.</remarks>
    public const string AccountManagement = "account-management";

    /// <summary>Keep up the relation with existing customers and their contact persons; not marketing.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:CustomerRelationshipManagement</c>.</remarks>
    public const string CustomerRelationshipManagement = "customer-relationship-management";

    /// <summary>Answer questions and complaints of customers and give support.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:CustomerCare</c>.</remarks>
    public const string CustomerCare = "customer-care";

    /// <summary>Inform people about the service they use and communicate with them; not marketing.</summary>
    /// <remarks>Kind: Service. Nearest DPV term: <c>dpv:CommunicationManagement</c>.</remarks>
    public const string InformationAndCommunication = "information-and-communication";

    /// <summary>Commercial administration: offers, contracts, renewals, price lists.</summary>
    /// <remarks>Kind: Service. Nearest DPV term: <c>dpv:CustomerManagement</c>.</remarks>
    public const string CommercialManagement = "commercial-management";

    /// <summary>Improve the quality and performance of the running service.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:ServiceOptimisation</c>.</remarks>
    public const string ServiceOptimisation = "service-optimisation";

    /// <summary>Watch that the service works and stays available.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:ServiceMonitoring</c>.</remarks>
    public const string ServiceMonitoring = "service-monitoring";

    /// <summary>Find and repair anomalies and faults of the service.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:RepairImpairments</c>.</remarks>
    public const string RepairImpairments = "repair-impairments";

    /// <summary>Adapt the offer to the person. Where personal aspects are evaluated to do so, name profiling as well.</summary>
    /// <remarks>Kind: Service. DPV term: <c>dpv:Personalisation</c>.</remarks>
    public const string Personalisation = "personalisation";

    /// <summary>Adapt the service itself to the person's choices, such as language and layout.</summary>
    /// <remarks>Kind: Service. Part of <see cref="Personalisation"/>. DPV term: <c>dpv:ServicePersonalisation</c>.</remarks>
    public const string ServicePersonalisation = "service-personalisation";

    /// <summary>Perform a contract, with the person or with a third party.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:FulfilmentOfContractualObligation</c>.</remarks>
    public const string FulfilmentOfContractualObligation = "fulfilment-of-contractual-obligation";

    /// <summary>Prepare and conclude a contract, such as making an offer on request.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:EstablishContractualAgreement</c>.</remarks>
    public const string EstablishContractualAgreement = "establish-contractual-agreement";

    /// <summary>Take and process orders.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:CustomerOrderManagement</c>.</remarks>
    public const string CustomerOrderManagement = "customer-order-management";

    /// <summary>Deliver what was ordered.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:DeliveryOfGoods</c>.</remarks>
    public const string DeliveryOfGoods = "delivery-of-goods";

    /// <summary>Handle payments and their records.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:PaymentManagement</c>.</remarks>
    public const string PaymentManagement = "payment-management";

    /// <summary>Draw up and send invoices.</summary>
    /// <remarks>Kind: Contract. Part of <see cref="PaymentManagement"/>. Nearest DPV term: <c>dpv:PaymentManagement</c>.</remarks>
    public const string Invoicing = "invoicing";

    /// <summary>Keep the books.</summary>
    /// <remarks>Kind: Contract. Nearest DPV term: <c>dpv:RecordManagement</c>.</remarks>
    public const string Accounting = "accounting";

    /// <summary>Recover unpaid invoices.</summary>
    /// <remarks>Kind: Contract. Nearest DPV term: <c>dpv:CustomerClaimsManagement</c>.</remarks>
    public const string DebtRecovery = "debt-recovery";

    /// <summary>Deal with warranty and liability claims after a contract.</summary>
    /// <remarks>Kind: Contract. Nearest DPV term: <c>dpv:CustomerClaimsManagement</c>.</remarks>
    public const string WarrantyManagement = "warranty-management";

    /// <summary>Administer suppliers: orders, evaluation, payment.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:VendorManagement</c>.</remarks>
    public const string VendorManagement = "vendor-management";

    /// <summary>Administer partners, resellers and members.</summary>
    /// <remarks>Kind: Contract. DPV term: <c>dpv:MemberPartnerManagement</c>.</remarks>
    public const string MemberPartnerManagement = "member-partner-management";

    /// <summary>Meet a legal duty of the organisation.</summary>
    /// <remarks>Kind: Legal duty. DPV term: <c>dpv:LegalCompliance</c>.</remarks>
    public const string LegalCompliance = "legal-compliance";

    /// <summary>Keep records for as long as a law prescribes.</summary>
    /// <remarks>Kind: Legal duty. Part of <see cref="LegalCompliance"/>. Nearest DPV term: <c>dpv:RecordManagement</c>.</remarks>
    public const string StatutoryRecordKeeping = "statutory-record-keeping";

    /// <summary>Answer lawful requests of judicial and administrative authorities.</summary>
    /// <remarks>Kind: Legal duty. Part of <see cref="LegalCompliance"/>. Nearest DPV term: <c>dpv:LegalCompliance</c>.</remarks>
    public const string AuthorityRequests = "authority-requests";

    /// <summary>Answer people who exercise their rights (GDPR Art. 15 to 22).</summary>
    /// <remarks>Kind: Legal duty. Part of <see cref="LegalCompliance"/>. Nearest DPV term: <c>dpv:LegalCompliance</c>.</remarks>
    public const string DataSubjectRequests = "data-subject-requests";

    /// <summary>Detect and report money laundering.</summary>
    /// <remarks>Kind: Legal duty. Part of <see cref="LegalCompliance"/>. DPV term: <c>dpv:CounterMoneyLaundering</c>.</remarks>
    public const string CounterMoneyLaundering = "counter-money-laundering";

    /// <summary>Establish, exercise or defend legal claims, settle disputes.</summary>
    /// <remarks>Kind: Legal duty. DPV term: <c>dpv:DisputeManagement</c>.</remarks>
    public const string DisputeManagement = "dispute-management";

    /// <summary>Keep systems and data secure, including logging for security.</summary>
    /// <remarks>Kind: Security. DPV term: <c>dpv:EnforceSecurity</c>.</remarks>
    public const string EnforceSecurity = "enforce-security";

    /// <summary>Decide who may enter a system or see a record.</summary>
    /// <remarks>Kind: Security. Part of <see cref="EnforceSecurity"/>. DPV term: <c>dpv:EnforceAccessControl</c>.</remarks>
    public const string EnforceAccessControl = "enforce-access-control";

    /// <summary>Verify that people are who they say they are.</summary>
    /// <remarks>Kind: Security. Part of <see cref="EnforceSecurity"/>. DPV term: <c>dpv:IdentityVerification</c>.</remarks>
    public const string IdentityVerification = "identity-verification";

    /// <summary>Prevent and detect fraud.</summary>
    /// <remarks>Kind: Security. Part of <see cref="EnforceSecurity"/>. DPV term: <c>dpv:FraudPreventionAndDetection</c>.</remarks>
    public const string FraudPreventionAndDetection = "fraud-prevention-and-detection";

    /// <summary>Administer the people who work for the organisation.</summary>
    /// <remarks>Kind: Employment. DPV term: <c>dpv:HumanResourceManagement</c>.</remarks>
    public const string HumanResourceManagement = "human-resource-management";

    /// <summary>Find and select new employees.</summary>
    /// <remarks>Kind: Employment. Part of <see cref="HumanResourceManagement"/>. DPV term: <c>dpv:RecruitmentManagement</c>.</remarks>
    public const string RecruitmentManagement = "recruitment-management";

    /// <summary>Pay salaries and related duties.</summary>
    /// <remarks>Kind: Employment. Part of <see cref="HumanResourceManagement"/>. DPV term: <c>dpv:PersonnelPayment</c>.</remarks>
    public const string PersonnelPayment = "personnel-payment";

    /// <summary>Analyse how products, services or pages are used.</summary>
    /// <remarks>Kind: Analytics. Nearest DPV term: <c>dpv:ServiceMonitoring</c>.</remarks>
    public const string Analytics = "analytics";

    /// <summary>Analyse how the service is used.</summary>
    /// <remarks>Kind: Analytics. Part of <see cref="Analytics"/>. DPV term: <c>dpv:ServiceUsageAnalytics</c>.</remarks>
    public const string ServiceUsageAnalytics = "service-usage-analytics";

    /// <summary>Improve products and services and develop new ones.</summary>
    /// <remarks>Kind: Analytics. Nearest DPV term: <c>dpv:ImproveExistingProductsAndServices</c>.</remarks>
    public const string ProductImprovement = "product-improvement";

    /// <summary>Search larger sets of data for patterns that were not asked for when they were collected.</summary>
    /// <remarks>Kind: Analytics. No DPV term.</remarks>
    public const string DataMining = "data-mining";

    /// <summary>Research and develop new methods, products or services.</summary>
    /// <remarks>Kind: Research. DPV term: <c>dpv:ResearchAndDevelopment</c>.</remarks>
    public const string ResearchAndDevelopment = "research-and-development";

    /// <summary>Scientific research under the safeguards of GDPR Art. 89.</summary>
    /// <remarks>Kind: Research. Part of <see cref="ResearchAndDevelopment"/>. DPV term: <c>dpv:ScientificResearch</c>.</remarks>
    public const string ScientificResearch = "scientific-research";

    /// <summary>Research in a commercial setting, such as market research.</summary>
    /// <remarks>Kind: Research. Part of <see cref="ResearchAndDevelopment"/>. DPV term: <c>dpv:CommercialResearch</c>.</remarks>
    public const string CommercialResearch = "commercial-research";

    /// <summary>Statistics: results about groups that are not used for decisions about a person (GDPR Art. 89).</summary>
    /// <remarks>Kind: Research. Nearest DPV term: <c>dpv:ServiceUsageAnalytics</c>.</remarks>
    public const string Statistics = "statistics";

    /// <summary>Promote products and services.</summary>
    /// <remarks>Kind: Marketing. DPV term: <c>dpv:Marketing</c>.</remarks>
    public const string Marketing = "marketing";

    /// <summary>Address a person directly with promotion, by mail, telephone or any other channel.</summary>
    /// <remarks>Kind: Marketing. Part of <see cref="Marketing"/>. DPV term: <c>dpv:DirectMarketing</c>.</remarks>
    public const string DirectMarketing = "direct-marketing";

    /// <summary>Send a newsletter.</summary>
    /// <remarks>Kind: Marketing. Part of <see cref="DirectMarketing"/>. Nearest DPV term: <c>dpv:DirectMarketing</c>.</remarks>
    public const string Newsletter = "newsletter";

    /// <summary>Promote through social media.</summary>
    /// <remarks>Kind: Marketing. Part of <see cref="Marketing"/>. DPV term: <c>dpv:SocialMediaMarketing</c>.</remarks>
    public const string SocialMediaMarketing = "social-media-marketing";

    /// <summary>Promotions, events and other commercial initiatives.</summary>
    /// <remarks>Kind: Marketing. Part of <see cref="Marketing"/>. Nearest DPV term: <c>dpv:Marketing</c>.</remarks>
    public const string CommercialInitiatives = "commercial-initiatives";

    /// <summary>Show advertisements.</summary>
    /// <remarks>Kind: Advertising. DPV term: <c>dpv:Advertising</c>.</remarks>
    public const string Advertising = "advertising";

    /// <summary>Show advertisements that are chosen by what is known of the person.</summary>
    /// <remarks>Kind: Advertising. Part of <see cref="Advertising"/>. DPV term: <c>dpv:PersonalisedAdvertising</c>.</remarks>
    public const string PersonalisedAdvertising = "personalised-advertising";

    /// <summary>Show advertisements to people picked out by what is known of them.</summary>
    /// <remarks>Kind: Advertising. Part of <see cref="PersonalisedAdvertising"/>. DPV term: <c>dpv:TargetedAdvertising</c>.</remarks>
    public const string TargetedAdvertising = "targeted-advertising";

    /// <summary>Evaluate personal aspects of people by automated means (GDPR Art. 4(4)).</summary>
    /// <remarks>Kind: Profiling. No DPV term.</remarks>
    public const string Profiling = "profiling";

    /// <summary>Sort people into segments by what is known of them.</summary>
    /// <remarks>Kind: Profiling. Part of <see cref="Profiling"/>. No DPV term.</remarks>
    public const string MarketSegmentation = "market-segmentation";

    /// <summary>Recommend products or content by what is known of the person.</summary>
    /// <remarks>Kind: Profiling. Part of <see cref="Profiling"/>. No DPV term.</remarks>
    public const string Recommendation = "recommendation";

    /// <summary>Assess and watch whether customers can pay, such as by credit scoring.</summary>
    /// <remarks>Kind: Profiling. DPV term: <c>dpv:CustomerSolvencyMonitoring</c>.</remarks>
    public const string CustomerSolvencyMonitoring = "customer-solvency-monitoring";

    /// <summary>Sell or otherwise hand over data for gain.</summary>
    /// <remarks>Kind: Sale of data. DPV term: <c>dpv:SellDataToThirdParties</c>.</remarks>
    public const string SellDataToThirdParties = "sell-data-to-third-parties";

    /// <summary>Govern and administer the organisation itself, such as audits and reorganisation.</summary>
    /// <remarks>Kind: Other. DPV term: <c>dpv:OrganisationGovernance</c>.</remarks>
    public const string OrganisationGovernance = "organisation-governance";

    /// <summary>Test or develop software with data of real people.</summary>
    /// <remarks>Kind: Other. No DPV term.</remarks>
    public const string SoftwareTesting = "software-testing";
}
