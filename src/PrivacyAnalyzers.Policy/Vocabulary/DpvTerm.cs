using System;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>A term of the W3C Data Privacy Vocabulary (DPV), by its compact name such as <c>dpv:DirectMarketing</c>.</summary>
public sealed record DpvTerm
{
    private const string DpvPrefix = "dpv:";
    private const string PersonalDataPrefix = "pd:";

    private DpvTerm(string compactName, bool isExact)
    {
        CompactName = compactName;
        IsExact = isExact;
    }

    public string CompactName { get; }

    /// <summary>False: the term is only the nearest one, to be exported as a broader concept and not as the thing itself.</summary>
    public bool IsExact { get; }

    public string Iri => CompactName.StartsWith(PersonalDataPrefix, StringComparison.Ordinal)
        ? "https://w3id.org/dpv/pd#" + CompactName.Substring(PersonalDataPrefix.Length)
        : "https://w3id.org/dpv#" + CompactName.Substring(DpvPrefix.Length);

    public override string ToString() => CompactName;

    internal static DpvTerm Exact(string compactName) => new(compactName, isExact: true);

    internal static DpvTerm Nearest(string compactName) => new(compactName, isExact: false);
}
