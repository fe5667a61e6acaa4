using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>The machine side of the constants in <c>PrivacyAnalyzers.Purposes</c>.</summary>
public static class WellKnownPurposes
{
    private static readonly WellKnownTable<WellKnownPurpose> s_table = new(
        new("service-provision", PurposeKind.Service, DpvTerm.Exact("dpv:ServiceProvision"), null),
        new("technical-service-provision", PurposeKind.Service, DpvTerm.Exact("dpv:TechnicalServiceProvision"), "service-provision"),
        new("account-management", PurposeKind.Service, DpvTerm.Exact("dpv:AccountManagement"), null),
        new("customer-relationship-management", PurposeKind.Service, DpvTerm.Exact("dpv:CustomerRelationshipManagement"), null),
        new("customer-care", PurposeKind.Service, DpvTerm.Exact("dpv:CustomerCare"), null),
        new("information-and-communication", PurposeKind.Service, DpvTerm.Nearest("dpv:CommunicationManagement"), null),
        new("commercial-management", PurposeKind.Service, DpvTerm.Nearest("dpv:CustomerManagement"), null),
        new("service-optimisation", PurposeKind.Service, DpvTerm.Exact("dpv:ServiceOptimisation"), null),
        new("service-monitoring", PurposeKind.Service, DpvTerm.Exact("dpv:ServiceMonitoring"), null),
        new("repair-impairments", PurposeKind.Service, DpvTerm.Exact("dpv:RepairImpairments"), null),
        new("personalisation", PurposeKind.Service, DpvTerm.Exact("dpv:Personalisation"), null),
        new("service-personalisation", PurposeKind.Service, DpvTerm.Exact("dpv:ServicePersonalisation"), "personalisation"),
        new("fulfilment-of-contractual-obligation", PurposeKind.Contract, DpvTerm.Exact("dpv:FulfilmentOfContractualObligation"), null),
        new("establish-contractual-agreement", PurposeKind.Contract, DpvTerm.Exact("dpv:EstablishContractualAgreement"), null),
        new("customer-order-management", PurposeKind.Contract, DpvTerm.Exact("dpv:CustomerOrderManagement"), null),
        new("delivery-of-goods", PurposeKind.Contract, DpvTerm.Exact("dpv:DeliveryOfGoods"), null),
        new("payment-management", PurposeKind.Contract, DpvTerm.Exact("dpv:PaymentManagement"), null),
        new("invoicing", PurposeKind.Contract, DpvTerm.Nearest("dpv:PaymentManagement"), "payment-management"),
        new("accounting", PurposeKind.Contract, DpvTerm.Nearest("dpv:RecordManagement"), null),
        new("debt-recovery", PurposeKind.Contract, DpvTerm.Nearest("dpv:CustomerClaimsManagement"), null),
        new("warranty-management", PurposeKind.Contract, DpvTerm.Nearest("dpv:CustomerClaimsManagement"), null),
        new("vendor-management", PurposeKind.Contract, DpvTerm.Exact("dpv:VendorManagement"), null),
        new("member-partner-management", PurposeKind.Contract, DpvTerm.Exact("dpv:MemberPartnerManagement"), null),
        new("legal-compliance", PurposeKind.Legal, DpvTerm.Exact("dpv:LegalCompliance"), null),
        new("statutory-record-keeping", PurposeKind.Legal, DpvTerm.Nearest("dpv:RecordManagement"), "legal-compliance"),
        new("authority-requests", PurposeKind.Legal, DpvTerm.Nearest("dpv:LegalCompliance"), "legal-compliance"),
        new("data-subject-requests", PurposeKind.Legal, DpvTerm.Nearest("dpv:LegalCompliance"), "legal-compliance"),
        new("counter-money-laundering", PurposeKind.Legal, DpvTerm.Exact("dpv:CounterMoneyLaundering"), "legal-compliance"),
        new("dispute-management", PurposeKind.Legal, DpvTerm.Exact("dpv:DisputeManagement"), null),
        new("enforce-security", PurposeKind.Security, DpvTerm.Exact("dpv:EnforceSecurity"), null),
        new("enforce-access-control", PurposeKind.Security, DpvTerm.Exact("dpv:EnforceAccessControl"), "enforce-security"),
        new("identity-verification", PurposeKind.Security, DpvTerm.Exact("dpv:IdentityVerification"), "enforce-security"),
        new("fraud-prevention-and-detection", PurposeKind.Security, DpvTerm.Exact("dpv:FraudPreventionAndDetection"), "enforce-security"),
        new("human-resource-management", PurposeKind.Employment, DpvTerm.Exact("dpv:HumanResourceManagement"), null),
        new("recruitment-management", PurposeKind.Employment, DpvTerm.Exact("dpv:RecruitmentManagement"), "human-resource-management"),
        new("personnel-payment", PurposeKind.Employment, DpvTerm.Exact("dpv:PersonnelPayment"), "human-resource-management"),
        new("analytics", PurposeKind.Analytics, DpvTerm.Nearest("dpv:ServiceMonitoring"), null),
        new("service-usage-analytics", PurposeKind.Analytics, DpvTerm.Exact("dpv:ServiceUsageAnalytics"), "analytics"),
        new("product-improvement", PurposeKind.Analytics, DpvTerm.Nearest("dpv:ImproveExistingProductsAndServices"), null),
        new("data-mining", PurposeKind.Analytics, null, null),
        new("research-and-development", PurposeKind.Research, DpvTerm.Exact("dpv:ResearchAndDevelopment"), null),
        new("scientific-research", PurposeKind.Research, DpvTerm.Exact("dpv:ScientificResearch"), "research-and-development"),
        new("commercial-research", PurposeKind.Research, DpvTerm.Exact("dpv:CommercialResearch"), "research-and-development"),
        new("statistics", PurposeKind.Research, DpvTerm.Nearest("dpv:ServiceUsageAnalytics"), null),
        new("marketing", PurposeKind.Marketing, DpvTerm.Exact("dpv:Marketing"), null),
        new("direct-marketing", PurposeKind.Marketing, DpvTerm.Exact("dpv:DirectMarketing"), "marketing"),
        new("newsletter", PurposeKind.Marketing, DpvTerm.Nearest("dpv:DirectMarketing"), "direct-marketing"),
        new("social-media-marketing", PurposeKind.Marketing, DpvTerm.Exact("dpv:SocialMediaMarketing"), "marketing"),
        new("commercial-initiatives", PurposeKind.Marketing, DpvTerm.Nearest("dpv:Marketing"), "marketing"),
        new("advertising", PurposeKind.Advertising, DpvTerm.Exact("dpv:Advertising"), null),
        new("personalised-advertising", PurposeKind.Advertising, DpvTerm.Exact("dpv:PersonalisedAdvertising"), "advertising"),
        new("targeted-advertising", PurposeKind.Advertising, DpvTerm.Exact("dpv:TargetedAdvertising"), "personalised-advertising"),
        new("profiling", PurposeKind.Profiling, null, null),
        new("market-segmentation", PurposeKind.Profiling, null, "profiling"),
        new("recommendation", PurposeKind.Profiling, null, "profiling"),
        new("customer-solvency-monitoring", PurposeKind.Profiling, DpvTerm.Exact("dpv:CustomerSolvencyMonitoring"), null),
        new("sell-data-to-third-parties", PurposeKind.DataSale, DpvTerm.Exact("dpv:SellDataToThirdParties"), null),
        new("organisation-governance", PurposeKind.Other, DpvTerm.Exact("dpv:OrganisationGovernance"), null),
        new("software-testing", PurposeKind.Other, null, null));

    public static IReadOnlyList<WellKnownPurpose> All => s_table.All;

    public static bool TryGet(string? id, [NotNullWhen(true)] out WellKnownPurpose? entry) => s_table.TryGet(id, out entry);
}
