using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>
/// What attributes of others say about data: those that the policy maps, ASP.NET Core Identity's, and classifications of
/// Microsoft.Extensions.Compliance whose value says so. They are known by the full name of their class or of one that it derives from.
/// </summary>
public sealed class ForeignAttributes(PrivacyPolicy? policy)
{
    private readonly ILookup<string, ForeignAttribute> mapped = (policy?.Attributes ?? []).ToLookup(attribute => attribute.Name.Value, StringComparer.Ordinal);

    /// <summary>Those that count without a policy file.</summary>
    public static ForeignAttributes BuiltIn { get; } = new(null);

    /// <summary>Whether the policy gives any foreign attribute a meaning.</summary>
    public bool AreMapped => mapped.Count > 0;

    /// <summary>What the attribute says; null when it is none of these.</summary>
    public DataStatements? Read(AttributeData attribute) => Mapped(attribute) ?? Known(attribute);

    private DataStatements? Mapped(AttributeData attribute)
    {
        if (mapped.Count == 0)
            return null;
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            foreach (var mapping in mapped[CodePattern.NamesOf(type)])
            {
                if (mapping.Value is not { } value || ArgumentTexts.Of(attribute).Contains(value.Value, StringComparer.Ordinal))
                    return StatementsOf(mapping, attribute);
            }
        }

        return null;
    }

    private static DataStatements? Known(AttributeData attribute) =>
        AnnotationKinds.IsForeignPersonalDataMarker(attribute) || DataClassifications.SayPersonal(attribute) ? new() { IsPersonal = true } : null;

    private static DataStatements StatementsOf(ForeignAttribute mapping, AttributeData attribute) => mapping.Means?.Value switch
    {
        AttributeMeaning.NotPersonalData => new() { NotPersonalReason = attribute.AttributeClass?.Name ?? string.Empty },
        AttributeMeaning.LegalPerson => new() { IsLegalPerson = true },
        _ => new()
        {
            IsPersonal = true,
            Category = mapping.Category?.Value,
            Purposes = PolicyIds.Of(mapping.Purposes),
            DataSubjects = PolicyIds.Of(mapping.DataSubjects),
        },
    };
}
