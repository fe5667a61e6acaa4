using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Json;

/// <summary>What could be read, also of a broken document, and all problems in the order of the text. No root: nothing could.</summary>
public sealed record JsonReadResult(JsonValue? Root, IReadOnlyList<JsonProblem> Problems);
