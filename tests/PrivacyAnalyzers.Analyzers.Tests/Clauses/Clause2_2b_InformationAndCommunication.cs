namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Interests and needs serve information and communication, beside what serves the relation.</summary>
[Clause("2.2b")]
public class Clause2_2b_InformationAndCommunication
{
    private const string Customer = """
        public class Customer
        {
            [PersonalData("email-address"), Purpose("customer-relationship-management", "information-and-communication")]
            public string Email { get; set; } = "";
            [PersonalData("interest"), Purpose("information-and-communication")]
            public string Interests { get; set; } = "";
        }

        """;

    [Fact, Violates("PRIV2001")]
    public Task Interests_do_not_serve_the_relation() => ClauseTest.Of("PRIV2001", Customer + """
        public class CustomerDesk
        {
            [ProcessingActivity("Customer administration", "customer-relationship-management")]
            public bool Cares(Customer customer) => {|PRIV2001:customer.Interests|}.Contains("tax");
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Interests_choose_what_a_newsletter_tells() => ClauseTest.Of("PRIV2001", Customer + """
        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "information-and-communication")]
            public string Compose(Customer customer) => customer.Email + ": " + customer.Interests;
        }
        """).Run();

    [Fact, Violates("PRIV2002")]
    public Task Interests_that_something_held_are_not_handed_to_the_customer_desk() => ClauseTest.Of("PRIV2002", Customer + """
        public class Outbox(CustomerDesk receiver)
        {
            private string interests = "";
            public void Remember(Customer customer) => interests = customer.Interests;
            public void Flush() => receiver.Note({|PRIV2002:interests|});
        }

        public class CustomerDesk
        {
            [ProcessingActivity("Customer administration", "customer-relationship-management")]
            public void Note(string text) => Console.WriteLine(text);
        }
        """).Run();

    [Fact, Respects("PRIV2002")]
    public Task Interests_that_something_held_are_handed_to_the_newsletter() => ClauseTest.Of("PRIV2002", Customer + """
        public class Outbox(Newsletter receiver)
        {
            private string interests = "";
            public void Remember(Customer customer) => interests = customer.Interests;
            public void Flush() => receiver.Choose(interests);
        }

        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "information-and-communication")]
            public void Choose(string interests) => Console.WriteLine(interests);
        }
        """).Run();
}
