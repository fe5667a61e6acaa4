using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Reuse;

/// <summary>What an editor keeps from one keystroke to the next never shows in what it reports.</summary>
public class EditorMemoryTests
{
    private static readonly EditedProject Project = EditedProject.Of(
        ("Customer.cs", """
            using PrivacyAnalyzers;
            public class Customer
            {
                [PersonalData, Purpose("service")] public string Email { get; set; } = "";
                public string Number { get; set; } = "";
            }
            """),
        ("Store.cs", """
            public interface IStore { string Find(Customer customer); }
            public class Store : IStore
            {
                public string Find(Customer customer) => Text.Clean(customer.Number);
            }
            """),
        ("Text.cs", """
            public static class Text
            {
                public static string Prefix { get; set; } = "";
                public static string Clean(string text) => text.Trim();
            }
            """),
        ("Mailing.cs", """
            using PrivacyAnalyzers;
            [ProcessingActivity("mailing", "marketing")]
            public class Mailing(IStore store)
            {
                public void Send(Customer customer)
                {
                    var address = store.Find(customer);
                    System.Console.WriteLine(address);
                }
            }
            """));

    [Fact]
    public async Task Edits_of_code_that_is_called_show_at_once()
    {
        Assert.Empty(await Project.Live("Mailing.cs"));
        var leaking = Project.Replace("Store.cs", "customer.Number", "customer.Email");
        Assert.NotEmpty(await leaking.Live("Mailing.cs"));
        Assert.Empty(await leaking.Replace("Store.cs", "customer.Email", "customer.Number").Live("Mailing.cs"));
    }

    [Theory]
    [InlineData("Customer.cs", "public string Number", "[PersonalData, Purpose(\"service\")] public string Number")]
    [InlineData("Customer.cs", "Number { get; set; } = \"\";", "Number { get => Email; set { } }")]
    [InlineData("Store.cs", "public class Store : IStore", "public class Direct : IStore { public string Find(Customer customer) => customer.Email; }\npublic class Store : IStore")]
    [InlineData("Store.cs", "customer.Number", "customer.Email")]
    [InlineData("Text.cs", "text.Trim()", "new Customer().Email")]
    [InlineData("Mailing.cs", "\"marketing\"", "\"service\"")]
    [InlineData("Mailing.cs", "(address)", "(customer.Email)")]
    public async Task Each_edit_shows_what_an_editor_shows_that_was_just_opened(string path, string old, string @new)
    {
        await Project.Live("Mailing.cs");
        var edited = Project.Replace(path, old, @new);

        Assert.Equal(await edited.Anew("Mailing.cs"), await edited.Live("Mailing.cs"));
        Assert.Equal(await Project.Anew("Mailing.cs"), await Project.Live("Mailing.cs"));
    }

    [Fact]
    public async Task Files_that_come_go_or_change_places_show_what_an_editor_shows_that_was_just_opened()
    {
        await Project.Live("Mailing.cs");
        var more = Project.Add("Direct.cs", "public class Direct : IStore { public string Find(Customer customer) => customer.Email; }");

        Assert.NotEmpty(await more.Live("Mailing.cs"));
        Assert.NotEmpty(await more.Reorder().Live("Mailing.cs"));
        Assert.Empty(await more.Remove("Direct.cs").Live("Mailing.cs"));
    }

    [Fact]
    public async Task Two_states_of_a_project_may_be_asked_for_in_turns_and_at_once()
    {
        var leaking = Project.Replace("Store.cs", "customer.Number", "customer.Email");
        var asked = Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? Project : leaking).Live("Mailing.cs")).ToList();

        var shown = await Task.WhenAll(asked);

        Assert.All(shown.Where((_, i) => i % 2 == 0), Assert.Empty);
        Assert.All(shown.Where((_, i) => i % 2 == 1), Assert.NotEmpty);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_leaves_nothing_half_done()
    {
        var leaking = Project.Replace("Store.cs", "customer.Number", "customer.Email");
        for (var i = 0; i < 10; i++)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(i));
            try
            {
                Assert.NotEmpty(await leaking.Live("Mailing.cs", cancellation.Token));
            }
            catch (OperationCanceledException)
            {
            }
        }

        Assert.NotEmpty(await leaking.Live("Mailing.cs"));
    }

    [Fact]
    public void Code_of_other_files_is_extracted_once_for_all_states_in_which_it_is_the_same()
    {
        var stamp = new DeclarationStamp(Project.Compilation);
        var store = new MemberStore(stamp, FlowLimits.Default);
        var numbers = new ContractNumbers();
        var settings = FlowSettings.Of(new([]), NoFile, CancellationToken.None);
        var edited = Project.Replace("Text.cs", "text.Trim()", "text");

        var before = Graph(Project, "M:Store.Find(Customer)");

        Assert.True(stamp.IsOf(edited.Compilation, CancellationToken.None));
        Assert.NotNull(before);
        Assert.Same(before, Graph(edited, "M:Store.Find(Customer)"));

        static bool NoFile(SourceText text, SourceTextValueProvider<UserModelFile> provider, [MaybeNullWhen(false)] out UserModelFile value)
        {
            value = null;
            return false;
        }

        FlowGraph? Graph(EditedProject project, string member)
        {
            var members = new SourceMembers();
            return new MembersOnDemand(project.Compilation, members, new PrivacyContracts(settings, numbers), store).For(default).GraphOf(member);
        }
    }

    [Fact]
    public async Task Nothing_that_is_kept_holds_on_to_a_compilation()
    {
        var (compilation, edited) = await Use();

        Assert.True(await IsLetGo(compilation));
        Assert.NotEmpty(await edited.Live("Mailing.cs"));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<(WeakReference<Compilation>, EditedProject)> Use()
        {
            var first = Project.Replace("Store.cs", "customer.Number", "customer.Email");
            await first.Live("Mailing.cs");
            return (new(first.Compilation), new(first.Compilation.Clone()));
        }

        // The driver's own threads may hold on to what they last worked for until they come to rest.
        static async Task<bool> IsLetGo(WeakReference<Compilation> compilation)
        {
            for (var attempt = 0; attempt < 100; attempt++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                if (!IsAlive(compilation))
                {
                    return true;
                }

                await Task.Delay(100);
            }

            return false;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static bool IsAlive(WeakReference<Compilation> compilation) => compilation.TryGetTarget(out _);
    }
}
