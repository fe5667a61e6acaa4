using System.Text;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Register.Tasks;

/// <summary>
/// Writes beside an assembly what its members do with data, for the builds of those that refer to it.
/// <list type="bullet">
/// <item><c>ErrorLog</c> (required): the compiler's error log (SARIF).</item>
/// <item><c>AssemblyName</c> (required): the assembly; an error log may tell of others.</item>
/// <item><c>OutputFile</c> (required): the file.</item>
/// </list>
/// The file is touched only when its content changes, since those that refer to it are compiled anew when it does. Where
/// the error log has nothing to tell, a file of an earlier build is deleted: it would tell of other code. Codes: PRIV9109 the file cannot be written.
/// </summary>
public sealed class WritePrivacyFlows : Microsoft.Build.Utilities.Task
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    [Required]
    public string ErrorLog { get; set; } = string.Empty;

    [Required]
    public string AssemblyName { get; set; } = string.Empty;

    [Required]
    public string OutputFile { get; set; } = string.Empty;

    public override bool Execute()
    {
        try
        {
            var flows = File.Exists(ErrorLog) ? CarriedFlows.In(File.ReadAllText(ErrorLog), AssemblyName) : null;
            if (flows is null)
                File.Delete(OutputFile);
            else
                Write(Utf8.GetBytes(flows));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Log.LogWarning(null, "PRIV9109", null, null, 0, 0, 0, 0, $"What members of '{AssemblyName}' do with data could not be written to '{OutputFile}', so that projects that refer to it take it for library code: {problem.Message}");
        }

        return true;
    }

    private void Write(byte[] content)
    {
        if (File.Exists(OutputFile) && File.ReadAllBytes(OutputFile).SequenceEqual(content))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(OutputFile))!);
        File.WriteAllBytes(OutputFile, content);
    }
}
