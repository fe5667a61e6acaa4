namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// Which part of what a member is given a value is: up to three parts from the outside in, less what was overwritten,
/// and whether anything inside counts as the value itself. Applied to a real value it gives what the member would have seen.
/// </summary>
public readonly record struct ValueView(int First, int Second, int Third, byte Depth, int Without, int AlsoWithout, bool IsDeep)
{
    /// <summary>The value as it was given.</summary>
    public static ValueView Whole => default;

    public int this[int depth] => depth switch { 0 => First, 1 => Second, _ => Third };

    /// <summary>How a key is written in a view; an exact one is a part that tells nothing of its whole.</summary>
    public static int Encode(int key, bool isExact) => (key << 1) | (isExact ? 1 : 0);

    public static (int Key, bool IsExact) Decode(int part) => (part >> 1, (part & 1) != 0);

    /// <summary>The part that a key names; null where nothing of it is left.</summary>
    public ValueView? Enter(int key, bool isExact)
    {
        if (key == Without || key == AlsoWithout)
            return null;
        if (IsDeep)
            return isExact ? null : this;
        var part = Encode(key, isExact);
        return Depth switch
        {
            0 => new(part, 0, 0, 1, 0, 0, false),
            1 => new(First, part, 0, 2, 0, 0, false),
            2 => new(First, Second, part, 3, 0, 0, false),
            _ => isExact ? null : this with { IsDeep = true, Without = 0, AlsoWithout = 0 },
        };
    }

    /// <summary>The same without one part; from the third on, parts are left in.</summary>
    public ValueView Less(int key)
    {
        if (IsDeep || key == Without || key == AlsoWithout || AlsoWithout != 0)
            return this;
        if (Without == 0)
            return this with { Without = key };
        return this with { Without = Math.Min(Without, key), AlsoWithout = Math.Max(Without, key) };
    }

    public ValueView Deep() => this with { IsDeep = true };
}
