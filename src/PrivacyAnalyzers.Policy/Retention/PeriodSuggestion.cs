using System.Globalization;

namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>What a person probably meant by a text that is no period, for a code fix to offer.</summary>
public static class PeriodSuggestion
{
    private const int LongestText = 64;

    /// <summary>A valid period, or null when the text gives no unit or cannot be told. A valid text comes back as it is.</summary>
    public static string? For(string? text)
    {
        if (CalendarPeriod.TryParse(text, out _, out _))
            return text;
        if (text is null || text.Length > LongestText)
            return null;

        var words = new Words(text.Trim().ToLowerInvariant());
        words.SkipOptional('-');
        words.SkipOptional('p');
        return ReadParts(words, out var period)
            && CalendarPeriod.TryParse(period.ToString(), out _, out _)
                ? period.ToString()
                : null;
    }

    private static bool ReadParts(Words words, out CalendarPeriod period)
    {
        var parts = new int?[PeriodUnits.InOrder.Length];
        period = default;
        while (!words.AtEnd)
        {
            if (!words.TryNumber(out var number) || !PeriodUnits.TryGet(words.Word(), out var unit))
                return false;
            if (unit == 'Y' && number != decimal.Truncate(number))
                (number, unit) = (number * CalendarLength.MonthsPerYear, 'M');

            ref var part = ref parts[PeriodUnits.InOrder.IndexOf(unit)];
            if (part is not null || number != decimal.Truncate(number))
                return false;
            part = (int)number;
            words.SkipJoining();
        }

        period = new CalendarPeriod(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 0);
        return true;
    }

    private sealed class Words(string text)
    {
        private const int LongestNumber = 7;
        private int _at;

        public bool AtEnd => _at == text.Length;

        public void SkipOptional(char c)
        {
            if (!AtEnd && text[_at] == c)
                _at++;
            SkipSeparators();
        }

        public bool TryNumber(out decimal number)
        {
            var start = _at;
            while (!AtEnd && (text[_at] is >= '0' and <= '9' || IsDecimalPoint()))
                _at++;
            var digits = text.Substring(start, _at - start).Replace(',', '.');
            SkipSeparators();
            number = 0;
            return digits.Length is > 0 and <= LongestNumber
                && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        }

        public string Word()
        {
            var start = _at;
            while (!AtEnd && char.IsLetter(text[_at]))
                _at++;
            var word = text.Substring(start, _at - start);
            SkipSeparators();
            return word;
        }

        public void SkipJoining()
        {
            var start = _at;
            if (!PeriodUnits.IsJoining(Word()))
                _at = start;
        }

        private bool IsDecimalPoint() =>
            text[_at] is '.' or ',' && _at + 1 < text.Length && text[_at + 1] is >= '0' and <= '9';

        private void SkipSeparators()
        {
            while (!AtEnd && (char.IsWhiteSpace(text[_at]) || text[_at] is '-' or '.' or ',' or '(' or ')'))
                _at++;
        }
    }
}
