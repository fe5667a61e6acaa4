using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>PRIV5001: a retention is a calendar period that starts at an event, so that somebody can tell when it ends (GDPR Art. 5(1)(e)).</summary>
public sealed class RetentionIsWellFormed : DeclarationRule
{
    /// <summary>Values of <see cref="FindingProperties.Problem"/>: the period itself, or the event that it lacks.</summary>
    public const string PeriodProblemName = "Period";

    public const string StartProblemName = "Start";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        RuleDescriptors.RetentionIsWellFormed,
        RuleDescriptors.RetentionIsWellFormedStart,
        RuleDescriptors.RetentionIsWellFormedOpenPoint,
    ];

    public override void Analyze(DeclarationRuleContext context)
    {
        foreach (var attribute in context.Attributes)
        {
            if (AnnotationKinds.NameOf(attribute) == AnnotationNames.Retention)
                Analyze(context, attribute);
        }
    }

    public override void AnalyzeImplementation(DeclarationRuleContext context) => Analyze(context);

    private static void Analyze(DeclarationRuleContext context, AttributeData attribute)
    {
        if (WrittenArguments.AreBroken(attribute, context.Cancellation))
            return;
        var period = WrittenArguments.Positional(attribute, context.Cancellation).FirstOrDefault();
        if (period.Location is null)
            return;

        if (period.Text == Placeholders.ToBeDecided)
            context.Report(RuleDescriptors.RetentionIsWellFormedOpenPoint, period.Location, SymbolNames.Of(context.Symbol));
        else if (RuleNames.IsForPolicy(period.Text, context.Policy))
            return;
        else if (CalendarPeriod.TryParse(period.Text, out _, out var problem))
            AnalyzeStart(context, attribute, period);
        else
            context.Report(RuleDescriptors.RetentionIsWellFormed, period.Location, PropertiesOf(period.Text), period.Text ?? "null", PeriodProblemTexts.Of(problem));
    }

    private static void AnalyzeStart(DeclarationRuleContext context, AttributeData attribute, WrittenText period)
    {
        var from = WrittenArguments.Named(attribute, "From", context.Cancellation).FirstOrDefault();
        if (from.Text == Placeholders.ToBeDecided)
        {
            context.Report(RuleDescriptors.RetentionIsWellFormedOpenPoint, from.Location, SymbolNames.Of(context.Symbol));
        }
        else if (string.IsNullOrWhiteSpace(from.Text))
        {
            context.Report(
                RuleDescriptors.RetentionIsWellFormedStart,
                from.Location ?? period.Location,
                ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Problem, StartProblemName),
                period.Text!);
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(string? period) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Problem, PeriodProblemName)
            .Add(FindingProperties.Suggestion, PeriodSuggestion.For(period));
}
