namespace SharedParts;
public class Box { public Letter Inner { get; set; } = new(); public Box? Next { get; set; } }
public class U(Newsletter n)
{
    private static void Fill(Letter l, string s) => l.To = s;
    private static Letter Pick(Box b) => b.Inner;
    public void Run(Customer c)
    {
        var box = new Box();
        var inner = box.Inner;
        inner.To = c.Name;
        n.Send(box.Inner.To); // $flow
        n.Send(box.Inner.Body); // $noflow
        var two = new Box();
        Pick(two).To = c.Name;
        n.Send(two.Inner.To); // $flow
        n.Send(Pick(two).Body); // $noflow
        var three = new Box();
        var shared = new Letter();
        three.Inner = shared;
        shared.To = c.Name;
        n.Send(three.Inner.To); // $flow
        var list = new List<Letter> { shared };
        n.SendLetter(list[0]); // $flow
        var four = new Box { Inner = { To = c.Name, Body = "x" } };
        n.Send(four.Inner.To); // $flow
        n.Send(four.Inner.Body); // $noflow
        var five = new Box { Next = new Box { Inner = new Letter { To = c.Name } } };
        n.Send(five.Next!.Inner.To); // $flow
        n.Send(five.Inner.To); // $noflow
        Fill(five.Inner, c.Email);
        n.Send(five.Inner.To); // $flow
        for (var b = five; b is not null; b = b.Next) Fill(b.Inner, "");
        n.Send(five.Inner.Body); // $noflow
        var dict = new Dictionary<int, List<Letter>>();
        if (!dict.TryGetValue(1, out var ls)) dict[1] = ls = [];
        ls.Add(new Letter { To = c.Name });
        n.Send(dict[1][0].To); // $flow
        n.Send(dict[1][0].Body); // $noflow
        var tuple = (Letter: new Letter(), Count: 3);
        tuple.Letter.To = c.Name;
        n.Send(tuple.Letter.To); // $flow
        var swap = (a: c.Name, b: "x");
        (swap.a, swap.b) = (swap.b, swap.a);
        n.Send(swap.b); // $flow
        n.Send(swap.a); // $noflow
    }
}
