using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PrivacyAnalyzers.Register.Tasks;
using PrivacyAnalyzers.Register.Tests.Assemblies;
using PrivacyAnalyzers.Register.Tests.Schemas;

namespace PrivacyAnalyzers.Register.Tests.Tasks;

public sealed class WriteProcessingRegisterTests : IDisposable
{
    private const string Key = "PrivacyAnalyzers.Manifest/1";

    private readonly RecordingBuildEngine engine = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("register");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Both_forms_are_written_beside_the_output()
    {
        var task = Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))));

        Assert.Equal(["processing-register.json", "processing-register.md"], Names(task.WrittenFiles));
        Assert.Empty(PublishedSchema.Register.Errors(Text("processing-register.json")));
        Assert.Contains("Shop.Customer.Email", Text("processing-register.md"));
    }

    [Fact]
    public void Manifests_of_referenced_assemblies_are_joined()
    {
        Run(
            Write("Shop.dll", CompiledAssembly.With("Shop")),
            references: [Item(Write("Shop.Data.dll", CompiledAssembly.With("Shop.Data", (Key, ManifestTexts.Empty("Shop.Data"))))), Item(typeof(object).Assembly.Location)]);

        Assert.Contains("\"assemblies\": [\n    \"Shop.Data\"\n  ]", Text("processing-register.json"));
        Assert.Empty(engine.Warnings);
    }

    [Theory]
    [InlineData("FrameworkReferenceName", "Microsoft.NETCore.App")]
    [InlineData("FrameworkFile", "true")]
    public void References_of_a_framework_are_not_even_opened(string metadata, string value)
    {
        var missing = new TaskItem(Path.Combine(folder.FullName, "System.Missing.dll"), new Dictionary<string, string> { [metadata] = value });
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), references: [missing]);

        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Only_the_forms_asked_for_are_written()
    {
        var task = Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), formats: ["md"]);

        Assert.Equal(["processing-register.md"], Names(task.WrittenFiles));
        Assert.False(File.Exists(PathOf("processing-register.json")));
    }

    [Theory]
    [InlineData("json;md")]
    [InlineData(" JSON , md ")]
    public void Forms_may_come_in_one_string(string formats)
        => Assert.Equal(2, Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), formats: [formats]).WrittenFiles.Length);

    [Fact]
    public void An_unknown_form_is_an_error_that_names_the_known_ones()
    {
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), formats: ["pdf"], succeeds: false);

        Assert.Contains("json, md", Assert.Single(engine.Errors));
        Assert.StartsWith("PRIV9104", engine.Errors[0]);
    }

    [Fact]
    public void A_file_whose_content_stays_is_not_touched()
    {
        var assembly = Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)));
        Run(assembly);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("processing-register.json"), before);
        Run(assembly);

        Assert.Equal(before, File.GetLastWriteTimeUtc(PathOf("processing-register.json")));
    }

    [Fact]
    public void A_file_whose_content_changes_is_written_again()
    {
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))));
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Empty("Shop")))));

        Assert.DoesNotContain("Shop.Customer.Email", Text("processing-register.json"));
    }

    [Fact]
    public void Without_any_manifest_nothing_is_written_and_an_old_register_goes()
    {
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))));
        var task = Run(Write("Shop.dll", CompiledAssembly.With("Shop")));

        Assert.Empty(task.WrittenFiles);
        Assert.Empty(Directory.GetFiles(folder.FullName, "processing-register.*"));
    }

    [Fact]
    public void The_register_of_another_project_in_the_same_directory_stays()
    {
        var others = Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)))).WrittenFiles;
        Run(Write("Empty.dll", CompiledAssembly.With("Empty")), previous: others);

        Assert.Equal(["processing-register.json", "processing-register.md"], Registers());
    }

    [Fact]
    public void A_file_of_that_name_that_is_no_register_stays()
    {
        foreach (var name in new[] { "processing-register.json", "processing-register.md" })
        {
            File.WriteAllText(PathOf(name), "{ my own [");
        }

        Run(Write("Empty.dll", CompiledAssembly.With("Empty")));

        Assert.Equal(2, Registers().Length);
    }

    [Fact]
    public void A_form_that_is_no_longer_asked_for_goes()
    {
        var assembly = Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)));
        Run(assembly);
        Run(assembly, formats: ["json"]);

        Assert.Equal(["processing-register.json"], Registers());
    }

    [Fact]
    public void What_an_earlier_build_wrote_under_another_name_goes()
    {
        var assembly = Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)));
        var before = Run(assembly).WrittenFiles;
        Run(assembly, previous: before, name: "Shop.processing-register");

        Assert.Equal(["Shop.processing-register.json", "Shop.processing-register.md"], Registers());
    }

    [Fact]
    public void One_important_line_tells_where_the_register_is()
    {
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))));

        Assert.Contains("processing-register.json", Assert.Single(engine.ImportantMessages));
    }

    [Fact]
    public void The_policy_file_is_read_and_of_several_the_first_by_path()
    {
        foreach (var (name, version) in new[] { ("b.json", "second"), ("a.json", "first") })
        {
            File.WriteAllText(PathOf(name), $$"""{ "policy": { "version": "{{version}}" } }""");
        }

        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), policies: [Item(PathOf("b.json")), Item(PathOf("a.json"))]);

        Assert.Contains("Version: first<br>*stated*", Text("processing-register.md"));
    }

    [Theory]
    [InlineData("PrivacyAnalyzers.Manifest/1", "{", "PRIV9101")]
    [InlineData("PrivacyAnalyzers.Manifest/2", "{}", "PRIV9102")]
    public void A_manifest_that_cannot_be_used_is_a_warning_and_an_open_point(string key, string text, string code)
    {
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (key, text))));

        Assert.StartsWith(code, Assert.Single(engine.Warnings));
        Assert.Contains("manifest-missing", Text("processing-register.json"));
    }

    [Fact]
    public void A_damaged_reference_is_a_warning()
    {
        var image = CompiledAssembly.With("Shop.Data");
        Run(Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full))), references: [Item(Write("Shop.Data.dll", image[..(image.Length / 2)]))]);

        Assert.StartsWith("PRIV9103", Assert.Single(engine.Warnings));
    }

    [Fact]
    public void A_directory_that_cannot_be_written_is_an_error()
    {
        var assembly = Write("Shop.dll", CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)));
        Run(assembly, output: assembly, succeeds: false);

        Assert.StartsWith("PRIV9105", Assert.Single(engine.Errors));
    }

    [Fact]
    public void The_same_assemblies_in_two_folders_and_orders_give_the_same_bytes()
    {
        var one = Directory.CreateDirectory(PathOf("one")).FullName;
        var two = Directory.CreateDirectory(PathOf("two/deeper")).FullName;
        foreach (var (place, reverse) in new[] { (one, false), (two, true) })
        {
            File.WriteAllBytes(Path.Combine(place, "Shop.dll"), CompiledAssembly.With("Shop", (Key, ManifestTexts.Full)));
            var references = new[] { "Shop.A", "Shop.B" }.Select(name =>
            {
                File.WriteAllBytes(Path.Combine(place, name + ".dll"), CompiledAssembly.With(name, (Key, ManifestTexts.Empty(name))));
                return Item(Path.Combine(place, name + ".dll"));
            }).ToArray();
            Run(Path.Combine(place, "Shop.dll"), references: reverse ? [.. references.Reverse()] : references, output: place);
        }

        foreach (var file in new[] { "processing-register.json", "processing-register.md" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(two, file)));
        }
    }

    private WriteProcessingRegister Run(string assembly, ITaskItem[]? references = null, string[]? formats = null, string? output = null, bool succeeds = true, ITaskItem[]? previous = null, string? name = null, ITaskItem[]? policies = null)
    {
        var task = new WriteProcessingRegister
        {
            BuildEngine = engine,
            Assembly = assembly,
            References = references ?? [],
            PolicyFiles = policies ?? [],
            Formats = formats ?? [],
            OutputDirectory = output ?? folder.FullName,
            PreviousFiles = previous ?? [],
            FileName = name ?? "processing-register",
        };
        Assert.Equal(succeeds, task.Execute());
        return task;
    }

    private string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    private string[] Registers() => [.. Directory.GetFiles(folder.FullName, "*processing-register.*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private string Text(string name) => File.ReadAllText(PathOf(name));

    private static TaskItem Item(string path) => new(path);

    private static string[] Names(ITaskItem[] items) => [.. items.Select(item => Path.GetFileName(item.ItemSpec))];
}
