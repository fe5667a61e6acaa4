using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>Personal data in members that cannot be annotated, by what the policy says of their names.</summary>
internal sealed class ForeignSources
{
    private readonly ILookup<string, Source> exact;
    private readonly ILookup<string, Source> beginnings;

    public ForeignSources(PrivacyPolicy? policy)
    {
        // A method that gives different data for different keys is no datum as a whole.
        var sources = (policy?.Sources ?? []).Where(source => source.Keys.Count == 0)
            .SelectMany(source => source.Matches.Select(pattern => Source.Of(pattern.Value, source))).ToList();
        exact = sources.Where(source => !source.IsBeginning).ToLookup(source => source.Type, StringComparer.Ordinal);
        beginnings = sources.Where(source => source.IsBeginning).ToLookup(source => source.Type, StringComparer.Ordinal);
        HaveAny = sources.Count > 0;
    }

    public bool HaveAny { get; }

    public DataStatements Of(ISymbol member)
    {
        if (!HaveAny || member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }) || member.ContainingType is not { } type)
            return DataStatements.None;
        var name = CodePattern.NamesOf(type.OriginalDefinition);
        var said = DataStatements.None;
        foreach (var source in exact[name].Where(source => source.Member == member.Name).Concat(beginnings[name].Where(source => member.Name.StartsWith(source.Member, StringComparison.Ordinal))))
            said = said.And(source.Says);
        return said;
    }

    private sealed record Source(string Type, string Member, bool IsBeginning, DataStatements Says)
    {
        public static Source Of(string pattern, CodeSource source)
        {
            var dot = pattern.LastIndexOf('.');
            var member = pattern.Substring(dot + 1);
            var isBeginning = member.EndsWith("*", StringComparison.Ordinal);
            return new(pattern.Substring(0, dot), isBeginning ? member.Substring(0, member.Length - 1) : member, isBeginning, StatementsOf(source));
        }

        private static DataStatements StatementsOf(CodeSource source) => new()
        {
            IsPersonal = true,
            Category = source.Category?.Value,
            Purposes = PolicyIds.Of(source.Purposes),
            DataSubjects = PolicyIds.Of(source.DataSubjects),
            Retentions = new([.. source.Retention.Select(rule => new RetentionStatement(rule.Value, null, EquatableList<string>.Empty, null))]),
            OnBehalfOf = source.OnBehalfOf.Count == 0 ? null : string.Join(", ", source.OnBehalfOf.Select(controller => controller.Value)),
        };
    }
}
