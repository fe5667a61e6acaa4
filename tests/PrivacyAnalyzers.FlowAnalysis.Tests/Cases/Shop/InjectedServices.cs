namespace InjectedServices;
public interface IClock { DateTime Now { get; } }
public interface INameFormatter { string Format(string first, string last); }
public class PlainFormatter : INameFormatter { public string Format(string first, string last) => $"{first} {last}"; }
public interface IMailGateway { Task SendAsync(string to, string subject, string body); }
public class MarketingGateway : IMailGateway
{
    [ProcessingActivity("Promotions", "marketing")]
    public Task SendAsync(string to, string subject, string body) => Task.CompletedTask;
}
public interface IAccountMailer { void Notify(string to); }
public class AccountMailer : IAccountMailer { [ProcessingActivity("Accounts", "account")] public void Notify(string to) { } }
public class User
{
    [PersonalData("name"), Purpose("account")] public string First { get; set; } = "";
    [PersonalData("name"), Purpose("account")] public string Last { get; set; } = "";
    [PersonalData("mail"), Purpose("account", "marketing")] public string Mail { get; set; } = "";
}
public interface IUserRepository { User? Find(int id); IEnumerable<User> All(); }
public class UserRepository : IUserRepository
{
    private readonly Dictionary<int, User> users = new();
    public User? Find(int id) => users.GetValueOrDefault(id);
    public IEnumerable<User> All() => users.Values;
}
public class Promotions
{
    private readonly IUserRepository repository;
    private readonly INameFormatter formatter;
    private readonly IMailGateway gateway;
    private readonly IAccountMailer accounts;
    public Promotions(IUserRepository repository, INameFormatter formatter, IMailGateway gateway, IAccountMailer accounts)
    {
        this.repository = repository; this.formatter = formatter; this.gateway = gateway; this.accounts = accounts;
    }
    public async Task RunAsync(int id)
    {
        if (repository.Find(id) is not { } user) return;
        var greeting = formatter.Format(user.First, user.Last);
        await gateway.SendAsync(user.Mail, "Sale", "Dear reader"); // $noflow
        await gateway.SendAsync(user.Mail, "Sale", $"Dear {greeting}"); // $flow
        accounts.Notify(greeting); // $noflow
        foreach (var u in repository.All().Where(u => u.Mail != ""))
            await gateway.SendAsync(u.Mail, "Hello", u.First); // $flow
        var tasks = repository.All().Select(u => gateway.SendAsync(u.Mail, "x", "y")).ToArray(); // $noflow
        await Task.WhenAll(tasks);
        await Task.WhenAll(repository.All().Select(async u => await gateway.SendAsync(u.Mail, "x", u.Last))); // $flow
        Parallel.ForEach(repository.All(), u => gateway.SendAsync(u.First, "a", "b")); // $flow
    }
}
