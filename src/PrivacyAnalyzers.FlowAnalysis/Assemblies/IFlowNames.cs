using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Puts labels and zones, which are numbers of one compilation, into words that another one understands.</summary>
public interface IFlowNames
{
    ImmutableArray<string> WordsOfLabel(int label);

    /// <summary>The label that words stand for; words of whatever origin give one.</summary>
    int LabelOfWords(ImmutableArray<string> words);

    ImmutableArray<string> WordsOfZone(int zone);

    /// <summary>The zone that words stand for; 0 where there are none.</summary>
    int ZoneOfWords(ImmutableArray<string> words);
}
