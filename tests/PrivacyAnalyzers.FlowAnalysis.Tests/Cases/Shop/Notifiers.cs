namespace Notifiers;
public abstract class Notifier { protected Newsletter News = new(); public virtual void Notify(Customer c) => News.Send(Subject(c)); protected virtual string Subject(Customer c) => c.Reference; } // $flow
public class NamedNotifier : Notifier { protected override string Subject(Customer c) => c.Name; }
public class LoudNotifier : Notifier { public override void Notify(Customer c) { base.Notify(c); News.Send("!"); } } // $noflow
public sealed class QuietNotifier : Notifier { protected override string Subject(Customer c) => ""; }
public interface IHasLabel { string Label { get; } string Short() => Label[..1]; }
public class CustomerLabel(Customer c) : IHasLabel { public string Label => c.Name; }
public class CodeLabel(Customer c) : IHasLabel { public string Label => c.Reference; public string Short() => "c"; }
public class U(Newsletter n)
{
    public void Run(Customer c)
    {
        new QuietNotifier().Notify(c); // $noflow
        new NamedNotifier().Notify(c); // $noflow
        IHasLabel l = new CustomerLabel(c);
        n.Send(l.Short()); // $flow
        IHasLabel k = new CodeLabel(c);
        n.Send(k.Short() + k.Label); // $noflow
        n.Send(Best([new CodeLabel(c), new CustomerLabel(c)]).Label); // $flow
        n.Send(Show(new CodeLabel(c))); // $noflow
        n.Send(Show(new CustomerLabel(c))); // $flow
        n.Send(ShowT(new CodeLabel(c))); // $noflow
        n.Send(ShowT(new CustomerLabel(c))); // $flow
    }
    private static IHasLabel Best(IEnumerable<IHasLabel> all) => all.Last();
    private static string Show(IHasLabel l) => l.Label;
    private static string ShowT<T>(T l) where T : IHasLabel => l.Label;
}
