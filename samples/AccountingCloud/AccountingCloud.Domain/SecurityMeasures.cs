namespace AccountingCloud.Domain;

/// <summary>The measures of clause 4 that code can show.</summary>
public static class SecurityMeasures
{
    public const string ControlledAccess = "controlled-access";
    public const string TenantSeparation = "tenant-separation";
    public const string Traceability = "traceability";
}
