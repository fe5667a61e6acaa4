// Helpers that take personal data out of the object they are given, or leave some in.
record Ticket(string Author, string Mail, string Text)
{
    public Ticket Public() => this with { Author = "", Mail = "" };

    public Ticket WithoutMail() => this with { Mail = "" };
}

class Comment
{
    public string Author { get; set; } = "";
    public string Text { get; set; } = "";
    public Comment? Reply { get; set; }
    public List<string> Mentions { get; } = [];
}

static class Cleaner
{
    public static void Clear(Comment comment) => comment.Author = "";

    public static void ClearIf(Comment comment, bool really)
    {
        if (really)
            comment.Author = "anonymous";
    }

    public static Comment Copy(Comment comment) => new() { Author = "somebody", Text = comment.Text };

    public static void ClearMentions(Comment comment) => comment.Mentions.Clear();

    public static void Replace(ref Comment comment) => comment = new Comment();

    public static void ReplaceLocally(Comment comment)
    {
        comment = new Comment();
        comment.Author = "";
    }

    public static void Swap(Comment one, Comment other) => (one.Author, other.Author) = (other.Author, one.Author);
}

class TicketMailing(Newsletter news)
{
    private static Ticket Of(Customer c) => new(c.Name, c.Email, "It is broken");

    private static Comment CommentOf(Customer c) => new() { Author = c.Name, Text = "Nice" };

    public void Copies(Customer c)
    {
        news.SendObject(Of(c).Public()); // $noflow
        news.SendObject(Of(c).WithoutMail()); // $flow
        news.Send(Of(c).WithoutMail().Mail); // $noflow
        news.Send(Of(c).WithoutMail().Author); // $flow
        news.SendObject(Of(c) with { Author = "", Mail = "" }); // $noflow
        news.SendObject(Of(c) with { Text = "" }); // $flow
    }

    public void Cleared(Customer c)
    {
        var comment = CommentOf(c);
        news.SendObject(comment); // $flow
        Cleaner.Clear(comment);
        news.SendObject(comment); // $noflow
    }

    public void Perhaps_cleared(Customer c, bool really)
    {
        var comment = CommentOf(c);
        Cleaner.ClearIf(comment, really);
        news.Send(comment.Author); // $flow
        news.Send(comment.Text); // $noflow
    }

    public void Another_object_cleared(Customer c)
    {
        var comment = CommentOf(c);
        var other = CommentOf(c);
        Cleaner.Clear(other);
        news.Send(comment.Author); // $flow
        news.Send(other.Author); // $noflow
        Cleaner.ReplaceLocally(comment);
        news.Send(comment.Author); // $flow
        Cleaner.Replace(ref comment);
        news.Send(comment.Author); // $noflow
    }

    public void Parts(Customer c)
    {
        var comment = new Comment { Reply = CommentOf(c), Mentions = { c.Name } };
        news.SendAll(comment.Mentions); // $flow
        Cleaner.ClearMentions(comment);
        news.SendAll(comment.Mentions); // $noflow (reported)
        Cleaner.Clear(comment);
        news.Send(comment.Reply!.Author); // $flow
        news.SendObject(Cleaner.Copy(comment)); // $noflow
    }

    public void Exchanged(Customer c)
    {
        var full = CommentOf(c);
        var empty = new Comment();
        Cleaner.Swap(full, empty);
        news.Send(full.Author); // $noflow
        news.Send(empty.Author); // $flow
    }
}
