using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>A generated program, loaded and run many times with coins that fall differently each time.</summary>
internal sealed class ProgramRun : IDisposable
{
    // After so many throws all coins show tails, which ends every loop and every recursion.
    private const int MostThrows = 300;

    // A run whose texts keep doubling has shown long before this where they go.
    private const long MostBytes = 8 << 20;

    private readonly AssemblyLoadContext context = new("generated program", isCollectible: true);
    private readonly Assembly assembly;
    private readonly MethodInfo run;
    private readonly Type person;
    private Dice dice = new(0);
    private int thrown;
    private long bytesBefore;

    public ProgramRun(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        context.Resolving += (_, name) => name.Name == "PrivacyAnalyzers.Annotations" ? typeof(PersonalDataAttribute).Assembly : null;
        assembly = context.LoadFromStream(image);
        run = assembly.GetType("Entry")!.GetMethod("Run")!;
        person = assembly.GetType("Person")!;
        assembly.GetType("Coin")!.GetProperty("Draw")!.SetValue(null, (Func<int, int>)Throw);
        assembly.GetType("Arrivals")!.GetProperty("Tell")!.SetValue(null, (Action<string, string>)Arrive);
    }

    /// <summary>Datum and purpose of the code that it got to, where the one does not allow the other.</summary>
    public HashSet<Arrival> Arrivals { get; } = [];

    public void Once(int seed)
    {
        dice = new Dice(seed);
        thrown = 0;
        bytesBefore = GC.GetAllocatedBytesForCurrentThread();
        ClearStatics();
        try
        {
            run.Invoke(null, [Activator.CreateInstance(person)]);
        }
        catch (TargetInvocationException)
        {
            // The rest of this run does not happen; other runs take the other way.
        }
    }

    public void Dispose() => context.Unload();

    private int Throw(int count)
    {
        RequireBounds();
        return ++thrown > MostThrows ? 0 : dice.Below(count);
    }

    private void Arrive(string purpose, string text)
    {
        RequireBounds();
        for (var datum = 0; datum < GeneratedPrelude.DataCount; datum++)
        {
            var arrival = new Arrival(GeneratedPrelude.NameOf(datum), purpose);
            if (!Arrivals.Contains(arrival) && text.Contains(GeneratedPrelude.MarkOf(datum), StringComparison.Ordinal) && !IsAllowed(datum, purpose))
                Arrivals.Add(arrival);
        }
    }

    private void RequireBounds()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - bytesBefore > MostBytes)
            throw new OutOfBoundsException();
    }

    private static bool IsAllowed(int datum, string purpose) =>
        Enumerable.Range(0, GeneratedPrelude.UseCount).Any(use => GeneratedPrelude.PurposeOf(use) == purpose && GeneratedPrelude.Allows(datum, use));

    private void ClearStatics()
    {
        foreach (var field in assembly.GetType("Shared")?.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) ?? [])
            field.SetValue(null, field.FieldType == typeof(string) ? "" : null);
    }

    private sealed class OutOfBoundsException : Exception;
}

/// <summary>Personal data that gets to code of another purpose.</summary>
internal sealed record Arrival(string Datum, string Purpose) : IComparable<Arrival>
{
    public int CompareTo(Arrival? other) => string.CompareOrdinal(ToString(), other?.ToString());

    public override string ToString() => $"{Datum} -> {Purpose}";
}
