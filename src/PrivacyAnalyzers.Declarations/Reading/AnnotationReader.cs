using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Turns attributes into statements. Looks at one list of attributes only: which lists belong to a member is <see cref="Resolution.MemberParts"/>.</summary>
public static class AnnotationReader
{
    public static DataStatements ReadData(ImmutableArray<AttributeData> attributes) => ReadData(attributes, ForeignAttributes.BuiltIn);

    public static DataStatements ReadData(ImmutableArray<AttributeData> attributes, ForeignAttributes foreign)
    {
        var said = DataStatements.None;
        foreach (var attribute in attributes)
        {
            said = AnnotationKinds.NameOf(attribute) is { } name
                ? said.And(DataStatementOf(attribute, name))
                : foreign.Read(attribute) is { } statements ? said.And(statements) : said;
        }

        return said;
    }

    public static CodeStatements ReadCode(ImmutableArray<AttributeData> attributes)
    {
        var said = CodeStatements.None;
        foreach (var attribute in attributes)
        {
            if (AnnotationKinds.NameOf(attribute) is { } name)
                said = Add(said, attribute, name);
        }

        return said;
    }

    private static DataStatements DataStatementOf(AttributeData attribute, string name) => name switch
    {
        AnnotationNames.PersonalData => new() { IsPersonal = true, Category = attribute.Text(0) is { } category && !string.IsNullOrWhiteSpace(category) ? category : null },
        AnnotationNames.NotPersonalData => new() { NotPersonalReason = attribute.Text(0) ?? string.Empty },
        AnnotationNames.LegalPerson => new() { IsLegalPerson = true },
        AnnotationNames.Purpose => new() { Purposes = Ids(attribute.Texts()) },
        AnnotationNames.Retention => new()
        {
            Retentions = new([new RetentionStatement(attribute.Text(0) ?? string.Empty, attribute.NamedText("From"), Ids(attribute.NamedTexts("For")), attribute)]),
        },
        AnnotationNames.RetainedOnErasure => new() { RetainedOnErasureReason = attribute.Text(0) ?? string.Empty },
        AnnotationNames.DataSubject => new() { DataSubjects = Ids(attribute.Texts()) },
        AnnotationNames.ProcessedOnBehalfOf => new() { OnBehalfOf = attribute.Text(0) ?? string.Empty },
        AnnotationNames.Protected => new() { Protections = Ids(attribute.Texts()) },
        AnnotationNames.TenantKey => new() { IsTenantKey = true },
        _ => DataStatements.None,
    };

    private static CodeStatements Add(CodeStatements said, AttributeData attribute, string name) => name switch
    {
        AnnotationNames.ProcessingActivity => said with
        {
            Activities = Join(said.Activities, new ActivityStatement(attribute.Text(0) ?? string.Empty, Ids(attribute.Texts(from: 1)))),
        },
        AnnotationNames.Recipient => said with { Recipients = Join(said.Recipients, attribute.Texts()) },
        AnnotationNames.AccessGround => said with { AccessGrounds = Join(said.AccessGrounds, attribute.Texts()) },
        AnnotationNames.AccessRequest => said with { AccessRequests = Join(said.AccessRequests, attribute.Texts()) },
        AnnotationNames.ConsentCheck => said with { ConsentChecks = Join(said.ConsentChecks, attribute.Texts()) },
        AnnotationNames.Anonymizes => said with { Anonymizes = true },
        AnnotationNames.Pseudonymizes => said with { Pseudonymizes = true },
        AnnotationNames.ErasureHandler => said with { ErasureHandlers = Join(said.ErasureHandlers, TypeId(attribute)) },
        AnnotationNames.AccessHandler => said with { AccessHandlers = Join(said.AccessHandlers, TypeId(attribute)) },
        AnnotationNames.ObjectionHandler => said with { ObjectionHandlers = Join(said.ObjectionHandlers, attribute.Texts()) },
        AnnotationNames.AuditedAccess => said with { IsAudited = true },
        AnnotationNames.SecurityMeasure => said with { SecurityMeasures = Join(said.SecurityMeasures, attribute.Texts()) },
        _ => said,
    };

    private static ImmutableArray<string> TypeId(AttributeData attribute) =>
        attribute.Type(0)?.OriginalDefinition.GetDocumentationCommentId() is { } id ? [id] : [];

    // An id of nothing but white space names nothing.
    private static EquatableList<string> Ids(ImmutableArray<string> texts) =>
        new([.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)]);

    private static EquatableList<string> Join(EquatableList<string> list, ImmutableArray<string> more) =>
        new([.. list.ToImmutableArray().Union(Ids(more).ToImmutableArray(), StringComparer.Ordinal)]);

    private static EquatableList<ActivityStatement> Join(EquatableList<ActivityStatement> list, ActivityStatement one) =>
        new(list.ToImmutableArray().Add(one));
}
