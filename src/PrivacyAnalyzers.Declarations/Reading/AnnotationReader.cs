using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Turns attributes into statements. Looks at one list of attributes only: which lists belong to a member is <see cref="Resolution.MemberParts"/>.</summary>
public static class AnnotationReader
{
    public static DataStatements ReadData(ImmutableArray<AttributeData> attributes) => ReadData(attributes, ForeignAttributes.BuiltIn, null);

    /// <summary>The same, with what the policy says of foreign attributes, and of constants that are not there yet.</summary>
    public static DataStatements ReadData(ImmutableArray<AttributeData> attributes, ForeignAttributes foreign, UnboundConstants? constants)
    {
        var said = DataStatements.None;
        foreach (var attribute in attributes)
        {
            said = AnnotationKinds.NameOf(attribute) is { } name
                ? said.And(DataStatementOf(attribute, new(attribute, constants), name))
                : foreign.Read(attribute) is { } statements ? said.And(statements) : said;
        }

        return said;
    }

    public static CodeStatements ReadCode(ImmutableArray<AttributeData> attributes, UnboundConstants? constants = null)
    {
        var said = CodeStatements.None;
        foreach (var attribute in attributes)
        {
            if (AnnotationKinds.NameOf(attribute) is { } name)
                said = Add(said, new(attribute, constants), name);
        }

        return said;
    }

    private static DataStatements DataStatementOf(AttributeData attribute, AttributeArguments arguments, string name) => name switch
    {
        AnnotationNames.PersonalData => new() { IsPersonal = true, Category = arguments.Text(0) is { } category && !string.IsNullOrWhiteSpace(category) ? category : null },
        AnnotationNames.NotPersonalData => new() { NotPersonalReason = arguments.Text(0) ?? string.Empty },
        AnnotationNames.LegalPerson => new() { IsLegalPerson = true },
        AnnotationNames.Purpose => new() { Purposes = Ids(arguments.Texts()) },
        AnnotationNames.Retention => new()
        {
            Retentions = new([new RetentionStatement(arguments.Text(0) ?? string.Empty, arguments.NamedText("From"), Ids(arguments.NamedTexts("For")), attribute)]),
        },
        AnnotationNames.RetainedOnErasure => new() { RetainedOnErasureReason = arguments.Text(0) ?? string.Empty },
        AnnotationNames.DataSubject => new() { DataSubjects = Ids(arguments.Texts()) },
        AnnotationNames.ProcessedOnBehalfOf => new() { OnBehalfOf = arguments.Text(0) ?? string.Empty },
        AnnotationNames.Protected => new() { Protections = Ids(arguments.Texts()) },
        AnnotationNames.TenantKey => new() { IsTenantKey = true },
        _ => DataStatements.None,
    };

    private static CodeStatements Add(CodeStatements said, AttributeArguments arguments, string name) => name switch
    {
        AnnotationNames.ProcessingActivity => said with
        {
            Activities = Join(said.Activities, new ActivityStatement(arguments.Text(0) ?? string.Empty, Ids(arguments.Texts(from: 1)))),
        },
        AnnotationNames.Recipient => said with { Recipients = Join(said.Recipients, arguments.Texts()) },
        AnnotationNames.AccessGround => said with { AccessGrounds = Join(said.AccessGrounds, arguments.Texts()) },
        AnnotationNames.AccessRequest => said with { AccessRequests = Join(said.AccessRequests, arguments.Texts()) },
        AnnotationNames.ConsentCheck => said with { ConsentChecks = Join(said.ConsentChecks, arguments.Texts()) },
        AnnotationNames.Anonymizes => said with { Anonymizes = true },
        AnnotationNames.Pseudonymizes => said with { Pseudonymizes = true },
        AnnotationNames.ErasureHandler => said with { ErasureHandlers = Join(said.ErasureHandlers, TypeId(arguments)) },
        AnnotationNames.AccessHandler => said with { AccessHandlers = Join(said.AccessHandlers, TypeId(arguments)) },
        AnnotationNames.ObjectionHandler => said with { ObjectionHandlers = Join(said.ObjectionHandlers, arguments.Texts()) },
        AnnotationNames.AuditedAccess => said with { IsAudited = true },
        AnnotationNames.SecurityMeasure => said with { SecurityMeasures = Join(said.SecurityMeasures, arguments.Texts()) },
        _ => said,
    };

    private static ImmutableArray<string> TypeId(AttributeArguments arguments) =>
        arguments.Type(0)?.OriginalDefinition.GetDocumentationCommentId() is { } id ? [id] : [];

    // An id of nothing but white space names nothing.
    private static EquatableList<string> Ids(ImmutableArray<string> texts) =>
        new([.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)]);

    private static EquatableList<string> Join(EquatableList<string> list, ImmutableArray<string> more) =>
        new([.. list.ToImmutableArray().Union(Ids(more).ToImmutableArray(), StringComparer.Ordinal)]);

    private static EquatableList<ActivityStatement> Join(EquatableList<ActivityStatement> list, ActivityStatement one) =>
        new(list.ToImmutableArray().Add(one));
}
