using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Register.Assemblies;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Merging;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Tasks;

/// <summary>
/// Writes the register of processing activities of one project and the projects it references.
/// <list type="bullet">
/// <item><c>Assembly</c> (required): path of the compiled assembly, which is read and never loaded.</item>
/// <item><c>References</c>: reference items; those of a framework and those without a manifest are passed over.</item>
/// <item><c>PolicyFiles</c>: the policy file of the project; of several the one that holds for the analyzers.</item>
/// <item><c>OutputDirectory</c> (required): where the register is written.</item>
/// <item><c>FileName</c>: the name of its files without the form, <c>processing-register</c> by default.</item>
/// <item><c>PreviousFiles</c>: the files that the previous build of this project wrote.</item>
/// <item><c>Formats</c>: <c>json</c>, <c>md</c>, as items or separated by semicolons; both by default.</item>
/// <item><c>WrittenFiles</c> (output): the files of the register, whether or not they had to change.</item>
/// </list>
/// A file is touched only when its content changes. Without any manifest nothing is written. A register that an earlier
/// build left is deleted when it is this project's: several projects may share a directory. Codes: PRIV9101 unreadable manifest, PRIV9102 newer manifest,
/// PRIV9103 unreadable assembly, PRIV9104 unknown format, PRIV9105 register not written.
/// </summary>
public sealed class WriteProcessingRegister : Microsoft.Build.Utilities.Task
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    [Required]
    public string Assembly { get; set; } = string.Empty;

    public ITaskItem[] References { get; set; } = [];

    public ITaskItem[] PolicyFiles { get; set; } = [];

    [Required]
    public string OutputDirectory { get; set; } = string.Empty;

    public string FileName { get; set; } = "processing-register";

    public ITaskItem[] PreviousFiles { get; set; } = [];

    public string[] Formats { get; set; } = [];

    [Output]
    public ITaskItem[] WrittenFiles { get; private set; } = [];

    private string Application => Path.GetFileNameWithoutExtension(Assembly);

    public override bool Execute()
    {
        try
        {
            var readings = ReadManifests();
            if (readings.Any(reading => reading.Manifest is not null || reading.Problem is not null))
            {
                Write(RegisterMerge.Merge(Application, readings, RegisterTexts.English, ReadPolicy()));
            }

            DeleteStale();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Error("PRIV9105", $"The processing register could not be written to '{OutputDirectory}': {problem.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private PolicyReading? ReadPolicy() => PolicyFiles.Select(file => file.ItemSpec).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault() is { } path
        ? PolicyReader.Read(File.ReadAllText(path))
        : null;

    private List<ManifestReading> ReadManifests()
    {
        var paths = References.Where(reference => !IsFramework(reference)).Select(reference => reference.ItemSpec).Prepend(Assembly);
        var readings = paths.Distinct(StringComparer.Ordinal).Select(AssemblyManifestReader.ReadFile).ToList();
        foreach (var problem in readings.Select(reading => reading.Problem).OfType<ManifestProblem>())
        {
            var (code, text) = problem.Kind switch
            {
                ManifestProblemKind.NewerFormat => ("PRIV9102", RegisterTexts.English.ManifestNewer(problem.Source, problem.Detail)),
                ManifestProblemKind.FileUnreadable => ("PRIV9103", RegisterTexts.English.FileUnreadable(problem.Source, problem.Detail)),
                _ => ("PRIV9101", RegisterTexts.English.ManifestUnreadable(problem.Source, problem.Detail)),
            };
            Log.LogWarning(null, code, null, null, 0, 0, 0, 0, text);
        }

        return readings;
    }

    // The targeting packs of .NET and .NET Framework mark their references; none of them declares personal data.
    private static bool IsFramework(ITaskItem reference)
        => reference.GetMetadata("FrameworkReferenceName").Length > 0 || reference.GetMetadata("FrameworkFile").Length > 0;

    private void Write(ProcessingRegister register)
    {
        Directory.CreateDirectory(OutputDirectory);
        var files = new List<ITaskItem>();
        foreach (var renderer in ChosenRenderers())
        {
            var path = FileOf(renderer);
            var content = Utf8.GetBytes(renderer.Render(register));
            if (!File.Exists(path) || !File.ReadAllBytes(path).SequenceEqual(content))
            {
                File.WriteAllBytes(path, content);
            }

            files.Add(new TaskItem(path));
        }

        WrittenFiles = files.ToArray();
        if (files.Count > 0)
        {
            Log.LogMessage(MessageImportance.High, $"{register.Application} -> {Relative(files[0].ItemSpec)} ({register.Inventory.Count} personal data, {register.OpenPoints.Count} open points)");
        }
    }

    private IEnumerable<IRegisterRenderer> ChosenRenderers()
    {
        var known = RegisterRenderers.All(RegisterTexts.English);
        var asked = Formats.SelectMany(format => format.Split([';', ','], StringSplitOptions.RemoveEmptyEntries)).Select(format => format.Trim().ToLowerInvariant()).Where(format => format.Length > 0).Distinct().ToList();
        foreach (var unknown in asked.Where(format => known.All(renderer => renderer.Format != format)))
        {
            Error("PRIV9104", $"The processing register has no format '{unknown}'. Choose from: {string.Join(", ", known.Select(renderer => renderer.Format))}.");
        }

        return known.Where(renderer => asked.Count == 0 || asked.Contains(renderer.Format));
    }

    private void DeleteStale()
    {
        var written = new HashSet<string>(WrittenFiles.Select(file => Path.GetFullPath(file.ItemSpec)), StringComparer.OrdinalIgnoreCase);
        foreach (var renderer in RegisterRenderers.All(RegisterTexts.English))
        {
            var stale = PreviousFiles.Select(file => file.ItemSpec)
                .Where(path => Path.GetExtension(path) == "." + renderer.Format)
                .Prepend(FileOf(renderer))
                .Where(path => !written.Contains(Path.GetFullPath(path)) && File.Exists(path) && renderer.IsOf(Application, File.ReadAllText(path)));
            foreach (var path in stale)
            {
                File.Delete(path);
            }
        }
    }

    private string FileOf(IRegisterRenderer renderer) => Path.Combine(OutputDirectory, FileName + "." + renderer.Format);

    // MSBuild runs a task in the directory of the project.
    private static string Relative(string path)
    {
        var project = Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(path);
        return (full.StartsWith(project, StringComparison.Ordinal) ? full.Substring(project.Length) : full).Replace('\\', '/');
    }

    private void Error(string code, string text) => Log.LogError(null, code, null, null, 0, 0, 0, 0, text);
}
