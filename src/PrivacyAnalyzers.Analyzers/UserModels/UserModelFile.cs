using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Analyzers.UserModels;

/// <summary>The models that a user wrote in JSON. What is right in a file counts, whatever else is wrong in it.</summary>
public sealed record UserModelFile(ImmutableArray<ModelRow> Rows, ImmutableArray<JsonProblem> SyntaxProblems, ImmutableArray<UserModelProblem> Problems)
{
    private static readonly FileReading<UserModelFile> Reading = new(Read);

    private const string FileName = "privacy-models.json";

    public static bool Is(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Equals(FileName, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + FileName, StringComparison.OrdinalIgnoreCase);
    }

    public static UserModelFile? Of(AdditionalText file, TextLookup<UserModelFile> lookup, CancellationToken cancellation) => Reading.Of(file, lookup, cancellation);

    public static UserModelFile Read(string text)
    {
        var json = JsonReader.Read(text);
        var reader = new UserModelReader();
        if (json.Root is { } root)
            reader.ReadFile(root);
        return new(reader.Rows, [.. json.Problems], reader.Problems);
    }
}
