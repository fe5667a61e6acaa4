using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Contents;

/// <summary>An assembly that is neither in the package nor certain to be in the host turns rules off with no more than a warning.</summary>
public sealed class LoadedAssembliesTests
{
    private const string CompilerFolder = "analyzers/dotnet/cs/";
    private const string TaskFolder = "tasks/netstandard2.0/";

    private static readonly string[] s_everyHostHas = ["netstandard", "System.Collections.Immutable", "System.Memory", "System.Reflection.Metadata"];
    private static readonly string[] s_compilerHas = [.. s_everyHostHas, "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];
    private static readonly string[] s_editorHas =
    [
        .. s_compilerHas, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel",
    ];
    private static readonly string[] s_buildHas = [.. s_everyHostHas, "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core"];

    public static TheoryData<string> CompilerAssemblies => Assemblies(CompilerFolder);

    public static TheoryData<string> TaskAssemblies => Assemblies(TaskFolder);

    [Theory]
    [MemberData(nameof(CompilerAssemblies))]
    public void The_compiler_finds_every_reference(string entry)
        => Assert.Empty(References(entry).Except(entry.EndsWith(".CodeFixes.dll", StringComparison.Ordinal) ? s_editorHas : s_compilerHas).Except(Packed(CompilerFolder)));

    [Theory]
    [MemberData(nameof(TaskAssemblies))]
    public void MSBuild_finds_every_reference(string entry)
        => Assert.Empty(References(entry).Except(s_buildHas).Except(Packed(TaskFolder)));

    [Theory]
    [MemberData(nameof(CompilerAssemblies))]
    public void No_newer_compiler_is_asked_for_than_the_floor(string entry)
    {
        using var assembly = Open(entry);
        var metadata = assembly.GetMetadataReader();
        var versions = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Version);

        Assert.All(versions, version => Assert.Equal(new Version(4, 14, 0, 0), version));
    }

    private static TheoryData<string> Assemblies(string folder)
        => [.. PackedPackages.Entries(PackedPackages.OfThisRun.Analyzers).Where(entry => IsAssemblyIn(folder, entry))];

    private static bool IsAssemblyIn(string folder, string entry)
        => entry.StartsWith(folder, StringComparison.Ordinal) && entry.EndsWith(".dll", StringComparison.Ordinal)
            && !entry.EndsWith(".resources.dll", StringComparison.Ordinal);

    private static IEnumerable<string> Packed(string folder)
        => PackedPackages.Entries(PackedPackages.OfThisRun.Analyzers).Where(entry => IsAssemblyIn(folder, entry)).Select(entry => Path.GetFileNameWithoutExtension(entry));

    private static List<string> References(string entry)
    {
        using var assembly = Open(entry);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static PEReader Open(string entry)
        => new(ImmutableArray.Create(PackedPackages.Bytes(PackedPackages.OfThisRun.Analyzers, entry)));
}
