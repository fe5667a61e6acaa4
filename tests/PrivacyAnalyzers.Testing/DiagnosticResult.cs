using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>An expected diagnostic. Only what is stated is compared, besides the id and the place.</summary>
public sealed record DiagnosticResult
{
    private DiagnosticResult(string id) => Id = id;

    public string Id { get; }

    /// <summary>The number of the <c>{|#n:x|}</c> it stands at; none for a diagnostic without a place in source.</summary>
    public int? Location { get; private init; }

    public ImmutableArray<string>? Arguments { get; private init; }

    public string? Message { get; private init; }

    public CultureInfo Culture { get; private init; } = CultureInfo.InvariantCulture;

    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>Numbers of the additional locations, in order.</summary>
    public ImmutableArray<int>? Path { get; private init; }

    public ImmutableDictionary<string, string?> Properties { get; private init; } = ImmutableDictionary<string, string?>.Empty;

    public static DiagnosticResult Of(string id) => new(id);

    public DiagnosticResult At(int number) => this with { Location = number };

    public DiagnosticResult WithArguments(params ImmutableArray<object?> arguments) =>
        this with { Arguments = [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")] };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>The message in one language, such as <c>nl</c>.</summary>
    public DiagnosticResult WithMessage(string culture, string message) =>
        this with { Message = message, Culture = CultureInfo.GetCultureInfo(culture) };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithPath(params ImmutableArray<int> numbers) => this with { Path = numbers };

    public DiagnosticResult WithProperty(string key, string? value) => this with { Properties = Properties.SetItem(key, value) };
}
