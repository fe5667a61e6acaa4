namespace PrivacyAnalyzers.Policy.Tests.Json;

internal static class PolicySample
{
    public const string Text = """
        // What the organisation told people about their data.
        {
          "policy": { "title": "Privacyverklaring", "version": "4.1", "asOf": "2025-05-25", "language": "nl" },
          "dataSubjects": [ { "id": "customer", "label": { "nl": "klant", "fr": "client" } }, { "id": "contact-person" } ],
          "purposes": [
            {
              "id": "newsletter", "kind": "marketing", "parent": "direct-marketing",
              "categories": ["name", "email-address", "interest",],
              "description": "Nieuws \u0026 acties: \"één keer\" per maand \\ kwartaal",
            },
            /* invoicing has a law behind it */
            { "id": "invoicing", "legalBasis": { "article": "6(1)(c)", "source": null }, "compatibleWith": [] }
          ],
          "retention": [ { "id": "default", "duration": "P36M", "includesBackups": true, "limits": [0, -1, 1.5, 2e3, 10E-2] } ],
          "links": [], "empty": {}, "no": false
        }
        """;
}
