// A program without a class around it.
var customer = new Customer { Id = args.Length };
var newsletter = new Newsletter();
newsletter.Send(customer.Name); // $flow
newsletter.Send(customer.Reference); // $noflow

var text = customer.Email;
Announce(text);
Announce(customer.Reference);
Code(customer.Reference);
foreach (var phone in customer.Phones)
    newsletter.Send(phone); // $flow
if (args is [var first, ..])
    newsletter.Send(first); // $noflow
text = "x";
newsletter.Send(text); // $noflow
await newsletter.SendAsync(await Task.FromResult(customer.Name)); // $flow
return Finish(customer);

void Announce(string words) => newsletter.Send(words); // $flow

void Code(string words) => newsletter.Send(words); // $noflow

static int Finish(Customer customer)
{
    new Newsletter().Send(customer.Home.Street); // $flow
    new Newsletter().Send(customer.Home.Country); // $noflow
    return 0;
}
