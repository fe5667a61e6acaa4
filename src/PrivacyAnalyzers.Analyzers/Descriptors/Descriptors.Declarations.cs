using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>The descriptors of all rules, one part per block of ids.</summary>
public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor PersonalDataDeclaresPurpose =
        Rule(RuleIds.PersonalDataDeclaresPurpose, nameof(PersonalDataDeclaresPurpose), RuleCategories.Declarations, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PersonalDataDeclaresPurposeOpenPoint =
        OpenPoint(RuleIds.PersonalDataDeclaresPurpose, nameof(PersonalDataDeclaresPurpose), RuleCategories.Declarations);

    public static readonly DiagnosticDescriptor PersonalDataDeclaresRetention =
        Rule(RuleIds.PersonalDataDeclaresRetention, nameof(PersonalDataDeclaresRetention), RuleCategories.Declarations, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PersonalDataDeclaresRetentionForPurpose =
        Rule(RuleIds.PersonalDataDeclaresRetention, nameof(PersonalDataDeclaresRetention), RuleCategories.Declarations, DiagnosticSeverity.Warning, "ForPurpose");

    public static readonly DiagnosticDescriptor CategoryIsAllowedForPurpose =
        Rule(RuleIds.CategoryIsAllowedForPurpose, nameof(CategoryIsAllowedForPurpose), RuleCategories.Declarations, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SpecialCategoryHasCondition =
        Rule(RuleIds.SpecialCategoryHasCondition, nameof(SpecialCategoryHasCondition), RuleCategories.Declarations, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DataSubjectIsDeclared =
        Rule(RuleIds.DataSubjectIsDeclared, nameof(DataSubjectIsDeclared), RuleCategories.Declarations, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor DataSubjectIsDeclaredOpenPoint =
        OpenPoint(RuleIds.DataSubjectIsDeclared, nameof(DataSubjectIsDeclared), RuleCategories.Declarations);

    public static readonly DiagnosticDescriptor InheritedDeclarationsAgree =
        Rule(RuleIds.InheritedDeclarationsAgree, nameof(InheritedDeclarationsAgree), RuleCategories.Declarations, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor InheritedDeclarationsAgreeParts =
        Rule(RuleIds.InheritedDeclarationsAgree, nameof(InheritedDeclarationsAgree), RuleCategories.Declarations, DiagnosticSeverity.Warning, "Parts");

    public static readonly DiagnosticDescriptor AnnotationHasEffect =
        Rule(RuleIds.AnnotationHasEffect, nameof(AnnotationHasEffect), RuleCategories.Declarations, DiagnosticSeverity.Info);
}
