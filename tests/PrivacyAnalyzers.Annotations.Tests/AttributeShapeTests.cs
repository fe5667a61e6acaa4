using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Annotations.Tests;

public class AttributeShapeTests
{
    private const AttributeTargets Data = AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
        | AttributeTargets.ReturnValue | Types | AttributeTargets.Enum;

    private const AttributeTargets Types = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface;
    private const AttributeTargets Code = AttributeTargets.Method | AttributeTargets.Constructor;

    public static TheoryData<Type, AttributeTargets, bool, bool> Usages => new()
    {
        { typeof(PersonalDataAttribute), Data, false, true },
        { typeof(NotPersonalDataAttribute), Data, false, true },
        { typeof(LegalPersonAttribute), Data, false, true },
        { typeof(PurposeAttribute), Data | AttributeTargets.Assembly, true, true },
        { typeof(RetentionAttribute), Data | AttributeTargets.Assembly, true, true },
        { typeof(RetainedOnErasureAttribute), Data, false, true },
        { typeof(DataSubjectAttribute), Data | AttributeTargets.Assembly, true, true },
        { typeof(ProcessedOnBehalfOfAttribute), Data | AttributeTargets.Assembly, false, true },
        { typeof(ProtectedAttribute), AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, false, true },
        { typeof(TenantKeyAttribute), AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, false, true },
        { typeof(ProcessingActivityAttribute), Code | AttributeTargets.Property | Types | AttributeTargets.Assembly, true, true },
        { typeof(RecipientAttribute), Code | Types | AttributeTargets.Parameter, false, true },
        { typeof(AccessGroundAttribute), Code | Types, false, true },
        { typeof(AccessRequestAttribute), Types | AttributeTargets.Enum | AttributeTargets.Parameter, false, true },
        { typeof(ConsentCheckAttribute), AttributeTargets.Method | AttributeTargets.Property, true, true },
        { typeof(AnonymizesAttribute), AttributeTargets.Method | AttributeTargets.ReturnValue, false, true },
        { typeof(PseudonymizesAttribute), AttributeTargets.Method | AttributeTargets.ReturnValue, false, true },
        { typeof(ErasureHandlerAttribute), AttributeTargets.Method, true, false },
        { typeof(AccessHandlerAttribute), AttributeTargets.Method, true, false },
        { typeof(ObjectionHandlerAttribute), AttributeTargets.Method, true, false },
        { typeof(AuditedAccessAttribute), Code | AttributeTargets.Property | Types, false, true },
        { typeof(SecurityMeasureAttribute), Code | AttributeTargets.Property | Types | AttributeTargets.Assembly, true, true },
    };

    [Theory]
    [MemberData(nameof(Usages))]
    public void Targets_multiplicity_and_inheritance_are_the_public_contract(
        Type attribute, AttributeTargets targets, bool multiple, bool inherited)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.Equal((targets, multiple, inherited), (usage.ValidOn, usage.AllowMultiple, usage.Inherited));
    }

    [Fact]
    public void Every_attribute_has_a_stated_usage() =>
        Assert.Equal(
            Usages.Select(row => ((Type)row[0]).Name).Order(StringComparer.Ordinal),
            PublicTypes().Where(t => t.IsSubclassOf(typeof(Attribute))).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Attributes_are_sealed_and_stay_in_metadata() =>
        Assert.All(PublicTypes().Where(t => t.IsSubclassOf(typeof(Attribute))), t =>
        {
            Assert.True(t.IsSealed, t.Name);
            Assert.Empty(t.GetCustomAttributes<ConditionalAttribute>());
        });

    [Fact]
    public void There_is_one_namespace() => Assert.All(PublicTypes(), t => Assert.Equal("PrivacyAnalyzers", t.Namespace));

    [Fact]
    public void The_library_depends_on_the_standard_library_only() =>
        Assert.Equal(["netstandard"], Library.GetReferencedAssemblies().Select(a => a.Name));

    [Fact]
    public void Every_attribute_explains_itself_with_an_article_and_an_example()
    {
        var members = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);
        Assert.All(PublicTypes().Where(t => t.IsSubclassOf(typeof(Attribute))), t =>
        {
            var docs = members["T:" + t.FullName];
            Assert.Contains("GDPR", docs.Element("summary")!.Value);
            Assert.NotEmpty(docs.Element("remarks")!.Value);
            Assert.Contains("[" + t.Name[..^"Attribute".Length], docs.Element("example")!.Element("code")!.Value);
        });
    }

    private static Assembly Library => typeof(PersonalDataAttribute).Assembly;

    private static IEnumerable<Type> PublicTypes() => Library.GetExportedTypes();
}
