using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>
/// A rule about what one member, parameter, return value or type declares. Run by <see cref="DeclarationRulesAnalyzer"/>
/// once per declared symbol, from several threads: a rule keeps no state.
/// </summary>
public abstract class DeclarationRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract void Analyze(DeclarationRuleContext context);

    /// <summary>The implementing part of a partial member: called only where it carries attributes, which are all that the context shows.</summary>
    public virtual void AnalyzeImplementation(DeclarationRuleContext context)
    {
    }

    /// <summary>An annotation, by its name, on the field behind an event: the compiler shows neither that field nor its attributes.</summary>
    public virtual void AnalyzeEventField(string annotation, Location location, Action<Diagnostic> report)
    {
    }
}
