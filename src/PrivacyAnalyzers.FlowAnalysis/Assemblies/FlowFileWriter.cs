using System.Collections.Immutable;
using System.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Writes a file of flows: the same bytes for the same assembly, in whatever order its members were met.</summary>
internal static class FlowFileWriter
{
    public static string Write(FlowFile file, string producer)
    {
        var text = new StringBuilder();
        Append(text, FlowFile.Magic, FlowWords.Number(FlowFile.Version), FlowWords.Escape(producer));
        Append(text, "assembly", FlowWords.Escape(file.Assembly));
        foreach (var type in file.Types)
            Append(text, "type", FlowWords.Escape(type.Key), FlowWords.Join(FlowWords.Section, type.Supertypes.Select(super => FlowWords.Join(FlowWords.Item, super.Constructed.Length == 0 ? [super.Definition] : [super.Definition, super.Constructed]))));
        foreach (var answers in file.Answers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var answer in answers.Value.OrderBy(answer => answer.Type).ThenBy(answer => answer.Member, StringComparer.Ordinal))
                Append(text, "answer", FlowWords.Escape(answers.Key), FlowWords.Number(answer.Type), FlowWords.Escape(answer.Member));
        }

        foreach (var member in file.Members.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(text, "member", FlowWords.Escape(member.Key));
            foreach (var line in member.Value)
                text.Append(line).Append('\n');
        }

        Append(text, "end");
        return text.ToString();
    }

    private static void Append(StringBuilder text, params string[] fields) => text.Append(string.Join(FlowWords.Field.ToString(), fields)).Append('\n');
}
