using PrivacyAnalyzers.Register.Manifests;

namespace PrivacyAnalyzers.Register.Model;

/// <summary>The register of processing activities of one application: what its assemblies declare, joined.</summary>
public sealed record ProcessingRegister(
    string Application,
    IReadOnlyList<string> Assemblies,
    RegisterHeader Header,
    StatedPolicy? Policy,
    IReadOnlyList<ControllerRow> Controller,
    IReadOnlyList<ProcessorRow> Processor,
    IReadOnlyList<InventoryEntry> Inventory,
    IReadOnlyList<NotPersonalStatement> NotPersonal,
    IReadOnlyList<CodeDeclaration> Code,
    IReadOnlyList<OpenPoint> OpenPoints,
    IReadOnlyList<string> NotChecked);

/// <summary>Who answers for the processing, GDPR Art. 30(1)(a) and 30(2)(a).</summary>
public sealed record RegisterHeader(Cell Controller, Cell JointControllers, Cell Representative, Cell DataProtectionOfficer, Cell SupervisoryAuthority)
{
    public static RegisterHeader Unknown { get; } = new(Cell.Missing, Cell.Missing, Cell.Missing, Cell.Missing, Cell.Missing);
}

/// <summary>One datum of the inventory, the assembly that declares it, and how long the policy says that it is kept.</summary>
public sealed record InventoryEntry(string Assembly, DeclaredData Data)
{
    public IReadOnlyList<RetentionLine> StatedRetention { get; init; } = [];
}
