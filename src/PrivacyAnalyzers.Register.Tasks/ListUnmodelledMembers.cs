using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Register.Tasks;

/// <summary>
/// Lists the library members of which the analysis knows nothing, those first through which most personal data goes.
/// <list type="bullet">
/// <item><c>ErrorLog</c> (required): the compiler's error log (SARIF).</item>
/// <item><c>OutputFile</c> (required): the list.</item>
/// </list>
/// Codes: PRIV9108 the list cannot be written.
/// </summary>
public sealed class ListUnmodelledMembers : Microsoft.Build.Utilities.Task
{
    [Required]
    public string ErrorLog { get; set; } = string.Empty;

    [Required]
    public string OutputFile { get; set; } = string.Empty;

    public override bool Execute()
    {
        try
        {
            var members = (File.Exists(ErrorLog) ? UnmodelledMember.In(File.ReadAllText(ErrorLog)) : [])
                .OrderByDescending(member => member.CallsWithData)
                .ThenByDescending(member => member.Calls)
                .ThenBy(member => member.Type, StringComparer.Ordinal)
                .ThenBy(member => member.Name, StringComparer.Ordinal)
                .ToList();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(OutputFile))!);
            File.WriteAllText(OutputFile, TextOf(members), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Log.LogMessage(MessageImportance.High, $"{Path.GetFileNameWithoutExtension(OutputFile)} -> {OutputFile} ({members.Count} library members without a model)");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Log.LogWarning(null, "PRIV9108", null, null, 0, 0, 0, 0, $"The library members without a model could not be listed in '{OutputFile}': {problem.Message}");
        }

        return true;
    }

    private static string TextOf(IReadOnlyCollection<UnmodelledMember> members)
    {
        var text = new StringBuilder();
        text.Append("# Library members of which nothing is known, with the calls that give them something they may pass on.\n");
        text.Append("# How to write a model of one: docs/library-models.md\n");
        text.Append("# with personal data, calls, type: member\n");
        foreach (var member in members)
            text.AppendFormat(CultureInfo.InvariantCulture, "{0,6} {1,6}  {2}: {3}\n", member.CallsWithData, member.Calls, member.Type, member.Name);
        return text.ToString();
    }
}
