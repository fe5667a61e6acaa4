using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests;

/// <summary>Every kind of operation that the compiler knows is spoken for, so that a new one is noticed when the compiler gets it.</summary>
public class OperationKindTests
{
    // Kinds that the engine has an answer of its own for, be it that nothing moves. Each of them must occur in a case.
    private static readonly OperationKind[] s_followed =
    [
        OperationKind.Block, OperationKind.VariableDeclarationGroup, OperationKind.Switch, OperationKind.Loop, OperationKind.Labeled, OperationKind.Branch,
        OperationKind.Return, OperationKind.YieldBreak, OperationKind.Lock, OperationKind.Try, OperationKind.Using, OperationKind.YieldReturn,
        OperationKind.ExpressionStatement, OperationKind.LocalFunction, OperationKind.Literal, OperationKind.Conversion, OperationKind.Invocation,
        OperationKind.ArrayElementReference, OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.FieldReference,
        OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.EventReference, OperationKind.Unary, OperationKind.Binary,
        OperationKind.Conditional, OperationKind.Coalesce, OperationKind.AnonymousFunction, OperationKind.ObjectCreation,
        OperationKind.TypeParameterObjectCreation, OperationKind.ArrayCreation, OperationKind.InstanceReference, OperationKind.IsType,
        OperationKind.Await, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.EventAssignment,
        OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance, OperationKind.InterpolatedString,
        OperationKind.AnonymousObjectCreation, OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer, OperationKind.NameOf,
        OperationKind.Tuple, OperationKind.DynamicMemberReference, OperationKind.DynamicInvocation, OperationKind.TranslatedQuery,
        OperationKind.DelegateCreation, OperationKind.DefaultValue, OperationKind.TypeOf, OperationKind.SizeOf, OperationKind.AddressOf,
        OperationKind.IsPattern, OperationKind.Increment, OperationKind.Decrement, OperationKind.Throw, OperationKind.DeconstructionAssignment,
        OperationKind.DeclarationExpression, OperationKind.FieldInitializer, OperationKind.VariableInitializer, OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer, OperationKind.ArrayInitializer, OperationKind.VariableDeclarator, OperationKind.VariableDeclaration,
        OperationKind.Argument, OperationKind.CatchClause, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.InterpolatedStringText,
        OperationKind.Interpolation, OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.TupleBinary,
        OperationKind.MethodBody, OperationKind.ConstructorBody, OperationKind.Discard, OperationKind.CoalesceAssignment,
        OperationKind.RecursivePattern, OperationKind.DiscardPattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm,
        OperationKind.PropertySubpattern, OperationKind.UsingDeclaration, OperationKind.NegatedPattern, OperationKind.BinaryPattern,
        OperationKind.TypePattern, OperationKind.RelationalPattern, OperationKind.With, OperationKind.InterpolatedStringHandlerCreation,
        OperationKind.InterpolatedStringAppendLiteral, OperationKind.InterpolatedStringAppendFormatted,
        OperationKind.InterpolatedStringHandlerArgumentPlaceholder, OperationKind.InterpolatedStringAddition, OperationKind.FunctionPointerInvocation, OperationKind.ListPattern,
        OperationKind.SlicePattern, OperationKind.ImplicitIndexerReference, OperationKind.Utf8String, OperationKind.Attribute,
        OperationKind.InlineArrayAccess, OperationKind.CollectionExpression, OperationKind.Spread,
    ];

    // Obsolete by name, still among the values.
    private const OperationKind CollectionElementInitializer = (OperationKind)0x34;

    // Kinds of which whatever goes in may come out. Each of them must occur in a case, too.
    private static readonly OperationKind[] s_opaque =
    [
        OperationKind.None, OperationKind.DynamicIndexerAccess, OperationKind.DynamicObjectCreation, OperationKind.Range,
    ];

    // Kinds that no body of C# code that compiles has: Visual Basic's, those of control-flow graphs, of errors, and of no more use.
    private static readonly OperationKind[] s_elsewhere =
    [
        OperationKind.Invalid, OperationKind.Stop, OperationKind.End, OperationKind.RaiseEvent, OperationKind.Parenthesized, OperationKind.ReDim,
        OperationKind.ReDimClause, OperationKind.OmittedArgument, CollectionElementInitializer, OperationKind.FlowCapture,
        OperationKind.FlowCaptureReference, OperationKind.IsNull, OperationKind.CaughtException, OperationKind.StaticLocalInitializationSemaphore,
        OperationKind.FlowAnonymousFunction, OperationKind.InterpolatedStringAppendInvalid, OperationKind.Empty,
    ];

    private static readonly Lazy<HashSet<OperationKind>> s_inCases = new(KindsInCases);

    [Fact]
    public void Every_kind_of_operation_is_spoken_for_once()
    {
        var spokenFor = s_followed.Concat(s_opaque).Concat(s_elsewhere).ToList();

        Assert.Equal(Enum.GetValues<OperationKind>().Distinct().Order(), spokenFor.Order());
    }

    [Fact]
    public void Every_kind_that_C_sharp_code_has_occurs_in_a_case() =>
        Assert.Empty(s_followed.Concat(s_opaque).Except(s_inCases.Value));

    [Fact]
    public void No_case_has_a_kind_that_is_said_to_be_elsewhere() =>
        Assert.Empty(s_elsewhere.Intersect(s_inCases.Value));

    private static HashSet<OperationKind> KindsInCases()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var prelude = CSharpSyntaxTree.ParseText(FlowCase.Load("Prelude.cs").Text, options);
        var empty = CSharpCompilation.Create("Kinds", [prelude], [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations], new(OutputKind.ConsoleApplication, allowUnsafe: true));
        var kinds = new HashSet<OperationKind>();
        foreach (var flowCase in FlowCase.All)
        {
            var tree = CSharpSyntaxTree.ParseText(flowCase.Text, options);
            var model = empty.AddSyntaxTrees(tree).GetSemanticModel(tree);
            var roots = tree.GetRoot().DescendantNodesAndSelf().Select(node => model.GetOperation(node)).Where(operation => operation is { Parent: null });
            kinds.UnionWith(roots.SelectMany(root => root!.DescendantsAndSelf()).Select(operation => operation.Kind));
        }

        return kinds;
    }
}
