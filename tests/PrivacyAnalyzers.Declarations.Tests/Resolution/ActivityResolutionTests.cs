using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Declarations.Tests.Resolution;

public class ActivityResolutionTests
{
    [Fact]
    public void Nearest_level_with_an_activity_wins()
    {
        var code = Code.Of("""
            public interface IJob { [ProcessingActivity("Interface", "service")] void Run(); }

            [ProcessingActivity("Newsletter", "newsletter")]
            public class Newsletter
            {
                public virtual void Send() { }
                [ProcessingActivity("Billing", "billing", "to-be-decided")] public void Bill() { }
                public string Subject { [ProcessingActivity("Preview", "support")] get => ""; set { } }
                public class Nested { public void Run() { } }
            }

            public class Weekly : Newsletter
            {
                public override void Send() { }
            }

            public class Job : IJob { public void Run() { } }
            """);
        Assert.Equal(["newsletter"], code.Activities("Newsletter.Send").Purposes);
        Assert.Equal(["Billing"], code.Activities("Newsletter.Bill").Names);
        Assert.Equal(["billing"], code.Activities("Newsletter.Bill").Purposes);
        Assert.Equal(["newsletter"], code.Activities("Weekly.Send").Purposes);
        Assert.Equal(["service"], code.Activities("Job.Run").Purposes);
        Assert.True(code.Activities("Newsletter.Nested.Run").IsNeutral);

        var subject = (IPropertySymbol)code.Symbol("Newsletter.Subject");
        Assert.Equal(["support"], new ActivityResolver().Resolve(subject.GetMethod!).Purposes);
        Assert.Equal(["newsletter"], new ActivityResolver().Resolve(subject.SetMethod!).Purposes);
    }

    [Fact]
    public void Derived_classes_inherit_what_nothing_nearer_replaces()
    {
        var code = Code.Of("[assembly: ProcessingActivity(\"Everything\", \"service\")]", """
            public interface IJob { [ProcessingActivity("Interface", "billing")] void Run(); }

            [ProcessingActivity("Campaign", "newsletter")] public abstract class Campaign<T> { }
            public abstract class Seasonal : Campaign<string> { }
            public class Spring : Seasonal, IJob
            {
                public void Plan() { }
                public string Title => "";
                public void Run() { }
                public class Nested { public void Plan() { } }
            }

            [ProcessingActivity("Own", "support")] public class Summer : Seasonal { public void Plan() { } }
            """);
        Assert.Equal(["Campaign"], code.Activities("Spring.Plan").Names);
        Assert.Equal(["newsletter"], code.Activities("Spring.Title").Purposes);
        Assert.Equal(["Interface"], code.Activities("Spring.Run").Names);
        Assert.Equal(["Own"], code.Activities("Summer.Plan").Names);
        Assert.Equal(["Everything"], code.Activities("Spring.Nested.Plan").Names);
    }

    [Fact]
    public void Assembly_is_the_outermost_level()
    {
        var code = Code.Of("[assembly: ProcessingActivity(\"Everything\", \"service\")]", "public class Job { public void Run() { } }");
        Assert.Equal(["Everything"], code.Activities("Job.Run").Names);
    }

    [Fact]
    public void Several_activities_are_a_union()
    {
        var code = Code.Of("""
            public class Job
            {
                [ProcessingActivity("A", "a", "b"), ProcessingActivity("B", "b", "c")] public void Run() { }
            }
            """);
        Assert.Equal(["a", "b", "c"], code.Activities("Job.Run").Purposes);
    }
}
