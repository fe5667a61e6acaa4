using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>A property of an entity, with the annotation that it and its copy in transfer types carry, if any.</summary>
internal sealed record PropertyPlan(string Type, string Name, string? Annotation, bool IsDeclaredInTransfer);

/// <summary>An entity and the names of the types made for it.</summary>
internal sealed class EntityPlan
{
    // Personal data comes in clusters: few entities hold much of it, most hold none.
    private const double PersonalPerShare = 5;
    private const double AnnotatedOfPersonal = 0.46;

    private EntityPlan(string name, string module, ImmutableArray<PropertyPlan> properties, bool isPositional, bool hasBaseRepository)
    {
        Name = name;
        Module = module;
        Properties = properties;
        IsPositional = isPositional;
        HasBaseRepository = hasBaseRepository;
    }

    public string Name { get; }

    public string Module { get; }

    public ImmutableArray<PropertyPlan> Properties { get; }

    /// <summary>Its transfer type is a positional record, not a class.</summary>
    public bool IsPositional { get; }

    public bool HasBaseRepository { get; }

    public ImmutableArray<PropertyPlan> Texts => [.. Properties.Where(property => property.Type == "string")];

    public bool IsPersonal => Properties.Any(property => property.Annotation is not null);

    public string OfType(string type, Dice dice) => dice.Of(Properties.Where(property => property.Type == type).ToList()).Name;

    public static EntityPlan Create(string name, string module, SolutionShape shape, Dice dice)
    {
        var isPersonal = dice.Lands(PersonalPerShare * shape.AnnotatedShare);
        var properties = ImmutableArray.CreateBuilder<PropertyPlan>();
        Add("string", Names.Texts, dice.Between(4, 9), mayBePersonal: true);
        Add("int", Names.Numbers, dice.Between(1, 3), mayBePersonal: false);
        Add("decimal", Names.Amounts, dice.Between(1, 2), mayBePersonal: false);
        Add("bool", Names.Flags, dice.Between(1, 2), mayBePersonal: false);
        Add("DateTime", Names.Dates, dice.Between(1, 3), mayBePersonal: true);
        return new(name, module, properties.ToImmutable(), isPositional: dice.Lands(0.5), hasBaseRepository: dice.Lands(0.6));

        void Add(string type, ImmutableArray<string> names, int count, bool mayBePersonal)
        {
            var left = names.ToList();
            for (var i = 0; i < count; i++)
            {
                var chosen = dice.Of(left);
                left.Remove(chosen);
                var isAnnotated = dice.Lands(Math.Min(1, AnnotatedOfPersonal * Math.Max(1, PersonalPerShare * shape.AnnotatedShare)));
                var annotation = Annotation(dice);
                var inTransfer = dice.Lands(0.5);
                properties.Add(new(type, chosen, isPersonal && mayBePersonal && isAnnotated ? annotation : null, inTransfer));
            }
        }
    }

    private static string Annotation(Dice dice)
    {
        var first = dice.Of(Names.Purposes);
        var second = dice.Of(Names.Purposes);
        var purposes = first == second || dice.Lands(0.6) ? $"Purposes.{first}" : $"Purposes.{first}, Purposes.{second}";
        return $"[PersonalData(DataCategories.{dice.Of(Names.Categories)}), Purpose({purposes})]";
    }
}
