namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A person or organisation with what is needed to reach it.</summary>
public class Party : PolicyPart
{
    public Stated<string>? Name { get; init; }

    public Stated<string>? RegistrationNumber { get; init; }

    public Stated<string>? Address { get; init; }

    public Stated<string>? Country { get; init; }

    public Stated<string>? Email { get; init; }

    public Stated<string>? Phone { get; init; }

    public Stated<string>? Website { get; init; }
}
