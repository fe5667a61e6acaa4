using System.Threading;
namespace Mediator;
public interface IRequest<TResult> { }
public interface IRequestHandler<in TRequest, TResult> where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, CancellationToken token);
}
public interface IMediator { Task<TResult> Send<TResult>(IRequest<TResult> request, CancellationToken token = default); }
public class CrmPerson
{
    [PersonalData("email"), Purpose("support")] public string Mail { get; set; } = "";
    public int Id { get; set; }
}
public record GetMail(int Id) : IRequest<string>;
public record SendCampaign(string To) : IRequest<bool>;
public record OpenTicket(string From, string Text) : IRequest<int>;
public class GetMailHandler(List<CrmPerson> people) : IRequestHandler<GetMail, string>
{
    public Task<string> Handle(GetMail request, CancellationToken token) => Task.FromResult(people.First(p => p.Id == request.Id).Mail);
}
public class SendCampaignHandler : IRequestHandler<SendCampaign, bool>
{
    [ProcessingActivity("Campaigns", "marketing")]
    public async Task<bool> Handle(SendCampaign request, CancellationToken token)
    {
        await Task.Delay(1, token);
        Console.WriteLine(request.To);
        return true;
    }
}
public class OpenTicketHandler : IRequestHandler<OpenTicket, int>
{
    [ProcessingActivity("Tickets", "support")]
    public Task<int> Handle(OpenTicket request, CancellationToken token) => Task.FromResult(request.From.Length);
}
public class Controller(IMediator mediator, SendCampaignHandler direct, OpenTicketHandler tickets, IRequestHandler<SendCampaign, bool> viaInterface, IRequestHandler<OpenTicket, int> ticketsViaInterface)
{
    public async Task Post(CrmPerson p)
    {
        await direct.Handle(new SendCampaign(p.Mail), default); // $flow
        await tickets.Handle(new OpenTicket(p.Mail, "x"), default); // $noflow
        await viaInterface.Handle(new(p.Mail), default); // $flow
        await ticketsViaInterface.Handle(new(p.Mail, "hello"), default); // $noflow
        await viaInterface.Handle(new(p.Id.ToString()), default); // $noflow
    }
    public async Task Chain(GetMailHandler get)
    {
        var mail = await get.Handle(new GetMail(3), default);
        await direct.Handle(new SendCampaign(mail), default); // $flow
        await tickets.Handle(new OpenTicket(mail, ""), default); // $noflow
    }
}
