using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>The words that generated code is made of.</summary>
internal static class Names
{
    private static readonly ImmutableArray<string> s_nouns =
    [
        "Customer", "Order", "Shipment", "Invoice", "Contact", "Contract", "Ticket", "Product", "Employee", "Payment", "Supplier", "Quote",
        "Member", "Booking", "Visit", "Claim", "Patient", "Policy", "Device", "Account", "Applicant", "Vacancy", "Course", "Delivery",
        "Subscriber", "Campaign", "Message", "Channel", "Guest", "Room", "Event", "Schedule", "Donor", "Project", "Budget", "Grant",
        "Tenant", "Building", "Lease", "Meter", "Driver", "Vehicle", "Route", "Stop", "Student", "Exam", "Grade", "Library",
    ];

    private static readonly ImmutableArray<string> s_qualifiers =
    [
        "Retail", "Trade", "Export", "Regional", "Central", "Partner", "Online", "Seasonal", "Corporate", "Public", "Local", "Premium",
        "Medical", "Financial", "Legal", "Technical", "Archive", "Mobile", "Industrial", "Civic", "Rental", "Academic", "Harbour", "Energy",
        "Wholesale", "Domestic", "Foreign", "Urban", "Rural", "Private", "Shared", "Direct", "Primary", "Backup", "Special", "Standard",
    ];

    /// <summary>What a property holds when it holds text; most of it is about a person in some entity.</summary>
    public static readonly ImmutableArray<string> Texts =
    [
        "Name", "Email", "Phone", "City", "Street", "PostalCode", "Country", "Reference", "Title", "Remark", "Nickname", "Language",
        "BankAccount", "VatNumber", "Source", "Locale", "Initials", "Badge", "Region", "Occupation",
    ];

    public static readonly ImmutableArray<string> Numbers = ["Quantity", "Priority", "Version", "Score", "Level", "Attempts"];

    public static readonly ImmutableArray<string> Amounts = ["Total", "Balance", "Discount", "Credit", "Fee"];

    public static readonly ImmutableArray<string> Flags = ["IsActive", "IsBlocked", "IsVerified", "HasSignedUp"];

    public static readonly ImmutableArray<string> Dates = ["ChangedOn", "StartsOn", "BornOn", "LastSeenOn"];

    public static readonly ImmutableArray<string> Verbs =
    [
        "Prepare", "Register", "Review", "Approve", "Renew", "Summarise", "Collect", "Announce", "Compare", "Correct", "Assign", "Resolve",
        "Plan", "Present", "Confirm", "Combine", "Schedule", "Settle", "Inspect", "Describe",
    ];

    public static readonly ImmutableArray<string> Topics =
        ["Overview", "Reminder", "Letter", "Label", "Agenda", "Statement", "Follow", "Batch", "Change", "Notice", "Sheet", "Digest", "Transfer", "Offer"];

    public static readonly ImmutableArray<string> Purposes =
        ["Invoicing", "Newsletter", "CustomerCare", "DeliveryOfGoods", "AccountManagement", "HumanResourceManagement", "Statistics"];

    public static readonly ImmutableArray<string> Categories = ["Name", "EmailAddress", "TelephoneNumber", "Username", "BirthDate"];

    public static string Module(int index) => s_qualifiers[index % s_qualifiers.Length] + s_nouns[index / s_qualifiers.Length % s_nouns.Length] + "s" + Round(index);

    public static string Entity(int index) => s_qualifiers[index / s_nouns.Length % s_qualifiers.Length] + s_nouns[index % s_nouns.Length] + Round(index);

    private static string Round(int index)
    {
        var round = index / (s_nouns.Length * s_qualifiers.Length);
        return round == 0 ? "" : $"{round + 1}";
    }
}
