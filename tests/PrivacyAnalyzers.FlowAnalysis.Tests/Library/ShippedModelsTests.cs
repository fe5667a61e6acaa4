using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Library;

public class ShippedModelsTests
{
    // Libraries that are not part of .NET: what is said of them cannot be held against their assemblies here.
    private static readonly string[] Packages =
        ["AutoMapper", "Mapster", "MapsterMapper", "MongoDB", "Newtonsoft", "NLog", "Serilog", "log4net", "Dapper", "Microsoft.EntityFrameworkCore"];

    public static TheoryData<string> Files => [.. ShippedModels.Files.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_can_be_read(string file) => Assert.Empty(Content(file).BadLines);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_type_of_the_framework_exists(string file)
    {
        var known = TypesOfTheFramework();
        var named = Content(file).Rows.Select(row => row.Type).Concat(Content(file).Types.Select(type => type.Type));

        Assert.Empty(named.Where(IsOfTheFramework).Where(type => !known.Contains(type.ToString())).Select(type => type.ToString()).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_speaks_of_a_member_that_exists(string file)
    {
        var types = AllTypes().ToLookup(ModelNames.Of, StringComparer.Ordinal);
        var unmatched = Content(file).Rows
            .Where(row => IsOfTheFramework(row.Type))
            .GroupBy(row => row.Members)
            .SelectMany(rows => rows.Key.Where(member => !rows.Any(row => types[row.Type.ToString()].Any(type => Has(type, member)))).Select(member => $"{rows.First().Type}: {member}"));

        Assert.Empty(unmatched);
    }

    private static bool Has(INamedTypeSymbol type, MemberPattern member) =>
        BasesOf(type).SelectMany(known => known.GetMembers()).OfType<IMethodSymbol>().Any(method => member.Matches(ModelNames.Of(method), method));

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var known = type; known is not null; known = known.BaseType)
            yield return known;
        foreach (var @interface in type.AllInterfaces)
            yield return @interface;
    }

    private static ModelFile Content(string file) => ShippedModels.Files.Single(known => known.Name == file).Content;

    private static bool IsOfTheFramework(TypePattern type) =>
        type is { IsAny: false, IsNamespace: false } && !Packages.Any(package => type.ToString().StartsWith(package + ".", StringComparison.Ordinal));

    private static HashSet<string> TypesOfTheFramework() => [.. AllTypes().Select(ModelNames.Of)];

    private static IEnumerable<INamedTypeSymbol> AllTypes()
    {
        var compilation = CSharpCompilation.Create("Framework", [], ReferenceAssemblies.AspNetCore);
        return TypesIn(compilation.GlobalNamespace);

        static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol nested => TypesIn(nested),
            INamedTypeSymbol type => [type, .. TypesIn(type)],
            _ => [],
        });
    }
}
