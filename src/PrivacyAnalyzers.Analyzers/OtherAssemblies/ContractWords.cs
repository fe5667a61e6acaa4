using System.Collections.Immutable;
using System.Globalization;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Analyzers.OtherAssemblies;

/// <summary>What a declaration says, in words that mean the same in every compilation. Words that somebody else put together are taken as far as they go.</summary>
internal static class ContractWords
{
    /// <summary>Stands before a word that may be missing.</summary>
    private const string Present = "=";

    public static ImmutableArray<string> Of(DatumSignature signature) =>
        [Optional(signature.Category), Optional(signature.OnBehalfOf), .. Counted(signature.Purposes), .. signature.Granted];

    public static ImmutableArray<string> Of(Activities activities) =>
        activities.IsNeutral ? [] : [.. Counted(activities.Names), .. activities.Purposes];

    public static DatumSignature SignatureOf(ImmutableArray<string> words)
    {
        var (purposes, granted) = Parted(words, 2);
        return new DatumSignature(At(words, 0), purposes, At(words, 1)) { Granted = granted };
    }

    public static Activities ActivitiesOf(ImmutableArray<string> words)
    {
        var (names, purposes) = Parted(words, 0);
        return new(names, purposes);
    }

    private static string Optional(string? word) => word is null ? string.Empty : Present + word;

    private static string? At(ImmutableArray<string> words, int index) =>
        index < words.Length && words[index].StartsWith(Present, StringComparison.Ordinal) ? words[index].Substring(Present.Length) : null;

    private static IEnumerable<string> Counted(EquatableList<string> list) => list.Prepend(list.Count.ToString(CultureInfo.InvariantCulture));

    // Two lists, of which the first is preceded by its length.
    private static (EquatableList<string> First, EquatableList<string> Second) Parted(ImmutableArray<string> words, int start)
    {
        if (start >= words.Length || !int.TryParse(words[start], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return (EquatableList<string>.Empty, EquatableList<string>.Empty);
        var rest = words.Skip(start + 1);
        return (new([.. rest.Take(count)]), new([.. rest.Skip(count)]));
    }
}
