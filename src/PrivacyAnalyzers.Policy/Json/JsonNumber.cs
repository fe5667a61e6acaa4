using System.Globalization;

namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonNumber : JsonValue
{
    internal JsonNumber(JsonSpan span, string rawText)
        : base(span) => RawText = rawText;

    /// <summary>The number as written: which digits count is for the reader of the value to say.</summary>
    public string RawText { get; }

    public bool TryGetInt(out int value)
    {
        value = 0;
        if (!TryGetDecimal(out var number) || number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    public bool TryGetDecimal(out decimal value) =>
        decimal.TryParse(RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
