using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>A refactoring that puts another expression of the same value in place of one.</summary>
internal sealed record Wrapping(string Name, Func<string, string> Wrap)
{
    /// <summary>Whether objects take the detour too, and are changed through what it gives back.</summary>
    public bool TakesObjects { get; init; }

    /// <summary>What wrapped code calls.</summary>
    public const string Support =
        """
        using System;
        using System.Threading.Tasks;

        internal interface IEcho
        {
            T Echo<T>(T value);
        }

        internal class Echo : IEcho
        {
            T IEcho.Echo<T>(T value) => value;
        }

        internal record Wrapped<T>(T Value);

        internal static class Through
        {
            public static T Same<T>(T value) => value;

            public static T Local<T>(T value)
            {
                var copy = value;
                return copy;
            }

            public static T Called<T>(Func<T> value) => value();

            public static Task<T> Given<T>(T value) => Task.FromResult(value);

            public static async Task<T> Awaited<T>(T value)
            {
                await Task.CompletedTask;
                return value;
            }
        }
        """;

    /// <summary>Detours that stay in the member.</summary>
    public static readonly IReadOnlyList<Wrapping> WithinMember =
    [
        new("tuple", code => $"({code}, 0).Item1"),
        new("record", code => $"new Wrapped<{TypeMark}>({code}).Value"),
        new("array", code => $"new[] {{ {code} }}[0]"),
        new("conditional", code => $"(Environment.TickCount64 >= 0 ? {code} : default!)"),
        new("finished task", code => $"Task.FromResult({code}).Result"),
    ];

    /// <summary>Detours through other members.</summary>
    public static readonly IReadOnlyList<Wrapping> ThroughCalls =
    [
        new("identity", code => $"Through.Same({code})") { TakesObjects = true },
        new("identity through a local", code => $"Through.Local({code})") { TakesObjects = true },
        new("lambda called at once", code => $"((Func<{TypeMark}>)(() => {code}))()"),
        new("lambda that another method calls", code => $"Through.Called(() => {code})"),
        new("task from another method", code => $"Through.Given({code}).Result"),
        new("async method", code => $"Through.Awaited({code}).GetAwaiter().GetResult()"),
        new("interface", code => $"((IEcho)new Echo()).Echo({code})"),
    ];

    /// <summary>Stands for the type of the expression.</summary>
    public const string TypeMark = "$type$";

    public ExpressionSyntax Apply(string code, string type) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression(Wrap(code).Replace(TypeMark, type, StringComparison.Ordinal));

    public override string ToString() => Name;
}
