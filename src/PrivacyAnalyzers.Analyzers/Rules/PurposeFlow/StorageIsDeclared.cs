using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.Policy.Closure;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2009: a member that other types see declares the personal data that is put into it.</summary>
public sealed class StorageIsDeclared : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.StorageIsDeclared];

    public override void Check(FlowCheckContext context)
    {
        foreach (var expression in context.Expressions)
        {
            var stored = expression.Where(use => use.Use is { Kind: FlowUseKind.Kept, Keeper: { OpenName: not null } keeper } && keeper.Type != context.Solution.Graph.Type);
            foreach (var member in stored.GroupBy(use => use.Use.Keeper!.Key))
                CheckMember(context, expression.Key, member);
        }
    }

    private static void CheckMember(FlowCheckContext context, TextSpan span, IGrouping<string, AppliedUse> uses)
    {
        var received = FlowPath.InOrder(
            uses.SelectMany(use => context.Solution.ArrivalsAt(use)
                .Where(arrival => !arrival.CrossedHeap)
                .Select(arrival => (Path: FlowPath.To(use, arrival, context.Solution), Signature: context.Contracts.SignatureOf(arrival.Label)))),
            one => one.Path);
        if (received.Count == 0)
            return;
        var path = received[0].Path
            .With(FindingProperties.Storage, uses.Key)
            .With(FindingProperties.Purposes, string.Join(FindingProperties.Separator, AllowedByAll([.. received.Select(one => one.Signature)], context.Contracts.Rules)))
            .With(FindingProperties.Category, Common(received.Select(one => one.Signature.Category)))
            .With(FindingProperties.OnBehalfOf, Common(received.Select(one => one.Signature.OnBehalfOf)));
        var purposes = received.SelectMany(one => one.Signature.Purposes).Distinct(StringComparer.Ordinal).ToList();
        context.Report(
            RuleDescriptors.StorageIsDeclared,
            span,
            path,
            FlowPath.NamesOf(received.Select(one => one.Path)),
            PurposeNames.Of(purposes),
            uses.First().Use.Keeper!.OpenName!,
            path.RouteText,
            PolicyCitation.OfPurposes(context.Contracts.Rules, purposes));
    }

    // What holds data of several kinds may be used for what all of them allow.
    private static IEnumerable<string> AllowedByAll(IReadOnlyList<DatumSignature> signatures, PolicyRules? rules) =>
        signatures.SelectMany(signature => signature.Purposes).Distinct(StringComparer.Ordinal).Where(purpose => signatures.All(signature => signature.IsCollectedFor(purpose, rules)));

    private static string? Common(IEnumerable<string?> texts) => texts.Distinct(StringComparer.Ordinal).Count() == 1 ? texts.First() : null;
}
