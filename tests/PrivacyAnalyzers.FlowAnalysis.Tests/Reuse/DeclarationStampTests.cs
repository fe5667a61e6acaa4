using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Reuse;

public class DeclarationStampTests
{
    private const string Service = """
        public interface IService { string Find(string key); }
        public class Service : IService
        {
            private string last = "";
            public string Last { get => last; set; } = "";
            public const int Limit = 3;
            public string Find(string key)
            {
                last = key;
                return key;
            }
        }
        """;

    private static readonly EditedProject Project = EditedProject.Of(("Service.cs", Service), ("Other.cs", "public class Other { public int One() => 1; }"));

    [Theory]
    [InlineData("last = key;", "last = key.Trim();")]
    [InlineData("get => last;", "get => last.Trim();")]
    [InlineData("last = \"\"", "last = \"none\"")]
    [InlineData("public string Find", "// Finds.\n    public string Find")]
    public void Stays_where_only_code_changes(string old, string @new) => Assert.True(Fits(Project.Replace("Service.cs", old, @new)));

    [Theory]
    [InlineData("public string Find", "[System.Obsolete] public string Find")]
    [InlineData("Limit = 3", "Limit = 4")]
    [InlineData("set;", "set { last = value; }")]
    [InlineData("class Service : IService", "class Service")]
    [InlineData("string key)\n", "string? key)\n")]
    [InlineData("private string last", "private object? more; private string last")]
    public void Ends_where_a_declaration_changes(string old, string @new) => Assert.False(Fits(Project.Replace("Service.cs", old, @new)));

    [Fact]
    public void Ends_where_a_file_comes() => Assert.False(Fits(Project.Add("More.cs", "public class More;")));

    [Fact]
    public void Ends_where_a_file_goes() => Assert.False(Fits(Project.Remove("Other.cs")));

    [Fact]
    public void Ends_where_files_stand_in_another_order() => Assert.False(Fits(Project.Reorder()));

    [Fact]
    public void Stays_where_the_same_text_is_parsed_again() => Assert.True(Fits(Project.ParseAgain()));

    [Fact]
    public void Ends_where_a_reference_goes() =>
        Assert.False(Fits(new(Project.Compilation.RemoveReferences(Project.Compilation.References.Last()))));

    [Fact]
    public void Stays_where_only_code_of_another_project_changes() => Assert.True(FitsReferring(Project.Replace("Service.cs", "last = key;", "last = key.Trim();")));

    [Fact]
    public void Ends_where_a_declaration_of_another_project_changes() => Assert.False(FitsReferring(Project.Replace("Service.cs", "Limit = 3", "Limit = 4")));

    [Fact]
    public void Ends_where_symbols_of_the_preprocessor_change()
    {
        var tree = Project["Service.cs"];
        var defined = tree.WithRootAndOptions(tree.GetRoot(), ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)tree.Options).WithPreprocessorSymbols("MORE"));

        Assert.False(Fits(new(Project.Compilation.ReplaceSyntaxTree(tree, defined))));
    }

    [Fact]
    public void Knows_the_place_of_each_version_of_a_file()
    {
        var stamp = new DeclarationStamp(Project.Compilation);
        var edited = Project.Replace("Other.cs", "=> 1", "=> 2");

        Assert.True(stamp.IsOf(edited.Compilation, CancellationToken.None));
        Assert.Equal(1, stamp.PlaceOf(Project["Other.cs"]));
        Assert.Equal(1, stamp.PlaceOf(edited["Other.cs"]));
        Assert.Equal(-1, stamp.PlaceOf(Project.ParseAgain()["Other.cs"]));
    }

    private static bool FitsReferring(EditedProject edited) => new DeclarationStamp(ReferringTo(Project)).IsOf(ReferringTo(edited), CancellationToken.None);

    private static Compilation ReferringTo(EditedProject project) =>
        Project.Compilation.WithAssemblyName("Referring").RemoveAllSyntaxTrees().AddReferences(project.Compilation.ToMetadataReference());

    private static bool Fits(EditedProject edited) => new DeclarationStamp(Project.Compilation).IsOf(edited.Compilation, CancellationToken.None);
}
