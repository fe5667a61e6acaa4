using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>
/// The referenced assemblies whose build said what their members do with data. Whether such an assembly is compiled or
/// its source is at hand, only what was said of it counts, so that an editor and a build see the same. Used from several threads.
/// </summary>
public sealed class DescribedAssemblies
{
    private readonly ImmutableArray<FlowFile> files;
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(string Target, string Definition, string? Constructed), ImmutableArray<string>> answers = new();

    public DescribedAssemblies(IEnumerable<FlowFile> files)
    {
        // Of two files for one assembly the first counts, in whatever order both were handed over.
        this.files = [.. files.GroupBy(file => file.Assembly, StringComparer.Ordinal).Select(alike => alike.First())];
    }

    public static DescribedAssemblies None { get; } = new([]);

    public bool Describes(IAssemblySymbol? assembly)
    {
        if (assembly is null || files.IsEmpty)
            return false;
        return known.TryGetValue(assembly, out var isDescribed) ? isDescribed : known.GetOrAdd(assembly, files.Any(file => file.Assembly == assembly.Name));
    }

    /// <summary>Whether anything was said of a member.</summary>
    public bool Knows(string member)
    {
        foreach (var file in files)
        {
            if (file.Members.ContainsKey(member))
                return true;
        }

        return false;
    }

    /// <summary>What was said of a member; null where nothing was.</summary>
    /// <param name="numberOf">The numbers of parts in the program that asks.</param>
    /// <param name="names">The labels and zones in it.</param>
    public FlowSummary? SummaryOf(string member, Func<string, int> numberOf, IFlowNames names)
    {
        foreach (var file in files)
        {
            if (file.Members.TryGetValue(member, out var lines))
                return SummaryLines.Read(lines, numberOf, names);
        }

        return null;
    }

    /// <summary>The members of these assemblies that may answer a call of what they override or implement.</summary>
    /// <param name="target">What the call names.</param>
    /// <param name="definition">The key of the receiver's type.</param>
    /// <param name="constructed">That type with its arguments, where these are known.</param>
    /// <param name="mayBe">Whether another type made of that definition can be seen as it; the same for all that ask.</param>
    public ImmutableArray<string> AnswersTo(string target, string definition, string? constructed, Func<string, bool> mayBe)
    {
        if (files.IsEmpty)
            return [];
        var key = (target, definition, constructed);
        return answers.TryGetValue(key, out var found) ? found : answers.GetOrAdd(key, [.. files.SelectMany(file => AnswersIn(file, target, definition, constructed is null ? null : mayBe)).Distinct()]);
    }

    private static IEnumerable<string> AnswersIn(FlowFile file, string target, string definition, Func<string, bool>? mayBe) =>
        file.Answers.TryGetValue(target, out var answers)
            ? answers.Where(answer => MayBe(file.Types[answer.Type], definition, mayBe)).Select(answer => answer.Member)
            : [];

    private static bool MayBe(FlowFile.AnsweringType type, string definition, Func<string, bool>? mayBe) =>
        type.Supertypes.Any(super => super.Definition == definition && (mayBe is null || super.Constructed.Length == 0 || mayBe(super.Constructed)));
}
