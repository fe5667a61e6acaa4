namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>An entity, what it is transferred as, how one becomes the other, what is wrong with it, and where it is stored.</summary>
internal static class EntityFiles
{
    public static string Entity(EntityPlan entity, Dice dice)
    {
        var code = Begin(entity.Module);
        code.Add($$"""
            public enum {{entity.Name}}State
            {
            Draft,
            Open,
            Closed,
            }

            public sealed class {{entity.Name}} : Entity
            {
            private readonly List<string> history = new();
            public {{entity.Name}}State State { get; private set; }
            public IReadOnlyList<string> History => history;
            """);
        foreach (var property in entity.Properties)
        {
            if (property.Annotation is { } annotation)
                code.Add("\n" + annotation);
            code.Add($"public {property.Type} {property.Name} {{ get; set; }}{(property.Type == "string" ? " = \"\";" : "")}");
        }

        code.Add($$"""

            public override string Describe() => $"{{entity.Name}} {{{dice.Of(entity.Texts).Name}}} ({{{dice.Of(entity.Properties).Name}}})";

            public bool Open()
            {
            if (State != {{entity.Name}}State.Draft)
            return false;
            State = {{entity.Name}}State.Open;
            history.Add("Opened");
            return true;
            }

            public void Close(string reason)
            {
            State = {{entity.Name}}State.Closed;
            history.Add(TextTools.Shorten(reason, 80));
            }

            public decimal Worth(decimal rate)
            {
            var worth = {{entity.OfType("decimal", dice)}} * rate;
            if ({{entity.OfType("bool", dice)}})
            worth += {{entity.OfType("int", dice)}};
            return Math.Round(worth, 2);
            }
            """);
        return End(code);
    }

    public static string Transfer(EntityPlan entity)
    {
        var code = Begin(entity.Module);
        if (entity.IsPositional)
        {
            code.Add($"public sealed record {entity.Name}Dto(");
            code.Add(string.Join(",\n", entity.Properties.Select(property => $"{Annotation(property)}{property.Type} {property.Name}").Prepend("Guid Id")) + ");");
        }
        else
        {
            code.Add($"public sealed record {entity.Name}Dto\n{{\npublic Guid Id {{ get; init; }}");
            foreach (var property in entity.Properties)
                code.Add($"{Annotation(property)}public {property.Type} {property.Name} {{ get; init; }}{(property.Type == "string" ? " = \"\";" : "")}");
            code.Add("}");
        }

        code.Add($"\npublic sealed class Change{entity.Name}Request\n{{");
        foreach (var property in entity.Texts)
            code.Add($"public string? {property.Name} {{ get; set; }}");
        code.Add("}\n\n" + $"public sealed record {entity.Name}Line(Guid Id, string Caption, decimal Amount);");
        return code.ToString();

        static string Annotation(PropertyPlan property) => property is { Annotation: { } annotation, IsDeclaredInTransfer: true } ? annotation + " " : "";
    }

    public static string Mapper(EntityPlan entity, Dice dice)
    {
        var code = Begin(entity.Module);
        var values = entity.Properties.Select(property => property.Name).Prepend("Id").Select(name => (Name: name, Value: "entity." + name)).ToList();
        code.Add($"public static class {entity.Name}Mapper\n{{\npublic static {entity.Name}Dto ToDto(this {entity.Name} entity)\n{{");
        if (entity.IsPositional)
            code.Add($"return new {entity.Name}Dto(\n{string.Join(",\n", values.Select(value => value.Value))});\n}}");
        else
            code.Add($"return new {entity.Name}Dto\n{{\n{string.Join("\n", values.Select(value => $"{value.Name} = {value.Value},"))}\n}};\n}}");

        code.Add($$"""

            public static {{entity.Name}}Line ToLine(this {{entity.Name}} entity)
            {
            var caption = TextTools.JoinFilled(", ", entity.{{dice.Of(entity.Texts).Name}}, entity.{{dice.Of(entity.Texts).Name}});
            return new {{entity.Name}}Line(entity.Id, caption, entity.Worth(1.21m));
            }

            public static List<{{entity.Name}}Line> ToLines(this IEnumerable<{{entity.Name}}> entities) => entities.Convert(entity => entity.ToLine());

            public static void Apply(this Change{{entity.Name}}Request request, {{entity.Name}} entity)
            {
            """);
        foreach (var property in entity.Texts)
            code.Add(dice.Lands(0.5) ? $"entity.{property.Name} = request.{property.Name} ?? entity.{property.Name};" : $"entity.{property.Name} = TextTools.Clean(request.{property.Name});");
        code.Add("}");
        return End(code);
    }

    public static string Validator(EntityPlan entity, Dice dice)
    {
        var code = Begin(entity.Module);
        code.Add($"public sealed class {entity.Name}Validator\n{{\npublic IReadOnlyList<string> Validate(Change{entity.Name}Request request)\n{{\nvar problems = new List<string>();");
        foreach (var property in entity.Texts)
        {
            code.Add($"if ({(dice.Lands(0.5) ? $"string.IsNullOrWhiteSpace(request.{property.Name})" : $"request.{property.Name} is {{ Length: > {dice.Between(40, 200)} }}")})");
            code.Add(dice.Lands(0.3) ? $"problems.Add($\"{property.Name} '{{request.{property.Name}}}' is not valid\");" : $"problems.Add(nameof(request.{property.Name}) + \" is not valid\");");
        }

        code.Add("return problems;\n}\n\n" + $"public bool IsComplete({entity.Name} entity)\n{{");
        code.Add($"return entity.{dice.Of(entity.Texts).Name}.Length > 0 && entity.{entity.OfType("bool", dice)} && entity.{entity.OfType("DateTime", dice)} > entity.CreatedAt;\n}}");
        return End(code);
    }

    public static string Repository(EntityPlan entity, Dice dice)
    {
        var code = Begin(entity.Module);
        var key = dice.Of(entity.Texts).Name;
        code.Add($$"""
            public interface I{{entity.Name}}Repository : IRepository<{{entity.Name}}>
            {
            Task<{{entity.Name}}?> FindBy{{key}}Async(string value, CancellationToken cancellation);
            Task<List<{{entity.Name}}>> SearchAsync(string text, CancellationToken cancellation);
            Task<List<{{entity.Name}}>> ListActiveAsync(CancellationToken cancellation);
            }

            public sealed class {{entity.Name}}Repository : {{(entity.HasBaseRepository ? $"RepositoryBase<{entity.Name}>, " : "")}}I{{entity.Name}}Repository
            {
            """);
        if (!entity.HasBaseRepository)
        {
            code.Add($$"""
                private readonly ConcurrentDictionary<Guid, {{entity.Name}}> Stored = new();
                public Task<{{entity.Name}}?> FindAsync(Guid id, CancellationToken cancellation = default) => Task.FromResult(Stored.GetValueOrDefault(id));
                public Task SaveAsync({{entity.Name}} entity, CancellationToken cancellation = default)
                {
                Stored.AddOrUpdate(entity.Id, entity, (_, _) => entity);
                return Task.CompletedTask;
                }
                public Task<IReadOnlyList<{{entity.Name}}>> ListAsync(CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<{{entity.Name}}>>(Stored.Values.ToList());
                public Task<bool> RemoveAsync(Guid id, CancellationToken cancellation = default) => Task.FromResult(Stored.TryRemove(id, out _));
                """);
        }

        code.Add($$"""

            public async Task<{{entity.Name}}?> FindBy{{key}}Async(string value, CancellationToken cancellation)
            {
            var wanted = TextTools.Clean(value);
            var all = await ListAsync(cancellation);
            return all.FirstOrDefault(entity => string.Equals(entity.{{key}}, wanted, StringComparison.OrdinalIgnoreCase));
            }

            public async Task<List<{{entity.Name}}>> SearchAsync(string text, CancellationToken cancellation)
            {
            var all = await ListAsync(cancellation);
            return all.Where(entity => entity.{{key}}.Contains(text, StringComparison.OrdinalIgnoreCase)).Take({{dice.Between(20, 200)}}).ToList();
            }

            public async Task<List<{{entity.Name}}>> ListActiveAsync(CancellationToken cancellation)
            {
            var all = await ListAsync(cancellation);
            return all.Where(entity => entity.{{entity.OfType("bool", dice)}}).OrderBy(entity => entity.{{entity.OfType("DateTime", dice)}}).ToList();
            }
            """);
        return End(code);
    }

    internal static CodeText Begin(string module)
    {
        var code = new CodeText();
        code.Add($"namespace Acme.{module};\n");
        return code;
    }

    internal static string End(CodeText code)
    {
        code.Add("}");
        return code.ToString();
    }
}
