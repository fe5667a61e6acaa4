using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Tests.Vocabulary;

/// <summary>The constants that people write and the tables that the compiler reads are two lists; here they are held together.</summary>
public partial class WellKnownIdTests
{
    public static TheoryData<Type, string[]> Lists => new()
    {
        { typeof(Purposes), [.. WellKnownPurposes.All.Select(e => e.Id), Placeholders.ToBeDecided] },
        { typeof(DataCategories), [.. WellKnownCategories.All.Select(e => e.Id)] },
        { typeof(DataSubjects), [.. WellKnownDataSubjects.All.Select(e => e.Id)] },
        { typeof(RetentionStarts), [.. WellKnownStartEvents.All.Select(e => e.Id)] },
        { typeof(AccessGrounds), [.. WellKnownAccessGrounds.All.Select(e => e.Id)] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Constants_and_vocabulary_name_the_same_ids(Type constants, string[] vocabulary) =>
        Assert.Equal(vocabulary.Order(StringComparer.Ordinal), Constants(constants).Select(c => c.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Constant_is_named_as_its_id(Type constants, string[] vocabulary)
    {
        Assert.NotEmpty(vocabulary);
        Assert.All(Constants(constants), c => Assert.Equal(c.Id.Replace("-", ""), c.Name, ignoreCase: true));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Ids_are_unique_kebab_case(Type constants, string[] vocabulary)
    {
        Assert.All(vocabulary, id => Assert.Matches(KebabCase(), id));
        Assert.Equal(vocabulary.Length, vocabulary.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(constants.IsAbstract && constants.IsSealed);
    }

    [Fact]
    public void Every_term_exists_in_the_data_privacy_vocabulary()
    {
        var known = DpvIris();
        Assert.All(Terms(), t => Assert.Contains(t.Term.Iri, known));
    }

    [Fact]
    public void Id_of_an_exact_term_is_the_kebab_case_of_its_name() =>
        Assert.All(
            Terms().Where(t => t.Term.IsExact),
            t => Assert.Equal(Kebab(t.Term.CompactName[(t.Term.CompactName.IndexOf(':') + 1)..]), t.Id));

    [Fact]
    public void Parent_of_a_purpose_is_well_known_and_of_the_same_kind() =>
        Assert.All(WellKnownPurposes.All.Where(p => p.Parent is not null), p =>
        {
            Assert.True(WellKnownPurposes.TryGet(p.Parent, out var parent));
            Assert.Equal(parent.Kind, p.Kind);
        });

    [Fact]
    public void Parents_form_no_circle() =>
        Assert.All(WellKnownPurposes.All, p =>
        {
            var steps = 0;
            for (var at = p; at.Parent is not null; steps++)
            {
                Assert.True(steps < WellKnownPurposes.All.Count, p.Id);
                Assert.True(WellKnownPurposes.TryGet(at.Parent, out at!));
            }
        });

    [Fact]
    public void Every_kind_has_a_purpose() =>
        Assert.Equal(Enum.GetValues<PurposeKind>(), WellKnownPurposes.All.Select(p => p.Kind).Distinct().Order());

    [Theory]
    [InlineData(Purposes.Newsletter, PurposeKind.Marketing, "dpv:DirectMarketing", Purposes.DirectMarketing)]
    [InlineData(Purposes.DirectMarketing, PurposeKind.Marketing, "dpv:DirectMarketing", Purposes.Marketing)]
    [InlineData(Purposes.Profiling, PurposeKind.Profiling, null, null)]
    [InlineData(Purposes.ServiceProvision, PurposeKind.Service, "dpv:ServiceProvision", null)]
    [InlineData(Purposes.SellDataToThirdParties, PurposeKind.DataSale, "dpv:SellDataToThirdParties", null)]
    public void Purpose_says_its_kind_term_and_parent(string id, PurposeKind kind, string? term, string? parent)
    {
        Assert.True(WellKnownPurposes.TryGet(id, out var purpose));
        Assert.Equal((kind, term, parent), (purpose.Kind, purpose.Term?.CompactName, purpose.Parent));
    }

    [Theory]
    [InlineData(DataCategories.EmailAddress, Sensitivity.None)]
    [InlineData(DataCategories.HealthRecord, Sensitivity.Special)]
    [InlineData(DataCategories.TradeUnionMembership, Sensitivity.Special)]
    [InlineData(DataCategories.CriminalConviction, Sensitivity.Criminal)]
    public void Category_says_its_sensitivity(string id, Sensitivity sensitivity)
    {
        Assert.True(WellKnownCategories.TryGet(id, out var category));
        Assert.Equal(sensitivity, category.Sensitivity);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Newsletter")]
    [InlineData("to-be-decided")]
    public void Other_ids_are_not_found(string? id) => Assert.False(WellKnownPurposes.TryGet(id, out _));

    [Fact]
    public void Placeholder_is_the_constant() => Assert.Equal(Purposes.ToBeDecided, Placeholders.ToBeDecided);

    private static IEnumerable<(string Name, string Id)> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (string)f.GetRawConstantValue()!));

    private static IEnumerable<(string Id, DpvTerm Term)> Terms() =>
    [
        .. WellKnownPurposes.All.Where(e => e.Term is not null).Select(e => (e.Id, e.Term!)),
        .. WellKnownCategories.All.Where(e => e.Term is not null).Select(e => (e.Id, e.Term!)),
        .. WellKnownDataSubjects.All.Select(e => (e.Id, e.Term)),
    ];

    private static HashSet<string> DpvIris()
    {
        using var stream = typeof(WellKnownIdTests).Assembly.GetManifestResourceStream("dpv-2.3-iris.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.StartsWith("https://", StringComparison.Ordinal))];
    }

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
