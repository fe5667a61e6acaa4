namespace PrivacyAnalyzers.Analyzers.Tests.OtherAssemblies;

public class FlowsAcrossProjectsTests
{
    [Fact]
    public Task What_a_helper_of_another_project_gives_back_is_what_it_was_given() => TwoProjects.Require(
        """
        public static class Text
        {
            public static string Clean(string text) => text.Trim();
            public static string First(string text, string other) => text;
            public static string Nothing(string text) => "none";
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                Newsletter.Send([|Text.Clean(c.Email)|]);
                Newsletter.Send([|Text.First(c.Email, c.Reference)|]);
                Newsletter.Send(Text.First(c.Reference, c.Email));
                Newsletter.Send(Text.Nothing(c.Email));
                Newsletter.Send(Text.Clean(c.NewsletterEmail));
            }
        }
        """);

    [Fact]
    public Task What_a_helper_reads_itself_is_seen_where_it_ends_up() => TwoProjects.Require(
        """
        public static class Reader
        {
            public static string AddressOf(Customer customer) => customer.Email;
            public static string ReferenceOf(Customer customer) => customer.Reference;
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                Newsletter.Send([|Reader.AddressOf(c)|]);
                Newsletter.Send(Reader.ReferenceOf(c));
            }
        }
        """);

    [Fact]
    public Task Objects_of_another_project_carry_what_is_put_into_them() => TwoProjects.Require(
        """
        public class Draft(string subject)
        {
            private string address = "";
            public string Subject => subject;
            public string Note { get; set; } = "";
            public string Line => "To: " + address;
            public void SetAddress(string to) => address = to;
            public Draft Add(string note) { Note += note; return this; }
        }

        public record Letter(string To, string Text);

        public class Base
        {
            public Base(string label) => Label = label;
            public string Label { get; }
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                var draft = new Draft(c.Reference);
                Newsletter.Send(draft.Line);
                draft.SetAddress(c.Email);
                Newsletter.Send([|draft.Line|]);
                Newsletter.Send(draft.Note + draft.Subject);
                Newsletter.Send([|new Draft(c.Email).Subject|]);
                Newsletter.Send([|new Draft("").Add(c.Email).Note|]);
                var letter = new Letter(c.Email, c.Reference);
                Newsletter.Send([|letter.To|]);
                Newsletter.Send(letter.Text);
                Newsletter.Send([|(letter with { Text = "" }).To|]);
                Newsletter.Send([|letter.ToString()|]);
                Newsletter.Send([|new Derived(c.Email).Label|]);
                Newsletter.Send(new Derived(c.Reference).Label);
            }
        }

        public class Derived(string text) : Base(text);
        """);

    [Fact]
    public Task Callbacks_are_called_with_what_the_other_project_gives_them() => TwoProjects.Require(
        """
        public static class Each
        {
            public static void Do(IEnumerable<string> texts, Action<string> action) { foreach (var text in texts) action(text); }
            public static T Map<T>(string text, Func<string, T> map) => map(text);
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                Each.Do([c.Email], text => Newsletter.Send([|text|]));
                Each.Do([c.Reference], text => Newsletter.Send(text));
                Newsletter.Send([|Each.Map(c.Email, text => text + "!")|]);
                Newsletter.Send(Each.Map(c.Email, text => "none"));
            }
        }
        """);

    [Fact]
    public Task What_a_helper_hands_to_an_activity_is_reported_where_the_helper_is_called() => TwoProjects.Require(
        """
        [ProcessingActivity("Mailing", "newsletter")]
        public class Mailing { public static void Post(string text) { } }

        public static class Outbox
        {
            public static void Put(string text) => Mailing.Post(text);
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                Outbox.Put([|c.Email|]);
                Outbox.Put(c.NewsletterEmail);
                Outbox.Put(c.Reference);
            }
        }
        """);

    [Fact]
    public Task Calls_of_an_interface_are_answered_by_those_who_implement_it_in_either_project() => TwoProjects.Require(
        """
        public interface IFormat { string Format(string text); }
        internal class Loud : IFormat { public string Format(string text) => text.ToUpperInvariant(); }

        public interface IHide { string Hide(string text); }
        internal class Hide : IHide { string IHide.Hide(string text) => "***"; }

        public interface IGreet { string Greet(string name); }

        public abstract class Step
        {
            public virtual string Run(string text) => "";
            public string Twice(string text) => Run(text);
        }
        public class Echo : Step { public override string Run(string text) => text; }
        public class Mute : Step { public override string Run(string text) => "-"; }
        public interface IHandler<T> { string Handle(T message); }
        public class A { public string Text { get; set; } = ""; }
        public class B { public string Text { get; set; } = ""; }
        internal class HandleA : IHandler<A> { public string Handle(A message) => message.Text; }
        internal class HandleB : IHandler<B> { public string Handle(B message) => ""; }
        """,
        """
        public class Greeting : IGreet { public string Greet(string name) => "Hello " + name; }

        public class Campaign
        {
            public void Run(Customer c, IFormat format, IHide hide, IGreet greet, Step step, Mute mute, IHandler<A> a, IHandler<B> b)
            {
                Newsletter.Send([|format.Format(c.Email)|]);
                Newsletter.Send(hide.Hide(c.Email));
                Newsletter.Send([|greet.Greet(c.Email)|]);
                Newsletter.Send([|step.Run(c.Email)|]);
                Newsletter.Send([|step.Twice(c.Email)|]);
                Newsletter.Send(mute.Run(c.Email));
                Newsletter.Send(new Mute().Run(c.Email));
                Newsletter.Send([|a.Handle(new A { Text = c.Email })|]);
                Newsletter.Send(b.Handle(new B { Text = c.Email }));
            }
        }
        """);

    [Fact]
    public Task An_interface_that_nobody_implements_passes_on_what_it_is_given() => TwoProjects.Require(
        """
        public interface IStore { string Find(string key); bool Has(string key); }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c, IStore store)
            {
                Newsletter.Send([|store.Find(c.Email)|]);
                Newsletter.Send(store.Has(c.Email).ToString());
            }
        }
        """);

    [Fact]
    public Task Variables_handed_over_by_reference_come_back_as_they_were_set() => TwoProjects.Require(
        """
        public static class Parse
        {
            public static bool Try(string text, out string parsed) { parsed = text.Trim(); return true; }
            public static void Reset(ref string text) => text = "";
            public static async System.Threading.Tasks.Task<string> Later(string text) { await System.Threading.Tasks.Task.Yield(); return text; }
            public static (string Left, string Right) Pair(string left, string right) => (left, right);
        }
        """,
        """
        public class Campaign
        {
            public async System.Threading.Tasks.Task Run(Customer c)
            {
                if (Parse.Try(c.Email, out var parsed))
                    Newsletter.Send([|parsed|]);
                Newsletter.Send([|await Parse.Later(c.Email)|]);
                var (left, right) = Parse.Pair(c.Email, c.Reference);
                Newsletter.Send([|left|]);
                Newsletter.Send(right);
                var text = c.Email;
                Parse.Reset(ref text);
                Newsletter.Send(text);
            }
        }
        """);

    [Fact]
    public Task Without_such_a_file_the_other_project_is_library_code() => TwoProjects.Shop(
        """
        public static class Text
        {
            public static string Nothing(string text) => "none";
            public static void Fill(string text, Customer c) => c.Reference = text;
        }
        """,
        """
        public class Campaign
        {
            public void Run(Customer c)
            {
                Newsletter.Send([|Text.Nothing(c.Email)|]);
                Text.Fill(c.Email, c);
                Newsletter.Send(c.Reference);
            }
        }
        """,
        flows: null).Run();
}
