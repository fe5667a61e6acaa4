using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Policies;

/// <summary>A policy of so many lines, written as people write them: one member a line, with comments and labels in four languages.</summary>
internal static class PolicyText
{
    public static string OfLines(int lines)
    {
        var purposes = new StringBuilder();
        var retention = new StringBuilder();
        var recipients = new StringBuilder();
        for (var number = 0; Lines(purposes) + Lines(retention) + Lines(recipients) < lines - 12; number++)
        {
            purposes.Append($$"""
                    {
                      "id": "purpose-{{number}}", // clause {{number}}
                      "label": { "nl": "Doel {{number}}", "fr": "Finalité {{number}}", "de": "Zweck {{number}}", "en": "Purpose {{number}}" },
                      "description": { "nl": "Waarvoor we de gegevens van klanten gebruiken, zoals het beleid het zegt.", "en": "What we use data of customers for, as the policy says it." },
                      "clause": "2.{{number}}",
                      "kind": "service",
                      "parent": "{{(number == 0 ? "service-provision" : $"purpose-{number / 2}")}}",
                      "categories": ["name", "email-address", "telephone-number", "physical-address"],
                      "dataSubjects": ["customer", "contact-person"],
                      "legalBasis": {
                        "article": "6(1)(f)",
                        "interest": "Serving customers well"
                      },
                      "compatibleWith": [ { "purpose": "statistics", "reason": "Aggregated at once" } ],
                    },

                """);
            retention.Append($$"""
                    {
                      "id": "rule-{{number}}",
                      "purposes": ["purpose-{{number}}"],
                      "period": "P{{1 + number % 10}}Y",
                      "from": "end-of-contract",
                      "overrides": [ { "on": "erasure-request", "effect": "erase" } ],
                      "endAction": "erase",
                      "includesBackups": true,
                    },

                """);
            recipients.Append($$"""
                    {
                      "id": "recipient-{{number}}",
                      "role": "processor",
                      "countries": ["BE", "DE"],
                      "boundBy": ["contract"],
                      "purposes": ["purpose-{{number}}"],
                      "matches": ["Acme.Client{{number}}.*"],
                    },

                """);
        }

        return $$"""
            {
              "policy": { "title": "Privacybeleid", "asOf": "2026-05-25", "language": "nl" },
              "organisation": { "name": "Acme", "address": "Voorbeeldstraat 1, 1000 Brussel", "email": "dpo@acme.example" },
              "purposes": [
            {{purposes}}  ],
              "retention": [
            {{retention}}  ],
              "recipients": [
            {{recipients}}  ],
            }
            """;
    }

    public static int Lines(string text) => text.Count(c => c == '\n') + 1;

    private static int Lines(StringBuilder text) => Lines(text.ToString()) - 1;
}
