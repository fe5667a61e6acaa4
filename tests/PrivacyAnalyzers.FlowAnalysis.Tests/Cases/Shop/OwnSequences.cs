namespace OwnSequences;
public class Tree<T>(T value) { public T Value => value; public List<Tree<T>> Kids { get; } = []; public IEnumerable<T> Walk() { yield return Value; foreach (var k in Kids) foreach (var v in k.Walk()) yield return v; } }
public static class Seq
{
    public static IEnumerable<(T Item, int Index)> Indexed<T>(this IEnumerable<T> all) { var i = 0; foreach (var x in all) yield return (x, i++); }
    public static IEnumerable<TOut> Through<TIn, TOut>(this IEnumerable<TIn> all, params Func<TIn, TOut>[] steps) { foreach (var x in all) foreach (var s in steps) yield return s(x); }
    public static IEnumerable<IReadOnlyList<T>> Batch<T>(this IEnumerable<T> all, int size) { var l = new List<T>(); foreach (var x in all) { l.Add(x); if (l.Count == size) { yield return l.ToArray(); l.Clear(); } } }
}
public class U(Newsletter n)
{
    public void Run(List<Customer> all, Customer c)
    {
        var t = new Tree<string>("root");
        t.Kids.Add(new Tree<string>(c.Name));
        foreach (var v in t.Walk()) n.Send(v); // $flow
        n.Send(t.Value); // $noflow
        foreach (var (item, index) in all.Select(x => x.Name).Indexed()) { n.Send(index.ToString()); } // $noflow
        foreach (var (item, index) in all.Select(x => x.Name).Indexed()) { n.Send(item); } // $flow
        foreach (var s in all.Through(x => x.Reference, x => x.Name)) n.Send(s); // $flow
        foreach (var s in all.Through(x => x.Reference)) n.Send(s); // $noflow
        foreach (var batch in all.Batch(3)) n.Send(batch[0].Name); // $flow
        foreach (var batch in all.Batch(3)) n.Send(batch[0].Reference + batch.Count); // $noflow
    }
}
