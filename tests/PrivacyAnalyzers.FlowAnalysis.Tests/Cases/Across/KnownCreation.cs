// The receiver's type is an interface or a base class, but what was created is known.
interface IWriter
{
    string Write(string text);
}

class PlainWriter : IWriter
{
    public string Write(string text) => text;
}

class EmptyWriter : IWriter
{
    public string Write(string text) => "";
}

abstract class Channel
{
    public abstract void Push(string text);

    public static Channel ForLog() => new LogChannel();

    public static Channel ForMail(Newsletter newsletter) => new MailChannel(newsletter);

    public static Channel For(bool log, Newsletter newsletter) => log ? new LogChannel() : new MailChannel(newsletter);
}

class LogChannel : Channel
{
    public override void Push(string text) => Console.WriteLine(text);
}

class MailChannel(Newsletter newsletter) : Channel
{
    public override void Push(string text) => newsletter.Send(text);
}

class CreationUser
{
    private readonly IWriter empty = new EmptyWriter();
    private readonly IWriter plain = new PlainWriter();

    void Locals(Customer c, Newsletter n)
    {
        IWriter writer = new EmptyWriter();
        n.Send(writer.Write(c.Name)); // $noflow
        writer = new PlainWriter();
        n.Send(writer.Write(c.Name)); // $flow
        n.Send(writer.Write(c.Reference)); // $noflow
    }

    void Branches(Customer c, Newsletter n, bool silent)
    {
        IWriter writer = silent ? new EmptyWriter() : new PlainWriter();
        n.Send(writer.Write(c.Name)); // $flow
        IWriter other = silent ? new EmptyWriter() : new EmptyWriter();
        n.Send(other.Write(c.Name)); // $noflow
    }

    void Readonly_fields(Customer c, Newsletter n)
    {
        n.Send(empty.Write(c.Name)); // $noflow (reported)
        n.Send(plain.Write(c.Name)); // $flow
    }

    void Created_here_and_used(Customer c, Newsletter n)
    {
        new MailChannel(n).Push(c.Name); // $flow
        Channel log = new LogChannel();
        log.Push(c.Name); // $noflow
        Channel mail = new MailChannel(n);
        mail.Push(c.Name); // $flow
        mail.Push(c.Reference); // $noflow
    }

    void Created_by_a_factory(Customer c, Newsletter n)
    {
        Channel.ForLog().Push(c.Name); // $noflow (reported)
        Channel.ForMail(n).Push(c.Name); // $flow
        Channel.For(c.Id > 3, n).Push(c.Name); // $flow
    }

    void Handed_to_a_helper(Customer c, Newsletter n)
    {
        n.Send(Render(new PlainWriter(), c.Name)); // $flow
        n.Send(Render(new EmptyWriter(), c.Name)); // $noflow
    }

    static string Render(IWriter writer, string text) => writer.Write(text);
}

interface INotice
{
    string Text { set; }

    void Post(string to);
}

class MailNotice : INotice
{
    [ProcessingActivity("Notices", "newsletter")]
    public string Text { set => Console.WriteLine(value); }

    [ProcessingActivity("Notices", "newsletter")]
    public void Post(string to) => Console.WriteLine(to);
}

class BoardNotice : INotice
{
    public string Text { set => Console.WriteLine(value); }

    public virtual void Post(string to) => Console.WriteLine(to);
}

class PublicNotice : BoardNotice
{
    [ProcessingActivity("Notices", "newsletter")]
    public override void Post(string to) => Console.WriteLine(to);
}

class ActivitiesThatAreKnown
{
    void Behind_an_interface(Customer c)
    {
        INotice mail = new MailNotice();
        mail.Post(c.Name); // $flow
        mail.Post(c.Reference); // $noflow
        mail.Post(c.NewsAddress); // $noflow
        mail.Text = c.Name; // $flow
        ((INotice)new MailNotice()).Post(c.Name); // $flow
        INotice board = new BoardNotice();
        board.Post(c.Name); // $noflow
        board.Text = c.Name; // $noflow
    }

    void Behind_a_base_class(Customer c)
    {
        BoardNotice notice = new PublicNotice();
        notice.Post(c.Name); // $flow
        notice = new BoardNotice();
        notice.Post(c.Name); // $noflow
    }
}
