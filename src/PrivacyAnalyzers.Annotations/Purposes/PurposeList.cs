using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace PrivacyAnalyzers;

internal static class PurposeList
{
    // C# lets an attribute pass null for a params array; an attribute that throws would break every reader of the metadata.
    public static IReadOnlyList<string> Of(string purpose, string[]? furtherPurposes)
    {
        var all = new List<string> { purpose };
        if (furtherPurposes is not null)
            all.AddRange(furtherPurposes);
        return new ReadOnlyCollection<string>(all);
    }
}
