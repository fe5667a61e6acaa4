using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>
/// The text of a shipped model file: lines that name types, each followed by indented rows "members : effects", where
/// commas part names and semicolons part effects. A type's line may say what its values are: "System.Span`1 is view".
/// </summary>
public sealed class ModelFile
{
    private readonly ImmutableArray<ModelRow>.Builder rows = ImmutableArray.CreateBuilder<ModelRow>();
    private readonly ImmutableArray<(TypePattern Type, TypeTraits Traits)>.Builder types = ImmutableArray.CreateBuilder<(TypePattern, TypeTraits)>();
    private readonly ImmutableArray<int>.Builder badLines = ImmutableArray.CreateBuilder<int>();
    private ImmutableArray<TypePattern> current = [];

    private ModelFile()
    {
    }

    public IReadOnlyList<ModelRow> Rows => rows;

    public IReadOnlyList<(TypePattern Type, TypeTraits Traits)> Types => types;

    /// <summary>The numbers of the lines that could not be read, from 1; the others stand.</summary>
    public IReadOnlyList<int> BadLines => badLines;

    public static ModelFile Parse(string text)
    {
        var file = new ModelFile();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.TrimEnd();
            if (content.Length == 0 || content.TrimStart().StartsWith("#", StringComparison.Ordinal))
                continue;
            if (content[0] == ' ' ? !file.TryAddRow(content) : !file.TryAddTypes(content))
                file.badLines.Add(number);
        }

        return file;
    }

    private bool TryAddTypes(string line)
    {
        var at = line.IndexOf(" is ", StringComparison.Ordinal);
        var traits = TypeTraits.None;
        current = [];
        if (at >= 0 && !Enum.TryParse(line.Substring(at + 4).Trim(), ignoreCase: true, out traits))
            return false;
        var patterns = ImmutableArray.CreateBuilder<TypePattern>();
        foreach (var name in (at < 0 ? line : line.Substring(0, at)).Split(','))
        {
            if (TypePattern.TryParse(name, out var pattern) != ModelProblem.None)
                return false;
            patterns.Add(pattern!);
        }

        current = patterns.ToImmutable();
        if (traits != TypeTraits.None)
            types.AddRange(current.Select(type => (type, traits)));
        return true;
    }

    private bool TryAddRow(string line)
    {
        var colon = line.IndexOf(" : ", StringComparison.Ordinal);
        if (colon < 0 || current.IsEmpty)
            return false;
        var members = ImmutableArray.CreateBuilder<MemberPattern>();
        foreach (var name in SplitOutsideParentheses(line.Substring(0, colon)))
        {
            if (MemberPattern.TryParse(name, out var pattern) != ModelProblem.None)
                return false;
            members.Add(pattern!);
        }

        var effects = ModelEffects.None;
        foreach (var text in line.Substring(colon + 3).Split(';'))
        {
            if (EffectParser.TryParse(text, out var effect) != ModelProblem.None)
                return false;
            effects = effects.And(effect);
        }

        var named = members.ToImmutable();
        rows.AddRange(current.Select(type => new ModelRow(type, named, effects)));
        return true;
    }

    private static IEnumerable<string> SplitOutsideParentheses(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] == '(' ? 1 : list[i] == ')' ? -1 : 0;
            if (list[i] != ',' || depth > 0)
                continue;
            yield return list.Substring(start, i - start);
            start = i + 1;
        }

        yield return list.Substring(start);
    }
}
