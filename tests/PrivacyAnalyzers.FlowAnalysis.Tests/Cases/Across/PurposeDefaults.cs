// Purposes that a type or the assembly states for all of its data.
[assembly: Purpose("service")]

[Purpose("newsletter")]
class Subscription
{
    [PersonalData("email-address")]
    public string Address { get; set; } = "";

    [PersonalData("language"), Purpose("billing")]
    public string Language { get; set; } = "";

    public string Plan { get; set; } = "";

    public class Note
    {
        [PersonalData("remark")]
        public string Text { get; set; } = "";
    }
}

class TrialSubscription : Subscription
{
    [PersonalData("name")]
    public string Guest { get; set; } = "";
}

class Complaint
{
    [PersonalData("name")]
    public string Person { get; set; } = "";

    [PersonalData("opinion"), Purpose("newsletter", "service")]
    public string Opinion { get; set; } = "";

    public int Stars { get; set; }
}

static class Subscriptions
{
    public static string AddressOf(Subscription s) => s.Address.Trim();

    public static string LanguageOf(Subscription s) => s.Language;

    public static string PlanOf(Subscription s) => s.Plan;

    public static string Describe(Complaint complaint) => $"{complaint.Person}: {complaint.Stars}";

    public static string Quote(Complaint complaint) => $"\"{complaint.Opinion}\"";

    public static void Post(string text, Newsletter news) => news.Send(text); // $noflow
}

class SubscriptionMailing(Newsletter news, Billing billing)
{
    public void Of_the_type(Subscription s)
    {
        news.Send(Subscriptions.AddressOf(s)); // $noflow
        billing.Invoice(Subscriptions.AddressOf(s)); // $flow
    }

    public void Of_the_member(Subscription s)
    {
        news.Send(Subscriptions.LanguageOf(s)); // $flow
        billing.Invoice(Subscriptions.LanguageOf(s)); // $noflow
        news.Send(Subscriptions.PlanOf(s)); // $noflow
    }

    public void Of_the_base_class(TrialSubscription trial)
    {
        Subscriptions.Post(trial.Guest, news); // $noflow
        Subscriptions.Post(Subscriptions.AddressOf(trial), news); // $noflow
        Subscriptions.Post(Subscriptions.LanguageOf(trial), news); // $flow
    }

    public void Of_the_assembly(Complaint complaint)
    {
        news.Send(Subscriptions.Describe(complaint)); // $flow
        news.Send(Subscriptions.Quote(complaint)); // $noflow
        billing.Invoice(Subscriptions.Quote(complaint)); // $flow
    }

    public void Nested_types_inherit_nothing(Subscription.Note note)
    {
        Subscriptions.Post(note.Text, news); // $flow
        Subscriptions.Post(note.Text.Length.ToString(), news); // $noflow
    }

    [ProcessingActivity("Support", "service")]
    public void Answer(Complaint complaint, Subscription s)
    {
        Console.WriteLine(Subscriptions.Describe(complaint)); // $noflow
        Console.WriteLine(Subscriptions.AddressOf(s)); // $flow
    }
}
