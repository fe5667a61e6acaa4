using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>
/// What library members do, for one compilation: what the user says of them, else what the shipped models say. For the
/// rest the signature speaks, and then what a member's name suggests.
/// </summary>
public sealed class LibraryModels(IEnumerable<ModelRow> ownRows)
{
    private readonly ModelTable own = new(ownRows);
    private readonly ConcurrentDictionary<IMethodSymbol, MemberModel> known = new(SymbolEqualityComparer.Default);

    public MemberModel Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return known.TryGetValue(definition, out var model) ? model : known.GetOrAdd(definition, Find(definition));
    }

    private MemberModel Find(IMethodSymbol definition)
    {
        if ((own.Find(definition) ?? own.FindConvention(definition)) is { } said)
            return new(ModelOrigin.User, said);
        if (ShippedModels.Table.Find(definition) is { } shipped)
            return new(ModelOrigin.Shipped, shipped);
        return ShippedModels.Table.FindConvention(definition) is { } supposed ? new(ModelOrigin.None, supposed) : MemberModel.Unknown;
    }
}
