using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>One module of a solution: a namespace with some entities, all that serves them, and the services of other modules it uses.</summary>
internal sealed class ModulePlan
{
    private const int EntitiesPerModule = 3;
    private const int Neighbours = 12;

    // Whoever declares personal data also declares what is done with it, and where there is none nobody asks.
    private const double ActivitiesWherePersonal = 4;
    private const double ActivitiesElsewhere = 0.5;

    private readonly SolutionShape _shape;

    private ModulePlan(int index, SolutionShape shape, IReadOnlyList<ModulePlan> earlier)
    {
        _shape = shape;
        Dice = new Dice((ulong)(uint)shape.Seed * 0x100000001B3 + (ulong)index);
        Name = Names.Module(index);
        Entities = [.. Enumerable.Range(0, EntitiesPerModule).Select(i => EntityPlan.Create(Names.Entity((EntitiesPerModule * index) + i), Name, shape, Dice))];

        // Real modules use a few others near them; a chain through all of them would be a solution that nobody can build.
        var near = earlier.Skip(earlier.Count - (earlier.Count % Neighbours)).SelectMany(module => module.Entities).ToList();
        Peers = [.. Entities.Select(entity => near.Count == 0 ? Entities[0] : Dice.Of(near))];
    }

    public Dice Dice { get; }

    public string Name { get; }

    public ImmutableArray<EntityPlan> Entities { get; }

    /// <summary>For each entity the one whose service its own service asks.</summary>
    public ImmutableArray<EntityPlan> Peers { get; }

    public static ModulePlan Create(int index, SolutionShape shape, IReadOnlyList<ModulePlan> earlier) => new(index, shape, earlier);

    /// <summary>The attribute of a method that does business; most have none.</summary>
    public string? Activity(string name)
    {
        var isPersonal = Entities.Any(entity => entity.IsPersonal);
        var isActivity = Dice.Lands(_shape.ActivityShare * (isPersonal ? ActivitiesWherePersonal : ActivitiesElsewhere));
        var purpose = Dice.Of(Names.Purposes);
        return isActivity ? $"[ProcessingActivity(\"{name}\", Purposes.{purpose})]" : null;
    }
}
