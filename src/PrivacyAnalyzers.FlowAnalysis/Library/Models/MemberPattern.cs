using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>
/// Names members of a type: "Join" every overload, "Append*" all that begin so, "Count(source)" the overload with just
/// these parameters, "new(stream, *)" constructors that begin so. A property goes by its name, an indexer is "Item".
/// </summary>
public sealed class MemberPattern
{
    private readonly ImmutableArray<string> parameters;
    private readonly bool isOpenEnded;

    private MemberPattern(string name, bool isPrefix, ImmutableArray<string> parameters, bool isOpenEnded)
    {
        Name = name;
        IsPrefix = isPrefix;
        this.parameters = parameters;
        this.isOpenEnded = isOpenEnded;
    }

    /// <summary>The name, or what it begins with.</summary>
    public string Name { get; }

    public bool IsPrefix { get; }

    /// <summary>How much a pattern says: a list of parameters more than a name, a name more than its beginning.</summary>
    public int Precision => parameters.IsDefault ? (IsPrefix ? Name.Length : 1000) : 2000 + parameters.Length;

    public static ModelProblem TryParse(string text, out MemberPattern? pattern)
    {
        pattern = null;
        text = text.Trim();
        if (text.Length == 0)
            return ModelProblem.NameExpected;
        var parameters = default(ImmutableArray<string>);
        var isOpenEnded = false;
        if (text.IndexOf('(') is var open and >= 0)
        {
            if (text[text.Length - 1] != ')')
                return ModelProblem.InvalidName;
            var list = text.Substring(open + 1, text.Length - open - 2).Split(',').Select(name => name.Trim()).ToList();
            isOpenEnded = list[list.Count - 1] == "*";
            if (isOpenEnded || (list.Count == 1 && list[0].Length == 0))
                list.RemoveAt(list.Count - 1);
            if (!list.TrueForAll(IsName))
                return ModelProblem.InvalidName;
            parameters = [.. list];
            text = text.Substring(0, open).Trim();
        }

        var isPrefix = text.EndsWith("*", StringComparison.Ordinal);
        var name = isPrefix ? text.Substring(0, text.Length - 1) : text;
        if (name.Length == 0 ? !isPrefix : !IsName(name))
            return ModelProblem.InvalidName;
        pattern = new(name, isPrefix, parameters, isOpenEnded);
        return ModelProblem.None;
    }

    public override string ToString() =>
        Name + (IsPrefix ? "*" : "") + (parameters.IsDefault ? "" : $"({string.Join(", ", isOpenEnded ? parameters.Add("*") : parameters)})");

    public bool Matches(string name, IMethodSymbol method)
    {
        if (!IsPrefix ? !string.Equals(name, Name, StringComparison.Ordinal) : !name.StartsWith(Name, StringComparison.Ordinal) || name.Length < Name.Length)
            return false;
        if (parameters.IsDefault)
            return true;
        if (method.Parameters.Length < parameters.Length || (!isOpenEnded && method.Parameters.Length != parameters.Length))
            return false;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (!string.Equals(parameters[i], method.Parameters[i].Name, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '@');
}
