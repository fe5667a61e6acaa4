namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Name, e-mail, phone, address and contact persons serve the relation with the customer, and nothing else.</summary>
[Clause("2.2a")]
public class Clause2_2a_CustomerRelationship
{
    private const string Customer = """
        public class Customer
        {
            [PersonalData("name"), Purpose("customer-relationship-management"), Retention("P1Y", From = RetentionStarts.EndOfContract)]
            public string ContactPerson { get; set; } = "";
            [PersonalData("email-address"), Purpose("customer-relationship-management"), Retention("P1Y", From = RetentionStarts.EndOfContract)]
            public string Email { get; set; } = "";
        }

        """;

    [Fact, Violates("PRIV2001")]
    public Task Data_for_the_relation_sends_no_newsletter() => ClauseTest.Of("PRIV2001", Customer + """
        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "information-and-communication")]
            public string AddressOf(Customer customer) => {|PRIV2001:customer.Email|}.Trim();
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Data_for_the_relation_serves_the_relation() => ClauseTest.Of("PRIV2001", Customer + """
        public class CustomerDesk
        {
            [ProcessingActivity("Customer administration", "customer-relationship-management")]
            public string AddressOf(Customer customer) => customer.ContactPerson + " <" + customer.Email + ">";
        }
        """).Run();

    [Fact, Violates("PRIV2002")]
    public Task Data_for_the_relation_that_something_held_is_not_handed_to_a_newsletter() => ClauseTest.Of("PRIV2002", Customer + """
        public class Outbox(Newsletter receiver)
        {
            private string address = "";
            public void Remember(Customer customer) => address = customer.Email;
            public void Flush() => receiver.Send({|PRIV2002:address|});
        }

        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "information-and-communication")]
            public void Send(string address) => Console.WriteLine(address);
        }
        """).Run();

    [Fact, Respects("PRIV2002")]
    public Task Data_for_the_relation_that_something_held_is_handed_on_for_the_relation() => ClauseTest.Of("PRIV2002", Customer + """
        public class Outbox(Letters receiver)
        {
            private string address = "";
            public void Remember(Customer customer) => address = customer.Email;
            public void Flush() => receiver.Send(address);
        }

        public class Letters
        {
            [ProcessingActivity("Customer administration", "customer-relationship-management")]
            public void Send(string address) => Console.WriteLine(address);
        }
        """).Run();
}
