using System.Collections;
using System.Reflection;
using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.Reading;

/// <summary>A policy that states everything that the schema knows, once.</summary>
public class EverySectionTests
{
    private static readonly string s_text = WholePolicy.Write();
    private static readonly PolicyReading s_reading = PolicyReader.Read(s_text);

    [Fact]
    public void A_policy_that_states_everything_is_valid() => Assert.Empty(s_reading.Problems);

    /// <summary>Else a member of the file would be checked and then forgotten.</summary>
    [Fact]
    public void Nothing_that_a_policy_states_is_missing_from_the_model()
    {
        var empty = new List<string>();
        Collect(s_reading.Policy, "policy", empty);

        Assert.Empty(empty);
    }

    /// <summary>And the other way round: every member of the file ends up in some value of the model.</summary>
    [Fact]
    public void Every_member_of_the_file_changes_the_model()
    {
        var whole = Describe(s_reading.Policy);
        foreach (var (path, without) in WholePolicy.WithoutEachMember().Where(change => !change.Path.EndsWith("$schema", StringComparison.Ordinal)))
            Assert.True(whole != Describe(PolicyReader.Read(without).Policy), path);
    }

    private static void Collect(object value, string path, List<string> empty)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var content = property.GetValue(value);
            var name = path + "." + property.Name;
            if (content is null || content is ICollection { Count: 0 })
                empty.Add(name);
            else if (content is PolicyPart part)
                Collect(part, name, empty);
            else if (content is IEnumerable<PolicyPart> parts)
                Collect(parts.First(), name, empty);
        }
    }

    private static string Describe(object? value) => value switch
    {
        null => "-",
        LocalizedText text => string.Join('|', text.Texts),
        string or bool or Enum or CalendarDate => value.ToString()!,
        IEnumerable list => "[" + string.Join(',', list.Cast<object>().Select(Describe)) + "]",
        JsonSpan => "",
        _ when value.GetType().Name.StartsWith("Stated", StringComparison.Ordinal) => value.ToString()!,
        _ => "{" + string.Join(';', value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => Describe(property.GetValue(value)))) + "}",
    };
}
