using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>How the driver hands out what it keeps of a tree.</summary>
internal delegate bool TreeLookup<T>(SyntaxTree tree, SyntaxTreeValueProvider<T> provider, [MaybeNullWhen(false)] out T value);
