namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a recipient is to the organisation.</summary>
public enum RecipientRole
{
    /// <summary>A company of the same group.</summary>
    Affiliate,

    /// <summary>Processes on the organisation's behalf, GDPR Art. 28.</summary>
    Processor,

    /// <summary>Processes for the organisation where that is a processor itself, Art. 28(2) and (4).</summary>
    SubProcessor,

    /// <summary>Decides itself what it does with the data.</summary>
    Controller,

    /// <summary>Decides together with the organisation, Art. 26.</summary>
    JointController,

    /// <summary>A court or public authority.</summary>
    Authority,
}
