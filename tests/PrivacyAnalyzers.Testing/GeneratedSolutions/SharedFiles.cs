namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>What all modules build on: base types, generic interfaces, and helpers that data passes through.</summary>
internal static class SharedFiles
{
    public const string Usings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PrivacyAnalyzers;
        global using Acme.Shared;
        """;

    public const string Entities = """
        namespace Acme.Shared;

        public interface IEntity
        {
            Guid Id { get; }
        }

        public abstract class Entity : IEntity
        {
            public Guid Id { get; set; } = Guid.NewGuid();
            public DateTime CreatedAt { get; set; }
            public virtual string Describe() => Id.ToString("N");
            public override string ToString() => Describe();
        }

        public interface IRepository<T>
            where T : class, IEntity
        {
            Task<T?> FindAsync(Guid id, CancellationToken cancellation = default);
            Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellation = default);
            Task SaveAsync(T entity, CancellationToken cancellation = default);
            Task<bool> RemoveAsync(Guid id, CancellationToken cancellation = default);
        }

        public abstract class RepositoryBase<T> : IRepository<T>
            where T : class, IEntity
        {
            protected ConcurrentDictionary<Guid, T> Stored { get; } = new();
            public virtual Task<T?> FindAsync(Guid id, CancellationToken cancellation = default)
            {
                return Task.FromResult(Stored.TryGetValue(id, out var found) ? found : null);
            }
            public virtual Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellation = default)
            {
                IReadOnlyList<T> all = Stored.Values.OrderBy(entity => entity.Id).ToList();
                return Task.FromResult(all);
            }
            public virtual Task SaveAsync(T entity, CancellationToken cancellation = default)
            {
                Guard.NotNull(entity, nameof(entity));
                Stored[entity.Id] = entity;
                return Task.CompletedTask;
            }
            public virtual Task<bool> RemoveAsync(Guid id, CancellationToken cancellation = default)
            {
                return Task.FromResult(Stored.TryRemove(id, out _));
            }
        }
        """;

    public const string Services = """
        namespace Acme.Shared;

        public interface IDomainEvent
        {
            DateTime OccurredAt { get; }
        }

        public interface IEventHandler<in TEvent>
            where TEvent : IDomainEvent
        {
            Task HandleAsync(TEvent happened, CancellationToken cancellation);
        }

        public interface IEventBus
        {
            Task PublishAsync<TEvent>(TEvent happened, CancellationToken cancellation) where TEvent : IDomainEvent;
            void Subscribe<TEvent>(IEventHandler<TEvent> handler) where TEvent : IDomainEvent;
        }

        public sealed class EventBus(AppLog log) : IEventBus
        {
            private readonly ConcurrentDictionary<Type, List<object>> handlers = new();
            public async Task PublishAsync<TEvent>(TEvent happened, CancellationToken cancellation) where TEvent : IDomainEvent
            {
                if (!handlers.TryGetValue(typeof(TEvent), out var known))
                    return;
                foreach (var handler in known.OfType<IEventHandler<TEvent>>())
                    await handler.HandleAsync(happened, cancellation);
                log.Info($"{known.Count} handlers of {typeof(TEvent).Name}");
            }
            public void Subscribe<TEvent>(IEventHandler<TEvent> handler) where TEvent : IDomainEvent
            {
                handlers.GetOrAdd(typeof(TEvent), _ => new List<object>()).Add(handler);
            }
        }

        public sealed class AppLog
        {
            private readonly object gate = new();
            public void Info(string message)
            {
                lock (gate)
                    Console.Out.WriteLine(message);
            }
            public void Error(string message, Exception? problem)
            {
                lock (gate)
                    Console.Error.WriteLine(message + ": " + problem?.Message);
            }
        }

        public interface IMessageGateway
        {
            Task SendAsync(string to, string subject, string body, CancellationToken cancellation);
        }

        public sealed class QueueGateway(AppLog log) : IMessageGateway
        {
            private readonly ConcurrentQueue<string> outgoing = new();
            public Task SendAsync(string to, string subject, string body, CancellationToken cancellation)
            {
                outgoing.Enqueue($"{to}\n{subject}\n\n{body}");
                log.Info("Queued: " + outgoing.Count.ToString(CultureInfo.InvariantCulture));
                return Task.CompletedTask;
            }
        }
        """;

    public const string Helpers = """
        namespace Acme.Shared;

        public static class Guard
        {
            public static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);
            public static string NotBlank(string? value, string name)
            {
                if (string.IsNullOrWhiteSpace(value))
                    throw new ArgumentException("A value is required.", name);
                return value;
            }
        }

        public sealed record Outcome<T>(bool Succeeded, T? Value, IReadOnlyList<string> Problems);

        public static class Outcome
        {
            public static Outcome<T> Of<T>(T value) => new(true, value, Array.Empty<string>());
            public static Outcome<T> Failure<T>(params string[] problems) => new(false, default, problems);
        }

        public static class TextTools
        {
            public static string Clean(string? value)
            {
                var text = value?.Trim() ?? string.Empty;
                return text.Replace("  ", " ", StringComparison.Ordinal);
            }
            public static string Shorten(string value, int length) => value.Length <= length ? value : value.Substring(0, length) + "...";
            public static string JoinFilled(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)).Select(Clean));
            public static string Line(string name, string? value)
            {
                return $"{name,-20}{Clean(value)}";
            }
            public static string Code(string value)
            {
                var code = new StringBuilder();
                foreach (var letter in value)
                {
                    if (char.IsLetterOrDigit(letter))
                        code.Append(char.ToUpperInvariant(letter));
                }
                return code.ToString();
            }
        }

        public static class Sequences
        {
            public static List<TOut> Convert<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> convert)
            {
                var converted = new List<TOut>();
                foreach (var item in items)
                    converted.Add(convert(item));
                return converted;
            }
            public static IEnumerable<List<T>> Batches<T>(this IEnumerable<T> items, int size)
            {
                var batch = new List<T>(size);
                foreach (var item in items)
                {
                    batch.Add(item);
                    if (batch.Count < size)
                        continue;
                    yield return batch;
                    batch = new List<T>(size);
                }
                if (batch.Count > 0)
                    yield return batch;
            }
        }

        public static class Retry
        {
            public static async Task<T> RunAsync<T>(Func<Task<T>> attempt, int times)
            {
                for (var i = 1; ; i++)
                {
                    try
                    {
                        return await attempt();
                    }
                    catch (TimeoutException) when (i < times)
                    {
                        await Task.Delay(i * 100);
                    }
                }
            }
        }
        """;
}
