using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>What the policy says of code that carries no attribute, or somebody else's.</summary>
internal static class CodeShapes
{
    public static ObjectShape CodePath { get; } = new("codePath", "Code that runs for a purpose and carries no attribute.",
        Shaped.Clause(),
        new("matches", new ListShape(new TextShape(TextForm.TypePattern)), "Types and namespaces, such as \"Acme.Invoicing.*\".", isRequired: true),
        new("purposes", Shaped.Ids(TermKind.Purpose), "The purposes that it runs for."),
        new("activity", Shaped.Text, "The name of the activity that it belongs to."));

    public static ObjectShape Source { get; } = new("source", "Personal data in code that cannot be annotated.",
        new("matches", new ListShape(new TextShape(TextForm.MemberPattern)), "Members, such as \"Acme.Crm.Customer.Get\".", isRequired: true),
        new("keys", Shaped.Texts, "For a method that returns what its constant argument names: those arguments."),
        new("category", Shaped.Id(TermKind.Category), "The category of the data."),
        new("purposes", Shaped.Ids(TermKind.Purpose), "What it was collected for."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "Whose data it is."),
        new("retention", Shaped.Ids(TermKind.RetentionRule), "How long it is kept. Ids of entries of retention."),
        new("onBehalfOf", Shaped.Texts, "For whom the organisation holds it, where it is a processor."));

    public static ObjectShape Attribute { get; } = new("attribute", "An attribute of somebody else that says something about personal data.",
        new("name", new TextShape(TextForm.TypeName), "The full name of the attribute's type.", isRequired: true),
        new("means", Choices.AttributeMeaning, "What it says. Left out: personal data."),
        new("value", Shaped.Text, "The argument that it must have, where it has several meanings."),
        new("category", Shaped.Id(TermKind.Category), "The category of the data."),
        new("purposes", Shaped.Ids(TermKind.Purpose), "What it was collected for."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "Whose data it is."));
}
