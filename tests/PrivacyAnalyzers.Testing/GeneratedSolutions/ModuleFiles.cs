namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>What a module has besides its entities: events, mailings, jobs and reports.</summary>
internal static class ModuleFiles
{
    public static string Events(ModulePlan module, EntityPlan entity)
    {
        var code = EntityFiles.Begin(entity.Module);
        code.Add($$"""
            public sealed record {{entity.Name}}Changed(Guid Id, string Caption, DateTime OccurredAt) : IDomainEvent;

            public sealed class {{entity.Name}}Watcher
            {
            private int seen;
            public event EventHandler<{{entity.Name}}Changed>? Noticed;
            public int Seen => seen;
            public void Notice({{entity.Name}}Changed happened)
            {
            Interlocked.Increment(ref seen);
            Noticed?.Invoke(this, happened);
            }
            }

            public sealed class {{entity.Name}}ChangedHandler : IEventHandler<{{entity.Name}}Changed>
            {
            private readonly {{module.Name}}Mailer mailer;
            private readonly AppLog log;
            private readonly {{entity.Name}}Watcher watcher = new();
            private string lastCaption = "";

            public {{entity.Name}}ChangedHandler({{module.Name}}Mailer mailer, AppLog log)
            {
            this.mailer = mailer;
            this.log = log;
            watcher.Noticed += OnNoticed;
            watcher.Noticed += (_, happened) => lastCaption = happened.Caption;
            }

            public async Task HandleAsync({{entity.Name}}Changed happened, CancellationToken cancellation)
            {
            watcher.Notice(happened);
            await mailer.SendAsync(TextTools.JoinFilled(" - ", happened.Caption, lastCaption), cancellation);
            }

            private void OnNoticed(object? sender, {{entity.Name}}Changed happened)
            {
            log.Info($"{{entity.Name}} changed at {happened.OccurredAt:O}");
            }
            """);
        return EntityFiles.End(code);
    }

    public static string Mailer(ModulePlan module)
    {
        var code = EntityFiles.Begin(module.Name);
        code.Add($"public sealed class {module.Name}Mailer(IMessageGateway gateway, AppLog log)\n{{");
        if (module.Activity(module.Name + " mailing") is { } activity)
            code.Add(activity);
        code.Add($$"""
            public async Task SendAsync(string text, CancellationToken cancellation)
            {
            var body = Compose(text);
            cancellation.ThrowIfCancellationRequested();
            await gateway.SendAsync("all@example.org", "{{module.Name}}", body, cancellation);
            log.Info("Sent");
            }

            private static string Compose(string text)
            {
            var body = new StringBuilder("Dear reader,");
            body.AppendLine().AppendLine(TextTools.Clean(text));
            return body.ToString();
            }
            """);
        foreach (var entity in module.Entities)
        {
            code.Add("");
            if (module.Activity(entity.Name + " letters") is { } letters)
                code.Add(letters);
            code.Add($$"""
                public Task Write{{entity.Name}}Async({{entity.Name}}Dto about, string closing, CancellationToken cancellation)
                {
                var subject = $"About {about.{{module.Dice.Of(entity.Texts).Name}}}";
                return gateway.SendAsync(about.{{module.Dice.Of(entity.Texts).Name}}, subject, Compose(about.{{module.Dice.Of(entity.Texts).Name}} + closing), cancellation);
                }
                """);
        }

        return EntityFiles.End(code);
    }

    public static string Job(ModulePlan module)
    {
        var code = EntityFiles.Begin(module.Name);
        var needs = string.Join(", ", module.Entities.Select((entity, i) => $"I{entity.Name}Service service{i}, I{entity.Name}Repository repository{i}"));
        code.Add($$"""
            public sealed class {{module.Name}}Job({{needs}}, {{module.Name}}Mailer mailer, AppLog log)
            {
            public async Task RunAsync(CancellationToken stopping)
            {
            while (!stopping.IsCancellationRequested)
            {
            try
            {
            {{string.Join("\n", module.Entities.Select((_, i) => $"await RunPart{i}Async(stopping);"))}}
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
            log.Error("{{module.Name}} failed", problem);
            }
            await Task.Delay(TimeSpan.FromMinutes({{module.Dice.Between(1, 60)}}), stopping);
            }
            }
            """);
        for (var i = 0; i < module.Entities.Length; i++)
        {
            var entity = module.Entities[i];
            code.Add("");
            if (module.Activity($"{entity.Name} job") is { } activity)
                code.Add(activity);
            code.Add($$"""
                private async Task RunPart{{i}}Async(CancellationToken stopping)
                {
                foreach (var item in await repository{{i}}.ListActiveAsync(stopping))
                {
                var description = await service{{i}}.DescribeAsync(item.Id, stopping);
                await mailer.Write{{entity.Name}}Async(item.ToDto(), description, stopping);
                item.Close(TextTools.Code(item.{{module.Dice.Of(entity.Texts).Name}}));
                await repository{{i}}.SaveAsync(item, stopping);
                }
                }
                """);
        }

        return EntityFiles.End(code);
    }

    public static string Report(ModulePlan module)
    {
        var (entity, dice) = (module.Entities[0], module.Dice);
        var code = EntityFiles.Begin(module.Name);
        code.Add($$"""
            public sealed class {{module.Name}}Section(string title)
            {
            private readonly List<{{module.Name}}Section> parts = new();
            private readonly List<string> lines = new();
            public string Title { get; } = title;
            public void Add(string line) => lines.Add(line);
            public {{module.Name}}Section Part(string name)
            {
            var part = new {{module.Name}}Section(name);
            parts.Add(part);
            return part;
            }
            public void Render(StringBuilder target, int level)
            {
            target.Append(' ', level * 2).AppendLine(Title);
            foreach (var line in lines)
            target.Append(' ', level * 2).AppendLine(line);
            foreach (var part in parts)
            part.Render(target, level + 1);
            }
            }

            public sealed class {{module.Name}}Report(I{{entity.Name}}Repository repository)
            {
            """);
        if (module.Activity(module.Name + " report") is { } activity)
            code.Add(activity);
        code.Add($$"""
            public async Task<string> BuildAsync(DateTime since, CancellationToken cancellation)
            {
            var root = new {{module.Name}}Section("{{module.Name}}");
            var entities = await repository.ListAsync(cancellation);
            var recent = from entity in entities
            where entity.{{entity.OfType("DateTime", dice)}} >= since
            orderby entity.{{dice.Of(entity.Texts).Name}}
            select new { entity.Id, Label = entity.{{dice.Of(entity.Texts).Name}}, Amount = entity.{{entity.OfType("decimal", dice)}} };
            foreach (var group in recent.GroupBy(row => row.Label))
            Fill(root.Part(group.Key), group.Select(row => (row.Label, row.Amount)));
            var target = new StringBuilder();
            root.Render(target, 0);
            return target.ToString();
            }

            private static void Fill({{module.Name}}Section section, IEnumerable<(string Label, decimal Amount)> rows)
            {
            var total = 0m;
            foreach (var (label, amount) in rows)
            {
            section.Add(TextTools.Line(label, amount.ToString("N2", CultureInfo.InvariantCulture)));
            total += amount;
            }
            section.Add($"Total {total:N2}");
            }
            """);
        return EntityFiles.End(code);
    }
}
