using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>A generator that does what a test tells it, mistakes included.</summary>
public sealed class ScriptedGenerator(Action<IncrementalGeneratorInitializationContext> script) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => script(context);
}
