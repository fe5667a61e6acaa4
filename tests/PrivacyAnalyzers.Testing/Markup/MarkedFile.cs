using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>A file without its markup, and what the markup said. A span of <c>[|x|]</c> has the empty name.</summary>
public sealed record MarkedFile(string Path, string Text, ImmutableArray<MarkedSpan> Spans, ImmutableArray<int> Positions);

public readonly record struct MarkedSpan(string Name, TextSpan Span);
