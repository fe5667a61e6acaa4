using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Rendering;

/// <summary>A small application that uses every part of a register.</summary>
internal static class SampleRegister
{
    private static readonly DeclaredPlace Mailing = Method("Shop.Mailing", "Send");

    public static AssemblyManifest Data { get; } = Assembly(
        "Shop.Data",
        data:
        [
            Data("Shop.Customer", "Email", "email-address", ["newsletter", "service"], retention: [Keep("P36M", "last-contact", "newsletter"), Keep("P10Y", "end-of-contract", "service")]),
            Data("Shop.Customer", "Interests", "interests", ["newsletter"], retention: Keep("P36M", "last-contact", "newsletter")) with { Protection = ["encryption"], RetainedOnErasure = "claims" },
            Data("Shop.Customer", "Notes", category: null),
            Data("Cloud.Document", "Content", "document-content", ["cloud-service"]).For("cloud-customers") with { IsTenantKey = true },
        ],
        notPersonal: [new(Property("Shop.Company", "Name"), true, null), new(Property("Shop.Product", "Name"), false, "an article")]);

    public static AssemblyManifest Worker { get; } = Assembly(
        "Shop.Worker",
        activities: [Activity("Newsletter", Mailing, "newsletter"), Activity("Hosting", Method("Cloud.Storage", "Save"), "cloud-service")],
        code: [new(Method("Shop.Customers", "Erase"), CodeDeclaration.ErasureHandler, "T:Shop.Customer"), Recipient("mail-provider", Mailing), Measure("access-control", Mailing)]);

    public static ProcessingRegister Register { get; } = Registers.Of(Data, Worker);
}
