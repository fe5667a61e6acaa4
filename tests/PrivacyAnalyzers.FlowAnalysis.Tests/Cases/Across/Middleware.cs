// Pipelines of steps that each may change the request, stop it or hand it on.
class MailContext
{
    public string To { get; set; } = "";
    public string Body { get; set; } = "";
    public Dictionary<string, string> Headers { get; } = [];
    public Customer? Customer { get; set; }
}

delegate void Step(MailContext context);

interface IMiddleware
{
    void Invoke(MailContext context, Step next);
}

class Addressing : IMiddleware
{
    public void Invoke(MailContext context, Step next)
    {
        context.To = context.Customer!.Email;
        next(context);
    }
}

class NewsAddressing : IMiddleware
{
    public void Invoke(MailContext context, Step next)
    {
        context.To = context.Customer!.NewsAddress;
        next(context);
    }
}

class Blanking : IMiddleware
{
    public void Invoke(MailContext context, Step next)
    {
        context.To = "";
        next(context);
    }
}

class Timing : IMiddleware
{
    public void Invoke(MailContext context, Step next)
    {
        var started = DateTime.UtcNow;
        next(context);
        context.Headers["took"] = (DateTime.UtcNow - started).ToString();
    }
}

class Pipeline(Newsletter news)
{
    private static void Finish(MailContext context) => Console.WriteLine(context.Headers.Count);

    public void After_one_step(Customer c)
    {
        var context = new MailContext { Customer = c };
        new Timing().Invoke(context, Finish);
        news.Send(context.To); // $noflow
        new Addressing().Invoke(context, Finish);
        news.Send(context.To); // $flow
        news.Send(context.Body); // $noflow
        new Blanking().Invoke(context, Finish);
        news.Send(context.To); // $noflow
        new NewsAddressing().Invoke(context, Finish);
        news.Send(context.To); // $noflow
    }

    public void The_last_step_mails(Customer c)
    {
        var context = new MailContext { Customer = c };
        new Addressing().Invoke(context, x => news.Send(x.To)); // $flow
        new NewsAddressing().Invoke(context, x => news.Send(x.To)); // $noflow
        new Addressing().Invoke(context, x => news.Send(x.Body)); // $noflow
    }

    public void Steps_around_steps(Customer c)
    {
        var context = new MailContext { Customer = c };
        new Timing().Invoke(context, x => new NewsAddressing().Invoke(x, y => news.Send(y.To))); // $noflow
        new Timing().Invoke(context, x => new Addressing().Invoke(x, y => news.Send(y.To))); // $flow
    }

    public void Any_step(Customer c, IMiddleware middleware)
    {
        var context = new MailContext { Customer = c };
        middleware.Invoke(context, Finish);
        news.Send(context.To); // $flow
        news.SendAll(context.Headers.Values); // $noflow
    }

    private static Func<string, string> Chain(params Func<string, string>[] steps) => text => steps.Aggregate(text, (value, step) => step(value));

    public void Composed_functions(Customer c)
    {
        var tidy = Chain(text => text.Trim(), text => text.ToUpperInvariant());
        news.Send(tidy(c.Reference)); // $noflow (reported)
        news.Send(tidy(c.Name)); // $flow
        var hide = Chain(text => text.Trim(), Privacy.Mask);
        news.Send(hide(c.Reference)); // $noflow
    }
}
