using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Mappers: members of one object go to the members of another that bear their names.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>How deep objects within objects are mapped.</summary>
    private const int MaxMappedDepth = 3;

    /// <summary>The object that a mapper makes, or fills, from another one: what is declared there is read for it.</summary>
    private int Mapped(IOperation operation, LibraryCall call, ModelFlow flow, int source, ITypeSymbol? target)
    {
        var from = TypeOf(call, flow.From);
        var mapped = Node(operation, FlowNodeKind.Call, NameOf(call.Definition));
        Graph.Connect(source, mapped, FlowOperation.Copy);
        MapValue(operation, source, Content(from, flow.From), mapped, Content(target, flow.To), string.Empty, 0);
        return mapped;
    }

    private static ITypeSymbol? TypeOf(LibraryCall call, ModelPort port) =>
        call.IndexOf(port) is >= 0 and var at ? WithoutConversions(call.Operations[at].Value).Type : null;

    // "arg0[] => return[]": the elements are mapped.
    private static ITypeSymbol? Content(ITypeSymbol? type, ModelPort port)
    {
        foreach (var key in port.Path)
            type = key == ContentKeys.Element ? LibraryShapes.ElementTypeOf(Unwrapped(type)) : null;
        return Unwrapped(type);
    }

    private void MapValue(IOperation operation, int source, ITypeSymbol? from, int target, ITypeSymbol? to, string prefix, int depth)
    {
        if (from is null || to is null || depth == MaxMappedDepth)
            return;
        if (LibraryShapes.ElementTypeOf(from) is { } fromElement)
        {
            if (LibraryShapes.ElementTypeOf(to) is not { } toElement)
                return;
            var element = Node(operation);
            MapValue(operation, LoadRaw(source, ContentKeys.Element, operation), fromElement, element, toElement, string.Empty, depth + 1);
            Graph.Connect(element, target, FlowOperation.Store, ContentKeys.Element);
            return;
        }

        foreach (var member in MembersOf(from))
            MapMember(operation, source, member, target, to, prefix, depth);
    }

    private void MapMember(IOperation operation, int source, ISymbol member, int target, ITypeSymbol to, string prefix, int depth)
    {
        var counterpart = MemberNamed(to, prefix + member.Name);
        var type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        if (contracts.DataOf(member) is { } declared)
        {
            if (counterpart is not null)
                Graph.Connect(Datum(operation, declared), target, FlowOperation.Store, counterpart.Name);
        }
        else if (type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Array, SpecialType: not SpecialType.System_String })
        {
            // What has no counterpart is flattened: "Home.Street" goes to "HomeStreet".
            if (counterpart is null)
            {
                MapValue(operation, LoadRaw(source, member.Name, operation), type, target, to, prefix + member.Name, depth + 1);
                return;
            }

            var part = Node(operation);
            MapValue(operation, LoadRaw(source, member.Name, operation), type, part, TypeOfMember(counterpart), string.Empty, depth + 1);
            Graph.Connect(part, target, FlowOperation.Store, counterpart.Name);
        }
        else if (counterpart is not null && prefix.Length > 0)
        {
            Graph.Connect(LoadRaw(source, member.Name, operation), target, FlowOperation.Store, counterpart.Name);
        }
    }

    private static ITypeSymbol? TypeOfMember(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
                    yield return member;
            }
        }
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && LibraryShapes.IsWrapper(named) ? named.TypeArguments[0] : type;
}
