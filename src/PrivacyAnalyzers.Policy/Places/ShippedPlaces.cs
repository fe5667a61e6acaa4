using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Places;

/// <summary>What ships about countries.</summary>
internal sealed class ShippedPlaces
{
    private const string Resource = "adequacy.txt";

    private static readonly Lazy<ShippedPlaces> s_instance = new(() => new ShippedPlaces(EmbeddedText.Lines(Resource)));

    private readonly HashSet<string> _eea = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdequacyDecision> _decisions = new(StringComparer.Ordinal);

    private ShippedPlaces(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var columns = line.Split('|').Select(column => column.Trim()).ToArray();
            if (columns[0] == "as of")
                AsOf = Date(columns[1]).GetValueOrDefault();
            else if (columns[0] == "eea")
                _eea.UnionWith(columns[1].Split(' '));
            else if (Choices.AdequacyScope.TryGet(columns[1], out var scope))
                _decisions.Add(columns[0], new AdequacyDecision(columns[0], scope, Date(columns[2]), Date(columns[3]), columns[4]));
        }
    }

    public static ShippedPlaces Instance => s_instance.Value;

    public CalendarDate AsOf { get; }

    public IReadOnlyCollection<string> Eea => _eea;

    public IReadOnlyCollection<AdequacyDecision> Decisions => _decisions.Values;

    public bool IsInEea(string country) => _eea.Contains(country);

    public AdequacyDecision? DecisionOn(string country) => _decisions.TryGetValue(country, out var decision) ? decision : null;

    private static CalendarDate? Date(string text) => CalendarDate.TryParse(text, out var date) ? date : null;
}
