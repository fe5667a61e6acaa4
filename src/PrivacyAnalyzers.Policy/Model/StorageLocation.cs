namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Where data is stored.</summary>
public sealed class StorageLocation : PolicyPart
{
    public LocalizedText? Label { get; init; }

    public Stated<string>? Country { get; init; }
}
