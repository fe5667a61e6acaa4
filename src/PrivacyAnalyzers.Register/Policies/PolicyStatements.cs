using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Policy.Shapes;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;
using OpenPoint = PrivacyAnalyzers.Register.Model.OpenPoint;

namespace PrivacyAnalyzers.Register.Policies;

/// <summary>What the policy states for the cells of the register's rows. Without a policy every cell is one to be completed.</summary>
internal sealed class PolicyStatements
{
    private readonly PolicyReading? reading;
    private readonly PurposeRules purposes;
    private readonly RetentionRules retention;
    private readonly RegisterTexts texts;
    private readonly IReadOnlyList<Policy.OpenPoints.OpenPoint> points;

    public PolicyStatements(PolicyReading? reading, RegisterTexts texts)
    {
        this.reading = reading;
        this.texts = texts;
        Policy = reading?.Policy ?? new PrivacyPolicy();
        purposes = new PurposeRules(Policy);
        retention = new RetentionRules(Policy, purposes, new CategoryRules(Policy));
        points = reading is null ? [] : PolicyOpenPoints.Of(Policy);
    }

    public bool Exists => reading is not null;

    public PrivacyPolicy Policy { get; }

    public RegisterHeader Header => !Exists ? RegisterHeader.Unknown : new(
        PartyOf(Policy.Organisation),
        Cell.Stated(Policy.Organisation.JointControllers.Select(joint => string.Join(", ", Contact(joint).Append(joint.Arrangement?.Value).OfType<string>()))),
        PartyOf(Policy.Organisation.Representative),
        Policy.Organisation.DataProtectionOfficer is { } officer
            ? Cell.Stated(Contact(officer).Append(officer.IsVoluntary == true ? texts.AppointedVoluntarily : null))
            : Cell.Missing,
        PartyOf(Policy.Organisation.SupervisoryAuthority));

    /// <summary>What is unreadable of the policy, and what it leaves open.</summary>
    public IEnumerable<OpenPoint> OpenPoints()
    {
        if (reading is null)
            yield break;
        if (reading.Problems.Count > 0)
            yield return new(OpenPoint.PolicyUnreadable, string.Empty, texts.PolicyUnreadable(reading.Problems.Count));
        foreach (var point in points)
            yield return new(CodeOf(point.Kind), string.Join(", ", point.Arguments.Where(argument => argument.Length > 0)), texts.PolicyLeavesOpen(point.Kind, point.Arguments));
    }

    public Cell LegalBasisOf(IReadOnlyList<string> served)
    {
        var stated = served.Select(purpose => (purpose, basis: purposes.LegalBasisOf(purpose))).ToList();
        var cell = Cell.Stated(stated.Select(one => one.basis?.Article is { } article
            ? texts.LegalBasisFor(one.purpose, PolicyWords.Of(article.Value), SourceOf(one.basis))
            : null));
        return cell with { IsIncomplete = cell.Provenance == Provenance.Stated && stated.Any(one => one.basis?.Article is null) };
    }

    /// <summary>Whether neither the policy nor one of its own open points speaks of the purpose's legal basis.</summary>
    public bool LeavesLegalBasisUnsaid(string purpose) =>
        purposes.LegalBasisOf(purpose)?.Article is null && !HasPoint(OpenPointKind.LegalBasisMissing, purpose);

    public bool HasPoint(OpenPointKind kind, string about) => points.Any(point => point.Kind == kind && point.Arguments.Contains(about));

    /// <summary>What shows the legal basis: a contract or document, the interest, the law.</summary>
    public static string? SourceOf(LegalBasis? basis)
    {
        var parts = new[] { basis?.Source?.Value, basis?.Interest?.Value, basis?.Law is { } law ? TextOf(law) : null }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    public static string TextOf(LegalReference reference) =>
        (reference.Text?.Value ?? reference.Law?.Value ?? string.Empty) + (reference.AsOf is { } asOf ? $" ({asOf})" : string.Empty);

    public Cell RecipientsOf(string activity) => Cell.Stated(Activities(activity).SelectMany(stated => stated.Recipients).Select(id => id.Value));

    public Cell MeasuresOf(string activity) => Cell.Stated(Activities(activity).SelectMany(stated => stated.Measures).Select(id => id.Value));

    public Cell AccessGroundsFor(IReadOnlyList<string> served) =>
        Cell.Stated((Policy.Processing?.AccessGrounds ?? []).Where(ground => ground.Purposes.Any(purpose => served.Contains(purpose.Value))).Select(ground => ground.Id.Value));

    public Cell SubProcessorsFor(IReadOnlyList<string> served) => Cell.Stated(Policy.Recipients
        .Where(recipient => recipient.Role?.Value == RecipientRole.SubProcessor && (recipient.Purposes is null || recipient.Purposes.Any(purpose => served.Contains(purpose.Value))))
        .Select(recipient => recipient.Id.Value));

    /// <summary>Where the recipients of a cell keep or read the data, and what a transfer there rests on.</summary>
    public Cell TransfersTo(Cell recipients)
    {
        var ids = recipients.Values.Concat(recipients.Beside?.Values ?? []).ToList();
        var stated = ids.Select(id => Policy.Recipients.FirstOrDefault(recipient => recipient.Id.Value == id)).ToList();
        var cell = Cell.Stated(stated.Select(recipient => recipient is null ? null : TransferOf(recipient)));
        return cell with { IsIncomplete = cell.Provenance == Provenance.Stated && stated.Any(recipient => recipient is not { Countries.Count: > 0 }) };
    }

    public bool Describes(string recipient) => Policy.Recipients.Any(stated => stated.Id.Value == recipient && stated.Role is not null);

    public bool HasRule(string? id) => id is not null && retention.TryGet(id, out _);

    public RetentionLine? RuleById(string purpose, string? category, string? id) =>
        id is not null && retention.TryGet(id, out var rule) ? LineOf(purpose, category, rule) : null;

    public IEnumerable<RetentionLine> RulesFor(string purpose, string? category) => retention.For(purpose, category).Select(rule => LineOf(purpose, category, rule));

    public string? TextOf(LocalizedText? text) => text?.In(texts.Language, Policy.Header.Language?.Value);

    private RetentionLine LineOf(string purpose, string? category, RetentionRule rule) =>
        new(purpose, category, rule.Period?.ToString(), rule.From?.Value, rule.Id.Value, TextOf(rule.Criterion));

    private IEnumerable<Activity> Activities(string name) => Policy.Activities.Where(activity => activity.Name.Value == name);

    private static string? TransferOf(Recipient recipient)
    {
        var said = recipient.Countries.Select(country => country.Value).ToList();
        if (recipient.Transfer is { } transfer)
        {
            said.AddRange(new[] { transfer.Basis is { } basis ? PolicyWords.Of(basis.Value) : null, transfer.Article?.Value, transfer.Reference?.Value }.OfType<string>());
        }

        return said.Count == 0 ? null : recipient.Id.Value + ": " + string.Join(", ", said);
    }

    private static Cell PartyOf(Party? party) => party is null ? Cell.Missing : Cell.Stated(Contact(party));

    private static IEnumerable<string?> Contact(Party party) =>
        [party.Name?.Value, party.RegistrationNumber?.Value, party.Address?.Value, party.Country?.Value, party.Email?.Value, party.Phone?.Value, party.Website?.Value];

    // As the other codes of open points: LegalBasisMissing is policy-legal-basis-missing.
    private static string CodeOf(OpenPointKind kind) =>
        "policy" + string.Concat(kind.ToString().Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
