using PrivacyAnalyzers.Policy.Vocabulary;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>The declarations of all assemblies in one order that does not depend on the order they came in.</summary>
internal sealed class MergedDeclarations
{
    public MergedDeclarations(IEnumerable<AssemblyManifest> manifests)
    {
        var byAssembly = manifests.GroupBy(manifest => manifest.Assembly, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.GroupBy(manifest => manifest.Text, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).ToList())
            .ToList();
        var chosen = byAssembly.Select(versions => versions[0].First()).ToList();

        Assemblies = chosen.Select(manifest => manifest.Assembly).ToList();
        DifferingAssemblies = byAssembly.Where(versions => versions.Count > 1).Select(versions => versions[0].First().Assembly).ToList();
        Inventory = chosen.SelectMany(manifest => manifest.Data.Select(data => new InventoryEntry(manifest.Assembly, data)))
            .OrderBy(entry => entry.Data.Place.Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Data.Place.Symbol, StringComparer.Ordinal)
            .ThenBy(entry => entry.Assembly, StringComparer.Ordinal)
            .ToList();
        NotPersonal = chosen.SelectMany(manifest => manifest.NotPersonal)
            .OrderBy(statement => statement.Place.Name, StringComparer.Ordinal)
            .ThenBy(statement => statement.Place.Symbol, StringComparer.Ordinal)
            .ToList();
        Code = chosen.SelectMany(manifest => manifest.Code.Select(code => new MergedCode(manifest.Assembly, code)))
            .OrderBy(code => code.Declaration.Declares, StringComparer.Ordinal)
            .ThenBy(code => code.Declaration.Id, StringComparer.Ordinal)
            .ThenBy(code => code.Declaration.Place.Symbol, StringComparer.Ordinal)
            .ToList();
        Activities = chosen.SelectMany(manifest => manifest.Activities.Select(activity => (manifest.Assembly, activity)))
            .GroupBy(declared => declared.activity.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(MergedActivity.Of)
            .ToList();
    }

    public IReadOnlyList<string> Assemblies { get; }

    public IReadOnlyList<string> DifferingAssemblies { get; }

    public IReadOnlyList<InventoryEntry> Inventory { get; }

    public IReadOnlyList<NotPersonalStatement> NotPersonal { get; }

    public IReadOnlyList<MergedCode> Code { get; }

    public IReadOnlyList<MergedActivity> Activities { get; }

    /// <summary>Ids of one kind of declaration that hold for code of the activity.</summary>
    public IEnumerable<string?> IdsWithin(MergedActivity activity, string declares)
        => Code.Where(code => code.Declaration.Declares == declares && activity.Overlaps(code)).Select(code => code.Declaration.Id);
}

/// <summary>A statement about code and the assembly that makes it.</summary>
internal sealed record MergedCode(string Assembly, CodeDeclaration Declaration);

/// <summary>All places that declare one activity by its name, in whichever assembly.</summary>
internal sealed class MergedActivity
{
    private readonly IReadOnlyList<(string Assembly, DeclaredPlace Place)> places;

    private MergedActivity(string name, IReadOnlyList<(string Assembly, DeclaredActivity Activity)> declared)
    {
        Name = name;
        places = declared.Select(one => (one.Assembly, one.Activity.Place)).ToList();
        DeclaredAt = declared.Select(one => one.Activity.Place.Symbol).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
        Places = Sorted(declared.Select(one => one.Activity.Place.Name));
        Variants = declared.Select(one => string.Join(", ", Sorted(one.Activity.Purposes))).Distinct(StringComparer.Ordinal).OrderBy(variant => variant, StringComparer.Ordinal).ToList();
        IsToBeDecided = declared.Any(one => one.Activity.Purposes.Contains(Placeholders.ToBeDecided));
        Purposes = Sorted(declared.SelectMany(one => one.Activity.Purposes).Where(purpose => purpose != Placeholders.ToBeDecided));
    }

    public string Name { get; }

    public IReadOnlyList<string> Purposes { get; }

    public bool IsToBeDecided { get; }

    /// <summary>The different purpose lists under the one name; more than one is for a person to settle.</summary>
    public IReadOnlyList<string> Variants { get; }

    public IReadOnlyList<string> DeclaredAt { get; }

    /// <summary>The same places for people to read.</summary>
    public IReadOnlyList<string> Places { get; }

    public static MergedActivity Of(IGrouping<string, (string Assembly, DeclaredActivity Activity)> declared)
        => new(declared.Key, declared.OrderBy(one => one.Assembly, StringComparer.Ordinal).ToList());

    public bool Overlaps(MergedCode code) => places.Any(place => place.Assembly == code.Assembly
        && (place.Place.Covers(code.Declaration.Place) || code.Declaration.Place.Covers(place.Place)));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
}
