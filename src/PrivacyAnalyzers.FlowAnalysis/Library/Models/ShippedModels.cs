using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>The models that come with the engine, read from its resources when they are first asked for.</summary>
public static class ShippedModels
{
    private const string Extension = ".models";

    private static readonly Lazy<ImmutableArray<(string Name, ModelFile Content)>> Parsed = new(Read);
    private static readonly Lazy<ModelTable> Rows = new(() => new(Files.SelectMany(file => file.Content.Rows)));
    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<(TypePattern Type, TypeTraits Traits)>>> Types = new(TypesByName);

    public static ImmutableArray<(string Name, ModelFile Content)> Files => Parsed.Value;

    internal static ModelTable Table => Rows.Value;

    public static TypeTraits TraitsOf(INamedTypeSymbol type)
    {
        if (!Types.Value.TryGetValue(type.MetadataName, out var candidates))
            return TypeTraits.None;
        var traits = TypeTraits.None;
        foreach (var candidate in candidates)
        {
            if (candidate.Type.Matches(type))
                traits |= candidate.Traits;
        }

        return traits;
    }

    private static ImmutableArray<(string Name, ModelFile Content)> Read()
    {
        var assembly = typeof(ShippedModels).Assembly;
        var files = ImmutableArray.CreateBuilder<(string, ModelFile)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add((name, ModelFile.Parse(reader.ReadToEnd())));
        }

        return files.ToImmutable();
    }

    private static ImmutableDictionary<string, ImmutableArray<(TypePattern Type, TypeTraits Traits)>> TypesByName() =>
        Files.SelectMany(file => file.Content.Types)
            .GroupBy(type => type.Type.SimpleName, StringComparer.Ordinal)
            .ToImmutableDictionary(types => types.Key, types => types.ToImmutableArray(), StringComparer.Ordinal);
}
