// Consent that the caller checks before it calls, and consent that is checked inside.
class Dispatcher(Newsletter news)
{
    private void Mail(string text) => news.Send(text.Trim()); // $noflow

    private void MailChecked(Customer c, string text)
    {
        if (!Privacy.MayWriteTo(c))
            return;
        news.Send(text); // $noflow
    }

    private void MailHalfChecked(Customer c, string text)
    {
        if (Privacy.MayWriteTo(c))
            Console.WriteLine("may");
        news.Send(text); // $noflow
    }

    private void MailEither(Customer c, string text)
    {
        if (Privacy.MayWriteTo(c))
            news.Send(text + "!"); // $noflow
        else
            news.Send("somebody"); // $noflow
    }

    public void Greet(Customer c) => news.Send(c.Name); // $flow

    public void Checked_by_the_caller(Customer c)
    {
        if (Privacy.MayWriteTo(c))
            Mail(c.Name); // $noflow
        else
            Mail(c.Reference); // $noflow
        Mail(c.Name); // $flow
    }

    public void Left_early(Customer c)
    {
        if (c.Id == 0 || !Privacy.MayWriteTo(c))
            return;
        Mail(c.Name); // $noflow
        Mail(c.Email); // $noflow
    }

    public void Checked_inside(Customer c)
    {
        MailChecked(c, c.Name); // $noflow
        MailEither(c, c.Name); // $noflow
        MailHalfChecked(c, c.Name); // $flow
        MailHalfChecked(c, c.Reference); // $noflow
    }

    public void For_each_of_them(List<Customer> customers)
    {
        foreach (var c in customers)
        {
            if (!Privacy.MayWriteTo(c))
                continue;
            Mail(c.Email); // $noflow
        }

        foreach (var c in customers)
            Mail(c.Email); // $flow
    }

    public void Another_purpose(Customer c)
    {
        if (Privacy.MayWriteTo(c))
        {
            Note(c.Name); // $flow
            Note(c.Reference); // $noflow
        }
    }

    private static void Note(string text) => new ProfileJob(text).Run(); // $noflow

    public void Checked_too_late(Customer c)
    {
        Mail(c.Name); // $flow
        if (!Privacy.MayWriteTo(c))
            return;
        Mail("thanks"); // $noflow
    }

    public void Handed_over_as_a_function(Customer c)
    {
        if (Privacy.MayWriteTo(c))
            Run(() => Mail(c.Name)); // $noflow
        Run(() => Mail(c.Name)); // $flow
    }

    private static void Run(Action action) => action();
}
