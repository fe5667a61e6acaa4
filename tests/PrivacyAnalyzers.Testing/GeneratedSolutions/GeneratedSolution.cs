using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>
/// C# as business applications have it, of any size: entities, transfer records, mappers, repositories behind interfaces, services with
/// injected dependencies, controllers, jobs, events and reports, with personal data that passes through them into activities.
/// It needs the reference assemblies of .NET and the annotations, and compiles without errors. The same shape gives the same text.
/// </summary>
public static class GeneratedSolution
{
    public static ImmutableArray<SourceFile> Create(SolutionShape shape)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var modules = new List<ModulePlan>();
        var lines = 0;
        Add("Shared/Usings.cs", SharedFiles.Usings);
        Add("Shared/Entities.cs", SharedFiles.Entities);
        Add("Shared/Services.cs", SharedFiles.Services);
        Add("Shared/Helpers.cs", SharedFiles.Helpers);
        while (lines < shape.Lines)
        {
            var module = ModulePlan.Create(modules.Count, shape, modules);
            modules.Add(module);
            AddModule(module);
        }

        return files.ToImmutable();

        void AddModule(ModulePlan module)
        {
            for (var i = 0; i < module.Entities.Length; i++)
            {
                var entity = module.Entities[i];
                var place = $"{module.Name}/{entity.Name}";
                Add($"{place}.cs", EntityFiles.Entity(entity, module.Dice));
                Add($"{place}Dto.cs", EntityFiles.Transfer(entity));
                Add($"{place}Mapper.cs", EntityFiles.Mapper(entity, module.Dice));
                Add($"{place}Validator.cs", EntityFiles.Validator(entity, module.Dice));
                Add($"{place}Repository.cs", EntityFiles.Repository(entity, module.Dice));
                Add($"{place}Events.cs", ModuleFiles.Events(module, entity));
                Add($"{place}Service.cs", ServiceFiles.Service(module, entity, module.Peers[i]));
                Add($"{place}Controller.cs", ServiceFiles.Controller(module, entity));
            }

            Add($"{module.Name}/{module.Name}Mailer.cs", ModuleFiles.Mailer(module));
            Add($"{module.Name}/{module.Name}Job.cs", ModuleFiles.Job(module));
            Add($"{module.Name}/{module.Name}Report.cs", ModuleFiles.Report(module));
        }

        void Add(string path, string content)
        {
            files.Add((path, content));
            lines += content.Count(letter => letter == '\n') + 1;
        }
    }
}
