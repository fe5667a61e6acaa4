using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>What members of a type do with the data that they are given.</summary>
public sealed record ModelRow(TypePattern Type, ImmutableArray<MemberPattern> Members, ModelEffects Effects);
