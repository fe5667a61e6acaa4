namespace PrivacyAnalyzers.Register.Tests;

/// <summary>Manifests as they stand in an assembly.</summary>
internal static class ManifestTexts
{
    public static string Empty(string assembly) => $$"""
        {
          "schema": "https://privacyanalyzers.dev/schemas/manifest-1.json",
          "formatVersion": 1,
          "assembly": "{{assembly}}",
          "data": [],
          "notPersonal": [],
          "activities": [],
          "code": []
        }
        """;

    /// <summary>One of everything that a manifest can hold.</summary>
    public const string Full = """
        {
          "schema": "https://privacyanalyzers.dev/schemas/manifest-1.json",
          "formatVersion": 1,
          "assembly": "Shop",
          "data": [
            {
              "symbol": "P:Shop.Customer.Email",
              "kind": "property",
              "type": "Shop.Customer",
              "member": "Email",
              "valueType": "string?",
              "personalBy": "member",
              "category": "email-address",
              "dataSubjects": { "ids": ["customer"], "level": "type" },
              "purposes": { "ids": ["newsletter", "service"], "level": "member" },
              "retention": [
                { "period": "P36M", "from": "last-contact", "purposes": ["newsletter"], "level": "member" },
                { "period": "contract-tail", "purposes": ["service"], "level": "assembly" }
              ],
              "role": { "is": "processor", "controllers": "cloud-customers", "level": "type" },
              "protection": ["encryption"],
              "tenantKey": true,
              "retainedOnErasure": "bookkeeping"
            },
            {
              "symbol": "T:Shop.Address",
              "kind": "type",
              "type": "Shop.Address",
              "member": "",
              "valueType": "Shop.Address",
              "personalBy": "member",
              "role": { "is": "controller" }
            }
          ],
          "notPersonal": [
            { "symbol": "P:Shop.Company.Name", "kind": "property", "type": "Shop.Company", "member": "Name", "statement": "legal-person" },
            { "symbol": "P:Shop.Product.Name", "kind": "property", "type": "Shop.Product", "member": "Name", "statement": "not-personal", "reason": "an article" }
          ],
          "activities": [
            { "symbol": "M:Shop.Mailing.Send", "kind": "method", "type": "Shop.Mailing", "member": "Send", "name": "Newsletter", "purposes": ["newsletter"] }
          ],
          "code": [
            { "symbol": "M:Shop.Mailing.Send", "kind": "method", "type": "Shop.Mailing", "member": "Send", "declares": "recipient", "id": "mail-provider" },
            { "symbol": "T:Shop.Store", "kind": "type", "type": "Shop.Store", "member": "", "declares": "audited-access" }
          ]
        }
        """;
}
