using PrivacyAnalyzers.Register.Assemblies;
using PrivacyAnalyzers.Register.Manifests;

namespace PrivacyAnalyzers.Register.Tests.Assemblies;

public class AssemblyManifestReaderTests
{
    private const string Key = "PrivacyAnalyzers.Manifest/1";

    [Fact]
    public void The_manifest_is_read_out_of_an_assembly()
        => Assert.Equal("Shop", Read(CompiledAssembly.With("Shop", (Key, ManifestTexts.Empty("Shop")))).Manifest?.Assembly);

    [Fact]
    public void Other_metadata_is_passed_over()
        => Assert.Equal("Shop", Read(CompiledAssembly.With("Shop", ("RepositoryUrl", "https://x"), (Key, ManifestTexts.Empty("Shop")))).Manifest?.Assembly);

    [Fact]
    public void An_assembly_that_defines_the_attribute_itself_is_read_too()
        => Assert.Equal("Shop", Read(CompiledAssembly.DefiningItsAttribute(ManifestTexts.Empty("Shop"))).Manifest?.Assembly);

    [Fact]
    public void A_reference_assembly_is_read_too()
        => Assert.Equal("Shop", Read(CompiledAssembly.ReferenceOnly("Shop", ManifestTexts.Empty("Shop"))).Manifest?.Assembly);

    [Fact]
    public void Parts_are_joined_in_their_numbered_order()
    {
        var text = ManifestTexts.Empty("Shop");
        var image = CompiledAssembly.With("Shop", (Key + ":0002", text[20..]), (Key + ":0001", text[..20]));

        Assert.Equal(text, Read(image).Manifest?.Text);
    }

    [Fact]
    public void A_missing_part_is_a_problem()
    {
        var text = ManifestTexts.Empty("Shop");
        var reading = Read(CompiledAssembly.With("Shop", (Key + ":0001", text[..20]), (Key + ":0003", text[20..])));

        Assert.Equal(ManifestProblemKind.Unreadable, reading.Problem?.Kind);
    }

    [Theory]
    [InlineData("PrivacyAnalyzers.Manifest/2")]
    [InlineData("PrivacyAnalyzers.Manifest/10:0001")]
    public void A_manifest_of_a_newer_format_is_a_problem(string key)
        => Assert.Equal(ManifestProblemKind.NewerFormat, Read(CompiledAssembly.With("Shop", (key, "{}"))).Problem?.Kind);

    [Fact]
    public void Broken_json_is_a_problem_that_names_the_file()
    {
        var problem = Read(CompiledAssembly.With("Shop", (Key, "{ \"assembly\": "))).Problem;

        Assert.Equal(ManifestProblemKind.Unreadable, problem?.Kind);
        Assert.Equal("Shop.dll", problem?.Source);
    }

    [Fact]
    public void An_assembly_without_a_manifest_has_nothing_to_read() => Assert.Equal(ManifestReading.Nothing, Read(CompiledAssembly.With("Shop")));

    [Fact]
    public void A_module_without_assembly_has_nothing_to_read() => Assert.Equal(ManifestReading.Nothing, Read(CompiledAssembly.NetModule()));

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("just some text")]
    public void A_file_that_is_no_executable_has_nothing_to_read(string content)
        => Assert.Equal(ManifestReading.Nothing, Read(System.Text.Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void A_native_library_has_nothing_to_read()
        => Assert.Equal(ManifestReading.Nothing, Read(NativeImage()));

    [Fact]
    public void An_assembly_cut_off_anywhere_is_a_clear_result()
    {
        var image = CompiledAssembly.With("Shop", (Key, ManifestTexts.Empty("Shop")));
        for (var length = 0; length < image.Length; length += 7)
        {
            var reading = Read(image[..length]);
            Assert.True(reading.Manifest is null || reading.Manifest.Assembly == "Shop", $"cut at {length}");
        }

        Assert.Equal(ManifestProblemKind.FileUnreadable, Read(image[..(image.Length / 2)]).Problem?.Kind);
    }

    [Fact]
    public void A_damaged_assembly_never_throws()
    {
        var image = CompiledAssembly.With("Shop", (Key, ManifestTexts.Empty("Shop")));
        for (var position = 0; position < image.Length; position += 3)
        {
            var damaged = (byte[])image.Clone();
            damaged[position] ^= 0xFF;
            Read(damaged);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
        => Assert.Equal(ManifestProblemKind.FileUnreadable, AssemblyManifestReader.ReadFile(Path.Combine(Path.GetTempPath(), "no-such-assembly.dll")).Problem?.Kind);

    private static ManifestReading Read(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return AssemblyManifestReader.Read(stream, "Shop.dll");
    }

    /// <summary>The headers of a 64-bit Windows library without a CLI header.</summary>
    private static byte[] NativeImage()
    {
        var image = new byte[512];
        image[0] = (byte)'M';
        image[1] = (byte)'Z';
        image[0x3C] = 0x40;
        image[0x40] = (byte)'P';
        image[0x41] = (byte)'E';
        image[0x44] = 0x64;
        image[0x45] = 0x86;
        image[0x54] = 240;
        image[0x57] = 0x20;
        image[0x58] = 0x0B;
        image[0x59] = 0x02;
        image[0x58 + 108] = 16;
        return image;
    }
}
