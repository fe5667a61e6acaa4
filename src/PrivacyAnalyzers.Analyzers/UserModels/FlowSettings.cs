using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.OtherAssemblies;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.UserModels;

/// <summary>What a user sets about code whose body is not seen: models of it, and what to do where there is none.</summary>
public sealed class FlowSettings
{
    private const string AssumedFlowsKey = "privacy_analyzers.assumed_flows";
    private const string IgnoreThem = "ignore";
    private const string ListKey = "build_property.PrivacyAnalyzersReportUnmodelled";

    private readonly AnalyzerConfigOptionsProvider options;
    private readonly ConcurrentDictionary<SyntaxTree, bool> followingTrees = new();

    private FlowSettings(AnalyzerConfigOptionsProvider options, ImmutableArray<ModelRow> rows, ImmutableArray<FlowFile> referenced, PrivacyPolicy? policy, bool isPublished)
    {
        this.options = options;
        Rows = rows;
        Referenced = referenced;
        Rules = PolicyRules.Of(policy);
        IsPublished = isPublished;
        Library = new(rows);
        ListsUnmodelledMembers = options.GlobalOptions.TryGetValue(ListKey, out var isAsked) && isAsked.Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    public LibraryModels Library { get; }

    /// <summary>Whether the build asks for a list of the library members of which nothing is known.</summary>
    public bool ListsUnmodelledMembers { get; }

    /// <summary>What the user says of libraries, in the order of the files.</summary>
    public ImmutableArray<ModelRow> Rows { get; }

    /// <summary>What the builds of referenced assemblies said of their members, in the order of the files.</summary>
    public ImmutableArray<FlowFile> Referenced { get; }

    /// <summary>The policy in force; null without a policy file.</summary>
    public PrivacyPolicy? Policy => Rules?.Policy;

    /// <summary>What the policy in force allows; null without a policy file.</summary>
    public PolicyRules? Rules { get; }

    /// <summary>Whether the build asks what members of this assembly do, for those that refer to it.</summary>
    public bool IsPublished { get; }

    public static FlowSettings Of(AnalyzerOptions options, TextLookup<UserModelFile> lookup, CancellationToken cancellation, IEnumerable<FlowFile>? referenced = null, PrivacyPolicy? policy = null)
    {
        var rows = ImmutableArray.CreateBuilder<ModelRow>();
        foreach (var file in options.AdditionalFiles.Where(UserModelFile.Is).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (UserModelFile.Of(file, lookup, cancellation) is { } read)
                rows.AddRange(read.Rows);
        }

        return new(options.AnalyzerConfigOptionsProvider, rows.ToImmutable(), referenced is null ? [] : [.. referenced], policy, FlowCarrier.IsAskedFor(options));
    }

    /// <summary>Whether code of which nothing is known is taken to pass on what it is given.</summary>
    public bool FollowsAssumedFlows(SyntaxTree tree) =>
        followingTrees.TryGetValue(tree, out var known) ? known : followingTrees.GetOrAdd(tree, IsToFollow(tree));

    private bool IsToFollow(SyntaxTree tree) =>
        !options.GetOptions(tree).TryGetValue(AssumedFlowsKey, out var value) || !value.Trim().Equals(IgnoreThem, StringComparison.OrdinalIgnoreCase);
}
