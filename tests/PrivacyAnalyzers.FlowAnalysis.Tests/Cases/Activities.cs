class Activities
{
    [ProcessingActivity("Newsletter", "newsletter")]
    string Reads(Customer c, Newsletter n)
    {
        var text = c.Name; // $flow
        n.Send(text); // $noflow
        var fine = c.NewsAddress; // $noflow
        n.Send(fine); // $noflow
        return text + fine;
    }

    [ProcessingActivity("Both", "newsletter", "billing")]
    void Every_purpose_counts(Customer c)
    {
        var text = c.Name; // $flow
        var fine = c.NewsAddress; // $noflow
    }

    [ProcessingActivity("Invoicing", "billing")]
    void Allowed_here_not_there(Customer c, Newsletter n)
    {
        var text = c.Name; // $noflow
        n.Send(text); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    string Expression(Customer c) => c.Name; // $flow

    [ProcessingActivity("Newsletter", "newsletter")]
    string Property { get { return new Customer().Name; } } // $flow

    [ProcessingActivity("Newsletter", "newsletter")]
    void Lambdas_belong_to_it(List<Customer> all)
    {
        all.ForEach(c => Use(c.Name)); // $flow
        Local(all[0]);
        void Local(Customer c) => Use(c.Name); // $flow
        void Use(string text) { } // $noflow
    }

    string Neutral(Customer c) => c.Name; // $noflow

    [ProcessingActivity("Undecided", "to-be-decided")]
    string Undecided(Customer c) => c.Name; // $noflow
}

[ProcessingActivity("Newsletter", "newsletter")]
class NewsletterJob
{
    private readonly string first = new Customer().Name; // $flow

    public NewsletterJob(Customer c) => Console.WriteLine(c.Name); // $flow

    public void Run(Customer c) => Console.WriteLine(c.Name); // $flow

    [ProcessingActivity("Invoicing", "billing")]
    public void Nearest_wins(Customer c) => Console.WriteLine(c.Name); // $noflow

    class Nested
    {
        public void Run(Customer c) => Console.WriteLine(c.Name); // $noflow
    }
}

[ProcessingActivity("Newsletter", "newsletter")]
abstract class Campaign
{
    public abstract void Mail(Customer c);
}

class Spring : Campaign
{
    public override void Mail(Customer c) => Console.WriteLine(c.Name); // $flow

    public void Plan(Customer c) => Console.WriteLine(c.Name); // $flow

    [ProcessingActivity("Invoicing", "billing")]
    public void Bill(Customer c) => Console.WriteLine(c.Name); // $noflow

    class Nested
    {
        public void Run(Customer c) => Console.WriteLine(c.Name); // $noflow
    }
}

interface IMailing
{
    [ProcessingActivity("Newsletter", "newsletter")]
    void Mail(Customer c, string text);
}

class Mailing : IMailing
{
    public void Mail(Customer c, string text) => Console.WriteLine(c.Name); // $flow

    public void Other(Customer c) => Console.WriteLine(c.Name); // $noflow
}

class Stores
{
    void Into_members(Customer c, ProfileJob job)
    {
        job.Subject = c.Name; // $flow
        job.note = c.Name; // $flow
        job.Subject = c.Reference; // $noflow
        new ProfileJob(c.Name).Run(); // $flow
        new ProfileJob { Subject = c.Email }.Run(); // $flow
        IMailing mailing = new Mailing();
        mailing.Mail(c, c.Name); // $flow
    }

    void Whole_objects(Customer c, Newsletter n)
    {
        n.SendCustomer(c); // $noflow
        n.SendObject(c); // $noflow
        n.SendObject(null); // $noflow
    }
}

class DeclaredOnFunctions
{
    void Lambdas(List<Customer> all, Newsletter n)
    {
        all.ForEach([ProcessingActivity("Newsletter", "newsletter")] (c) => Console.WriteLine(c.Name)); // $flow
        all.ForEach([ProcessingActivity("Newsletter", "newsletter")] (c) => Console.WriteLine(c.NewsAddress)); // $noflow
        all.ForEach(c => Console.WriteLine(c.Name)); // $noflow
    }

    void Local_functions(Customer c)
    {
        Mail(c.Name); // $flow
        Mail(c.Reference); // $noflow

        [ProcessingActivity("Newsletter", "newsletter")]
        void Mail(string text)
        {
            Console.WriteLine(c.Name); // $flow
            Console.WriteLine(text); // $noflow
        }
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Nearest_wins(Customer c)
    {
        Bill();
        Console.WriteLine(c.Name); // $flow

        [ProcessingActivity("Invoicing", "billing")]
        void Bill() => Console.WriteLine(c.Name); // $noflow
    }
}

[ProcessingActivity("Newsletter", "newsletter")]
static class MailingExtensions
{
    extension(Customer c)
    {
        public void Mail() => Console.WriteLine(c.Name); // $flow

        [ProcessingActivity("Invoicing", "billing")]
        public void Bill() => Console.WriteLine(c.Name); // $noflow
    }

    public static void Post(this Customer c) => Console.WriteLine(c.Name); // $flow
}
