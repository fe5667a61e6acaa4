using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.UserModels;

/// <summary>What the shipped models say of packages, on stand-ins that have their names and signatures.</summary>
public class PackageModelTests
{
    private static readonly ReferencedProject Mapping = new("AutoMapper",
        """
        namespace AutoMapper
        {
            public interface IMapperBase
            {
                TDestination Map<TDestination>(object source);
                TDestination Map<TSource, TDestination>(TSource source);
                TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
            }

            public interface IMapper : IMapperBase
            {
                System.Linq.IQueryable<TDestination> ProjectTo<TDestination>(System.Linq.IQueryable source);
            }
        }
        """);

    private static readonly ReferencedProject Database = new("Microsoft.EntityFrameworkCore",
        """
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Microsoft.EntityFrameworkCore
        {
            public static class EntityFrameworkQueryableExtensions
            {
                public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw null!;
                public static Task<T> FirstAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw null!;
                public static Task<int> CountAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw null!;
                public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) => throw null!;
            }
        }
        """);

    private const string Shop =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using AutoMapper;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Configuration;
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("name"), Purpose("billing")]
            public string Name { get; set; } = "";

            public string Code { get; set; } = "";

            public Address Home { get; set; } = new();

            public List<Address> Others { get; set; } = new();
        }

        public class Address
        {
            [PersonalData("address"), Purpose("billing")]
            public string Street { get; set; } = "";

            public string Country { get; set; } = "";
        }

        public class Label
        {
            public string Name { get; set; } = "";
            public string Code { get; set; } = "";
            public string HomeStreet { get; set; } = "";
            public string HomeCountry { get; set; } = "";
            public List<Place> Others { get; set; } = new();
        }

        public class Place
        {
            public string Street { get; set; } = "";
            public string Country { get; set; } = "";
        }

        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "newsletter")]
            public void Send(string? text) { }
        }

        """;

    private static Task Run(string parameters, string statements) => (AnalyzerTest.For(new FlowRulesAnalyzer()) with
    {
        Sources = [Shop + "class Mailer { async Task Mail(Customer c, Newsletter n, " + parameters + ") { await Task.Yield(); " + statements + " } }"],
        ReferencedProjects = [Mapping, Database],
        References = ReferenceAssemblies.AspNetCore,
        EditorConfig = "privacy_analyzers.assumed_flows = ignore",
        OnlyRules = ["PRIV2001"],
    }).Run();

    [Theory]
    [InlineData("n.Send([|mapper.Map<Label>(c).Name|]);")]
    [InlineData("n.Send(mapper.Map<Label>(c).Code);")]
    [InlineData("n.Send([|mapper.Map<Customer, Label>(c).HomeStreet|]); n.Send(mapper.Map<Customer, Label>(c).HomeCountry);")]
    [InlineData("var label = mapper.Map<Label>(c); n.Send([|label.Others[0].Street|]); n.Send(label.Others[0].Country);")]
    [InlineData("var labels = mapper.Map<List<Label>>(new[] { c }); n.Send([|labels[0].Name|]); n.Send(labels[0].Code);")]
    [InlineData("var label = new Label(); mapper.Map(c, label); n.Send([|label.Name|]); n.Send(label.Code);")]
    public Task A_mapper_copies_members_by_their_names(string statements) => Run("IMapper mapper", statements);

    [Fact]
    public Task A_projection_maps_each_element() =>
        Run("IMapper mapper, IQueryable<Customer> customers", "foreach (var label in mapper.ProjectTo<Label>(customers)) { n.Send([|label.Name|]); n.Send(label.Code); }");

    [Fact]
    public Task Queries_of_a_database_give_what_they_hold() => Run(
        "IQueryable<Customer> customers",
        "n.Send([|(await customers.AsNoTracking().Select(x => x.Name).ToListAsync())[0]|]); n.Send((await customers.Select(x => x.Code).FirstAsync())); n.Send((await customers.Select(x => x.Name).CountAsync()).ToString());");

    [Fact]
    public Task Caches_give_back_what_was_put_there() => Run(
        "IMemoryCache memory, IDistributedCache shared, IDistributedCache other",
        """
        n.Send(memory.Get<string>("a"));
        memory.Set("a", c.Name);
        n.Send([|memory.Get<string>("a")|]);
        if (memory.TryGetValue("a", out string? text))
            n.Send([|text|]);
        n.Send(shared.GetString("a"));
        shared.SetString("a", c.Name);
        n.Send([|shared.GetString("a")|]);
        n.Send(other.GetString("a"));
        """);

    [Fact]
    public Task Requests_and_sessions_give_back_what_was_put_there() => Run(
        "HttpContext context, HttpContext other, IConfiguration configuration",
        """
        context.Session.SetString("name", c.Name);
        n.Send([|context.Session.GetString("name")|]);
        n.Send(other.Session.GetString("name"));
        context.Items["name"] = c.Name;
        n.Send([|context.Items["name"] as string|]);
        n.Send(configuration.GetValue<string>("title"));
        """);
}
