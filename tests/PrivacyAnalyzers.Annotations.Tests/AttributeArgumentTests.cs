using System;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Annotations.Tests;

public class AttributeArgumentTests
{
    [Fact]
    public void Category_may_be_left_out()
    {
        Assert.Null(new PersonalDataAttribute().Category);
        Assert.Equal("name", new PersonalDataAttribute(DataCategories.Name).Category);
    }

    [Fact]
    public void Purposes_keep_the_order_written() =>
        Assert.Equal(["invoicing", "accounting"], new PurposeAttribute(Purposes.Invoicing, Purposes.Accounting).Purposes);

    [Fact]
    public void Null_for_the_further_purposes_is_none() =>
        Assert.Equal(["invoicing"], new PurposeAttribute(Purposes.Invoicing, null!).Purposes);

    [Fact]
    public void Purposes_are_a_copy_of_the_arguments()
    {
        string[] further = ["accounting"];
        var attribute = new ObjectionHandlerAttribute("invoicing", further);
        further[0] = "marketing";
        Assert.Equal(["invoicing", "accounting"], attribute.Purposes);
    }

    [Fact]
    public void Activity_has_a_name_and_purposes()
    {
        var activity = new ProcessingActivityAttribute("Monthly newsletter", Purposes.Newsletter, Purposes.Statistics);
        Assert.Equal("Monthly newsletter", activity.Name);
        Assert.Equal(["newsletter", "statistics"], activity.Purposes);
    }

    [Fact]
    public void Retention_names_its_start_and_purposes()
    {
        var retention = typeof(Customer).GetProperty(nameof(Customer.Email))!.GetCustomAttributes<RetentionAttribute>().Single(r => r.For is not null);
        Assert.Equal(("P7Y", "end-of-financial-year"), (retention.PeriodOrRule, retention.From));
        Assert.Equal(["invoicing"], retention.For!);
    }

    [Fact]
    public void Positional_record_parameters_take_the_attributes_on_the_parameter_or_the_property()
    {
        var parameter = typeof(Contact).GetConstructors().Single().GetParameters()[0];
        Assert.NotNull(parameter.GetCustomAttribute<PersonalDataAttribute>());
        Assert.NotNull(parameter.GetCustomAttribute<TenantKeyAttribute>());
        Assert.NotNull(parameter.GetCustomAttribute<ProtectedAttribute>());
        Assert.NotNull(typeof(Contact).GetProperty(nameof(Contact.Email))!.GetCustomAttribute<PersonalDataAttribute>());
    }

    [Fact]
    public void Derived_classes_inherit_what_their_base_declares()
    {
        Assert.Equal("customer", typeof(PrivateCustomer).GetCustomAttribute<DataSubjectAttribute>()!.Id);
        Assert.Equal("customers", typeof(PrivateCustomer).GetCustomAttribute<ProcessedOnBehalfOfAttribute>()!.Controllers);
    }

    [Fact]
    public void Overriding_members_inherit_what_they_override_except_that_they_implement_a_right()
    {
        var erase = typeof(PrivateCustomer).GetMethod(nameof(Customer.Erase))!;
        Assert.NotNull(erase.GetCustomAttribute<AuditedAccessAttribute>());
        Assert.Empty(erase.GetCustomAttributes<ErasureHandlerAttribute>());
    }

    [Fact]
    public void Return_values_can_be_declared() =>
        Assert.Equal("age", typeof(Customer).GetMethod(nameof(Customer.Age))!.ReturnParameter.GetCustomAttribute<PersonalDataAttribute>()!.Category);

    [DataSubject(DataSubjects.Customer)]
    [ProcessedOnBehalfOf("customers")]
    public class Customer
    {
        [PersonalData(DataCategories.EmailAddress)]
        [Purpose(Purposes.Invoicing), Purpose(Purposes.Newsletter)]
        [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = [Purposes.Invoicing])]
        [Retention("P36M", From = RetentionStarts.LastContact)]
        public string? Email { get; set; }

        [return: PersonalData(DataCategories.Age)]
        public int Age() => 42;

        [ErasureHandler(typeof(Customer)), AuditedAccess]
        public virtual void Erase() => Email = null;
    }

    public sealed class PrivateCustomer : Customer
    {
        public override void Erase() => base.Erase();
    }

    public sealed record Contact(
        [PersonalData, TenantKey, Protected("column-encryption")] Guid Id,
        [property: PersonalData(DataCategories.EmailAddressWork)] string Email);
}
