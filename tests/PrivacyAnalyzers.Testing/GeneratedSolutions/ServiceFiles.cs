namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>The service of an entity with its interface, and the controller in front of it.</summary>
internal static class ServiceFiles
{
    public static string Service(ModulePlan module, EntityPlan entity, EntityPlan peer)
    {
        var dice = module.Dice;
        var methods = Enumerable.Range(0, dice.Between(5, 9)).Select(i => dice.Of(Names.Verbs) + dice.Of(Names.Topics) + (i + 1)).ToList();
        var code = EntityFiles.Begin(entity.Module);
        if (peer.Module != entity.Module)
            code.Add($"using Acme.{peer.Module};\n");
        code.Add($$"""
            public interface I{{entity.Name}}Service
            {
            Task<string> DescribeAsync(Guid id, CancellationToken cancellation);
            Task<{{entity.Name}}Dto?> GetAsync(Guid id, CancellationToken cancellation);
            Task<Outcome<{{entity.Name}}Dto>> ChangeAsync(Guid id, Change{{entity.Name}}Request request, CancellationToken cancellation);
            {{string.Join("\n", methods.Select(method => $"Task<string> {method}Async(Guid id, string note, CancellationToken cancellation);"))}}
            }

            """);
        WriteConstruction(code, entity, peer, isPrimary: dice.Lands(0.5));
        code.Add($$"""

            public async Task<string> DescribeAsync(Guid id, CancellationToken cancellation)
            {
            var found = await repository.FindAsync(id, cancellation);
            return found is null ? "unknown" : found.Describe();
            }

            public async Task<{{entity.Name}}Dto?> GetAsync(Guid id, CancellationToken cancellation)
            {
            var found = await Retry.RunAsync(() => repository.FindAsync(id, cancellation), 3);
            return found?.ToDto();
            }

            public async Task<Outcome<{{entity.Name}}Dto>> ChangeAsync(Guid id, Change{{entity.Name}}Request request, CancellationToken cancellation)
            {
            var problems = validator.Validate(request);
            if (problems.Count > 0)
            return Outcome.Failure<{{entity.Name}}Dto>(problems.ToArray());
            var found = await repository.FindAsync(id, cancellation);
            if (found is null)
            return Outcome.Failure<{{entity.Name}}Dto>("not found");
            request.Apply(found);
            await repository.SaveAsync(found, cancellation);
            await bus.PublishAsync(new {{entity.Name}}Changed(id, found.{{dice.Of(entity.Texts).Name}}, clock.GetUtcNow().UtcDateTime), cancellation);
            return Outcome.Of(found.ToDto());
            }
            """);
        foreach (var method in methods)
            WriteBusiness(code, module, entity, method);
        WriteHelpers(code, entity, dice);
        return EntityFiles.End(code);
    }

    public static string Controller(ModulePlan module, EntityPlan entity)
    {
        var code = EntityFiles.Begin(entity.Module);
        code.Add($$"""
            public sealed class {{entity.Name}}Controller(I{{entity.Name}}Service service, I{{entity.Name}}Repository repository, AppLog log)
            {
            public async Task<Outcome<{{entity.Name}}Dto>> Get(Guid id, CancellationToken cancellation)
            {
            var found = await service.GetAsync(id, cancellation);
            return found is null ? Outcome.Failure<{{entity.Name}}Dto>("not found") : Outcome.Of(found);
            }

            public Task<Outcome<{{entity.Name}}Dto>> Put(Guid id, Change{{entity.Name}}Request request, CancellationToken cancellation)
            {
            log.Info("Put " + id.ToString("N"));
            return service.ChangeAsync(id, request, cancellation);
            }

            public async Task<IReadOnlyList<{{entity.Name}}Line>> Search(string text, int page, CancellationToken cancellation)
            {
            var wanted = Guard.NotBlank(text, nameof(text));
            var found = await repository.SearchAsync(wanted, cancellation);
            return found.ToLines().Skip(page * 20).Take(20).ToList();
            }

            """);
        if (module.Activity($"{entity.Name} export") is { } activity)
            code.Add(activity);
        code.Add($$"""
            public async Task<string> Export(CancellationToken cancellation)
            {
            var lines = new List<string>();
            foreach (var batch in (await repository.ListAsync(cancellation)).Batches(100))
            lines.AddRange(batch.Select(entity => string.Join(";", entity.{{module.Dice.Of(entity.Texts).Name}}, entity.{{module.Dice.Of(entity.Texts).Name}})));
            return string.Join(Environment.NewLine, lines);
            }
            """);
        return EntityFiles.End(code);
    }

    private static void WriteConstruction(CodeText code, EntityPlan entity, EntityPlan peer, bool isPrimary)
    {
        (string Type, string Name)[] needs =
        [
            ($"I{entity.Name}Repository", "repository"), ($"I{peer.Name}Service", "peer"), ($"{entity.Module}Mailer", "mailer"),
            ("IEventBus", "bus"), ("AppLog", "log"), ("TimeProvider", "clock"),
        ];
        var parameters = string.Join(", ", needs.Select(need => $"{need.Type} {need.Name}"));
        code.Add($"public sealed class {entity.Name}Service{(isPrimary ? $"({parameters})" : "")} : I{entity.Name}Service\n{{");
        code.Add($"private readonly {entity.Name}Validator validator = new();\nprivate readonly Dictionary<Guid, string> known = new();");
        if (isPrimary)
            return;
        foreach (var (type, name) in needs)
            code.Add($"private readonly {type} {name};");
        code.Add($"\npublic {entity.Name}Service({parameters})\n{{");
        foreach (var (_, name) in needs)
            code.Add($"this.{name} = {name};");
        code.Add("}");
    }

    private static void WriteBusiness(CodeText code, ModulePlan module, EntityPlan entity, string method)
    {
        code.Add("");
        if (module.Activity($"{entity.Name} {method}") is { } activity)
            code.Add(activity);
        code.Add($$"""
            public async Task<string> {{method}}Async(Guid id, string note, CancellationToken cancellation)
            {
            var item = await repository.FindAsync(id, cancellation);
            if (item is null)
            return note;
            var items = await repository.ListActiveAsync(cancellation);
            """);
        var body = new BodyWriter(code, entity, module.Dice);
        body.Write(module.Dice.Between(2, 9));
        code.Add($"return {body.Text()};\n}}");
    }

    private static void WriteHelpers(CodeText code, EntityPlan entity, Dice dice)
    {
        code.Add($$"""

            private static string BuildLabel({{entity.Name}} item, string text)
            {
            var owner = item.{{dice.Of(entity.Texts).Name}};
            if (owner.Length == 0)
            owner = text;
            return $"{owner}: {TextTools.Shorten(text, {{dice.Between(20, 90)}})}";
            }

            private string Decorate(string text, string topic)
            {
            var line = TextTools.Line(topic, text);
            return clock.GetUtcNow().UtcDateTime.Year.ToString(CultureInfo.InvariantCulture) + " " + line;
            }

            private static (string Head, string Tail) Split(string text)
            {
            var at = text.IndexOf(' ', StringComparison.Ordinal);
            return at < 0 ? (text, string.Empty) : (text.Substring(0, at), text.Substring(at + 1));
            }
            """);
    }
}
