namespace CampaignCode;
[ProcessingActivity("Campaigns", "marketing")]
public class CampaignService
{
    private readonly List<string> targets = [];
    public string Title { get; set; } = "";
    public void AddTarget(string mail) => targets.Add(mail);
    public int Count() => targets.Count;
    public class Settings { public string From { get; set; } = ""; }
    public void Run(Customer c)
    {
        var m = c.Email; // $flow
        void Local() { Console.WriteLine(c.Name); } // $flow
        Local();
        Func<string> f = () => c.Name; // $flow
        _ = f();
        Console.WriteLine(c.Reference); // $noflow
        Console.WriteLine(m); // $noflow
    }
}
public class U(CampaignService campaigns)
{
    public void Go(Customer c)
    {
        campaigns.AddTarget(c.Email); // $flow
        campaigns.AddTarget(c.Reference); // $noflow
        campaigns.Title = c.Name; // $flow
        campaigns.Title = "x"; // $noflow
        var s = new CampaignService.Settings { From = c.Name }; // $noflow
        var other = new CampaignService { Title = c.Name }; // $flow
        Console.WriteLine(s.From + other.Count()); // $noflow
    }
}
