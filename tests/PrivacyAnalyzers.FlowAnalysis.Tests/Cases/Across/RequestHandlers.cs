// Requests and their handlers: the handler is found by the type of the request.
interface IRequest<TResponse>;

interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    TResponse Handle(TRequest request);
}

record MailCommand(string To, string Text) : IRequest<bool>;

record BillCommand(string To, string Text) : IRequest<bool>;

record NameQuery(Customer Who) : IRequest<string>;

record CodeQuery(Customer Who) : IRequest<string>;

class MailHandler(Newsletter news) : IRequestHandler<MailCommand, bool>
{
    public bool Handle(MailCommand request)
    {
        news.Send(request.To); // $noflow
        Console.WriteLine(request.Text);
        return true;
    }
}

class BillHandler(Billing billing) : IRequestHandler<BillCommand, bool>
{
    public bool Handle(BillCommand request)
    {
        billing.Invoice(request.To); // $noflow
        return true;
    }
}

class NameHandler : IRequestHandler<NameQuery, string>
{
    public string Handle(NameQuery request) => request.Who.Name;
}

class CodeHandler : IRequestHandler<CodeQuery, string>
{
    public string Handle(CodeQuery request) => request.Who.Reference;
}

class Mediator(IServiceProvider services)
{
    public TResponse Send<TRequest, TResponse>(TRequest request) where TRequest : IRequest<TResponse>
    {
        var handler = (IRequestHandler<TRequest, TResponse>)services.GetService(typeof(IRequestHandler<TRequest, TResponse>))!;
        return handler.Handle(request);
    }
}

class Endpoint(Mediator mediator, Newsletter news, IRequestHandler<MailCommand, bool> mails, IRequestHandler<BillCommand, bool> bills)
{
    public void Commands(Customer c)
    {
        mediator.Send<MailCommand, bool>(new MailCommand(c.Email, "x")); // $flow
        mediator.Send<MailCommand, bool>(new MailCommand(c.NewsAddress, "x")); // $noflow
        mediator.Send<MailCommand, bool>(new MailCommand("all", c.Name)); // $noflow
        mediator.Send<BillCommand, bool>(new BillCommand(c.Email, "x")); // $noflow
    }

    public void Queries(Customer c)
    {
        news.Send(mediator.Send<NameQuery, string>(new NameQuery(c))); // $flow
        news.Send(mediator.Send<CodeQuery, string>(new CodeQuery(c))); // $noflow
    }

    public void Injected_handlers(Customer c)
    {
        mails.Handle(new MailCommand(c.Name, "x")); // $flow
        mails.Handle(new MailCommand(c.Reference, c.Name)); // $noflow
        bills.Handle(new BillCommand(c.Name, "x")); // $noflow
    }

    public void Answers(Customer c)
    {
        var sent = mediator.Send<BillCommand, bool>(new BillCommand(c.Name, "x")); // $noflow
        news.Send(sent ? "sent" : "not sent"); // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Inside_an_activity(Customer c)
    {
        Console.WriteLine(mediator.Send<NameQuery, string>(new NameQuery(c))); // $flow
        Console.WriteLine(mediator.Send<CodeQuery, string>(new CodeQuery(c))); // $noflow
    }
}
