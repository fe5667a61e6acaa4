using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>What the policy says of itself and of who is behind it.</summary>
internal static class GeneralReader
{
    public static PolicyHeader Header(SoundObject part) => new()
    {
        Span = part.Span,
        Title = part.Localized("title"),
        Version = part.Text("version"),
        AsOf = part.Date("asOf"),
        Language = part.Text("language"),
        Link = part.Text("link"),
        Laws = part.Texts("laws") ?? [],
        ListsAllPurposes = part.Flag("listsAllPurposes"),
    };

    public static Organisation Organisation(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.Text("name"),
        RegistrationNumber = part.Text("registrationNumber"),
        Address = part.Text("address"),
        Country = part.Text("country"),
        Email = part.Text("email"),
        Phone = part.Text("phone"),
        Website = part.Text("website"),
        Representative = part.Object("representative", Party),
        JointControllers = part.Objects("jointControllers", JointController),
        DataProtectionOfficer = part.Object("dataProtectionOfficer", Officer),
        SupervisoryAuthority = part.Object("supervisoryAuthority", Party),
    };

    public static Party Party(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.Text("name"),
        RegistrationNumber = part.Text("registrationNumber"),
        Address = part.Text("address"),
        Country = part.Text("country"),
        Email = part.Text("email"),
        Phone = part.Text("phone"),
        Website = part.Text("website"),
    };

    public static PublishedDocument Document(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Url = entry.Text("url"),
        Version = entry.Text("version"),
        AsOf = entry.Date("asOf"),
    };

    public static Law Law(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Country = entry.Text("country"),
        Date = entry.Date("date"),
        Identifier = entry.Text("identifier"),
        RepealedOn = entry.Date("repealedOn"),
    };

    public static LegalReference LegalReference(SoundObject part) => new()
    {
        Span = part.Span,
        Law = part.Text("law"),
        Text = part.Text("text"),
        AsOf = part.Date("asOf"),
    };

    private static JointController JointController(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.Text("name"),
        RegistrationNumber = part.Text("registrationNumber"),
        Address = part.Text("address"),
        Country = part.Text("country"),
        Email = part.Text("email"),
        Phone = part.Text("phone"),
        Website = part.Text("website"),
        Arrangement = part.Text("arrangement"),
    };

    private static DataProtectionOfficer Officer(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.Text("name"),
        RegistrationNumber = part.Text("registrationNumber"),
        Address = part.Text("address"),
        Country = part.Text("country"),
        Email = part.Text("email"),
        Phone = part.Text("phone"),
        Website = part.Text("website"),
        IsVoluntary = part.Flag("voluntary"),
    };
}
