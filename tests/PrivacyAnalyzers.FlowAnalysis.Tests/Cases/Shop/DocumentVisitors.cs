namespace DocumentVisitors;
public interface IVisitor<out T> { T Person(PersonNode p); T Text(TextNode t); T Many(ListNode l); }
public abstract class Node { public abstract T Accept<T>(IVisitor<T> v); }
public class PersonNode(Customer c) : Node { public Customer Customer => c; public override T Accept<T>(IVisitor<T> v) => v.Person(this); }
public class TextNode(string t) : Node { public string Text => t; public override T Accept<T>(IVisitor<T> v) => v.Text(this); }
public class ListNode(params List<Node> nodes) : Node { public IReadOnlyList<Node> Nodes => nodes; public override T Accept<T>(IVisitor<T> v) => v.Many(this); }
public class Printer : IVisitor<string>
{
    public string Person(PersonNode p) => p.Customer.Name;
    public string Text(TextNode t) => t.Text;
    public string Many(ListNode l) => string.Join(", ", l.Nodes.Select(n => n.Accept(this)));
}
public class Counter : IVisitor<int>
{
    public int Person(PersonNode p) => p.Customer.Name.Length > 0 ? 1 : 0;
    public int Text(TextNode t) => 1;
    public int Many(ListNode l) => l.Nodes.Sum(n => n.Accept(this));
}
public class Use(Newsletter n)
{
    public void Run(Customer c)
    {
        Node tree = new ListNode(new PersonNode(c), new TextNode("hi"));
        n.Send(tree.Accept(new Printer())); // $flow
        n.Send(tree.Accept(new Counter()).ToString()); // $noflow
        n.Send(new PersonNode(c).Accept(new Printer())); // $flow
        n.Send(new TextNode("x").Accept(new Printer())); // $noflow
        n.Send(new TextNode(c.Name).Text); // $flow
    }
}
