using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>How the driver hands out what it keeps of a text.</summary>
public delegate bool TextLookup<T>(SourceText text, SourceTextValueProvider<T> provider, [MaybeNullWhen(false)] out T value);
