using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Shapes;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Policies;

/// <summary>Lays out what the policy states, in the order in which it states it.</summary>
internal sealed class StatedPolicyParts(PolicyStatements statements)
{
    private readonly PrivacyPolicy policy = statements.Policy;

    public StatedPolicy All() => new(Header(), Processing(),
    [
        new("purposes", policy.Purposes.Select(Purpose).ToList()),
        new("dataSubjects", policy.DataSubjects.Select(subject => Entry(subject)).ToList()),
        new("categories", policy.Categories.Select(category => Entry(category, Optional("parent", category.Parent?.Value))).ToList()),
        new("retention", policy.Retention.Select(Retention).ToList()),
        new("recipients", policy.Recipients.Select(Recipient).ToList()),
        new("measures", policy.Measures.Select(Measure).ToList()),
        new("services", (policy.Processing?.Services ?? []).Select(Service).ToList()),
        new("accessGrounds", (policy.Processing?.AccessGrounds ?? []).Select(AccessGround).ToList()),
    ]);

    private IReadOnlyList<StatedCell> Header() =>
    [
        Mandatory("title", statements.TextOf(policy.Header.Title)),
        Mandatory("version", policy.Header.Version?.Value),
        Mandatory("asOf", policy.Header.AsOf?.ToString()),
    ];

    private IReadOnlyList<StatedCell> Processing() => policy.Processing is not { } processing ? [] : Stated(
        Optional("clause", processing.Clause?.Value),
        Mandatory("controllers", processing.Controllers?.Value),
        Mandatory("instructions", processing.Instructions?.Value),
        Optional("permittedPurposes", Ids(processing.PermittedPurposes)),
        Optional("prohibitedUses", Ids(processing.ProhibitedUses)),
        Mandatory("atEnd", [.. processing.AtEnd.Select(end => PolicyWords.Of(end.Value))]),
        Optional("responsibilities", statements.TextOf(processing.Responsibilities)));

    private StatedEntry Purpose(Purpose purpose)
    {
        var basis = purpose.LegalBasis?.Article is { } article ? PolicyWords.Of(article.Value) : null;
        var isOpen = statements.HasPoint(OpenPointKind.LegalBasisMissing, purpose.Id.Value);
        return Entry(
            purpose,
            Optional("parent", purpose.Parent?.Value),
            isOpen ? Mandatory("legalBasis", basis) : Optional("legalBasis", basis),
            basis is null && !isOpen ? Optional("legalBasisSource") : Mandatory("legalBasisSource", PolicyStatements.SourceOf(purpose.LegalBasis)),
            Optional("categories", Ids(purpose.Categories)),
            Optional("criteria", Ids(purpose.Criteria)),
            Optional("dataSubjects", Ids(purpose.DataSubjects)),
            Optional("compatibleWith", Ids(purpose.CompatibleWith.Select(further => further.Purpose))));
    }

    private StatedEntry Retention(RetentionRule rule) => Entry(
        rule,
        Optional("purposes", Ids(rule.Purposes)),
        Optional("categories", Ids(rule.Categories)),
        Mandatory("duration", rule.Period?.ToString(), statements.TextOf(rule.Criterion)),
        Mandatory("from", rule.From?.Value),
        Optional("overrides", [.. rule.Overrides.Select(TextOf)]),
        Optional("endAction", rule.EndAction is { } action ? PolicyWords.Of(action.Value) : null),
        Optional("includesBackups", rule.IncludesBackups is { } backups ? (backups ? "true" : "false") : null),
        Optional("legalReference", rule.LegalReference is { } reference ? PolicyStatements.TextOf(reference) : null));

    private StatedEntry Recipient(Recipient recipient) => Entry(
        recipient,
        Mandatory("role", recipient.Role is { } role ? PolicyWords.Of(role.Value) : null),
        Mandatory("countries", Ids(recipient.Countries)),
        Optional("boundBy", [.. recipient.BoundBy.Select(binding => PolicyWords.Of(binding.Value))]),
        Optional("reference", recipient.Reference?.Value),
        Optional("transferBasis", recipient.Transfer?.Basis is { } basis ? PolicyWords.Of(basis.Value) : null, recipient.Transfer?.Article?.Value, recipient.Transfer?.Reference?.Value),
        Optional("purposes", Ids(recipient.Purposes)),
        Optional("categories", Ids(recipient.Categories)),
        Optional("services", Ids(recipient.Services)));

    private StatedEntry Measure(Measure measure) => Entry(
        measure,
        Optional("kind", measure.Kind is { } kind ? PolicyWords.Of(kind.Value) : null),
        Optional("articles", [.. measure.Articles.Select(article => PolicyWords.Of(article.Value))]));

    private StatedEntry Service(Service service) => Entry(
        service,
        Mandatory("categories", Ids(service.Categories)),
        Optional("dataSubjects", Ids(service.DataSubjects)),
        Optional("countries", Ids(service.Countries)));

    private StatedEntry AccessGround(AccessGround ground) => Entry(
        ground,
        Optional("requires", [.. ground.Requires.Select(requirement => PolicyWords.Of(requirement.Value))]),
        Optional("readOnly", ground.IsReadOnly is { } readOnly ? (readOnly ? "true" : "false") : null),
        Optional("purposes", Ids(ground.Purposes)));

    private StatedEntry Entry(PolicyEntry entry, params StatedCell?[] cells) => new(
        entry.Id.Value,
        Stated([Optional("label", statements.TextOf(entry.Label)), Optional("description", statements.TextOf(entry.Description)), Optional("clause", entry.Clause?.Value), .. cells]));

    private static IReadOnlyList<StatedCell> Stated(params StatedCell?[] cells) => cells.OfType<StatedCell>().ToList();

    private static StatedCell Mandatory(string name, params string?[] values) => new(name, Cell.Stated(values));

    private static StatedCell? Optional(string name, params string?[] values) =>
        Cell.Stated(values) is { Provenance: Provenance.Stated } cell ? new StatedCell(name, cell) : null;

    private static string?[] Ids(IEnumerable<Stated<string>>? ids) => [.. (ids ?? []).Select(id => id.Value)];

    private static string TextOf(RetentionOverride change) => string.Join(
        ", ",
        new[] { change.On is { } on ? PolicyWords.Of(on.Value) : null, change.Effect is { } effect ? PolicyWords.Of(effect.Value) : null, change.Exception?.Value }.OfType<string>());
}
