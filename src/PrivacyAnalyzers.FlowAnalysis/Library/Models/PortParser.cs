using System.Collections.Immutable;
using System.Globalization;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>Reads "this", "args", "arg0", "arg(name)", "return", "out" and the parts of them: "arg0[]", "return.value", "arg1.return", "arg1.parameter0".</summary>
internal static class PortParser
{
    private const string CallbackParameter = "parameter";

    public static ModelProblem TryParseList(string text, bool areInputs, out ImmutableArray<ModelPort> ports)
    {
        var list = ImmutableArray.CreateBuilder<ModelPort>();
        ports = [];
        foreach (var part in text.Split(','))
        {
            var problem = TryParse(part.Trim(), areInputs, out var port);
            if (problem != ModelProblem.None)
                return problem;
            list.Add(port!);
        }

        ports = list.ToImmutable();
        return ModelProblem.None;
    }

    private static ModelProblem TryParse(string text, bool isInput, out ModelPort? port)
    {
        port = null;
        var unknown = isInput ? ModelProblem.UnknownInput : ModelProblem.UnknownOutput;
        var close = text.IndexOf(')');
        var end = text.IndexOfAny(['.', '['], close < 0 ? 0 : close);
        var head = end < 0 ? text : text.Substring(0, end);
        var (kind, index, name) = Head(head);
        if (kind is null || (isInput ? kind is ModelPortKind.Return or ModelPortKind.Out : kind == ModelPortKind.Arguments))
            return unknown;
        if (!TryParsePath(end < 0 ? string.Empty : text.Substring(end), out var callbackParameter, out var path))
            return ModelProblem.InvalidPath;
        if (callbackParameter >= 0 && (isInput || kind != ModelPortKind.Argument))
            return ModelProblem.InvalidPath;
        port = new(kind.Value, index, name, callbackParameter, path);
        return ModelProblem.None;
    }

    private static (ModelPortKind? Kind, int Index, string? Name) Head(string head)
    {
        switch (head)
        {
            case "this":
                return (ModelPortKind.This, -1, null);
            case "args":
                return (ModelPortKind.Arguments, -1, null);
            case "return":
                return (ModelPortKind.Return, -1, null);
            case "out":
                return (ModelPortKind.Out, -1, null);
        }

        if (!head.StartsWith("arg", StringComparison.Ordinal))
            return (null, -1, null);
        var rest = head.Substring(3);
        if (TryParseNumber(rest, out var index))
            return (ModelPortKind.Argument, index, null);
        return rest.Length > 2 && rest[0] == '(' && rest[rest.Length - 1] == ')' && IsName(rest.Substring(1, rest.Length - 2))
            ? (ModelPortKind.Argument, -1, rest.Substring(1, rest.Length - 2))
            : (null, -1, null);
    }

    private static bool TryParsePath(string text, out int callbackParameter, out ImmutableArray<string> path)
    {
        callbackParameter = -1;
        path = [];
        var keys = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (at < text.Length)
        {
            if (string.CompareOrdinal(text, at, ContentKeys.Element, 0, ContentKeys.Element.Length) == 0)
            {
                keys.Add(ContentKeys.Element);
                at += ContentKeys.Element.Length;
                continue;
            }

            var next = text.IndexOfAny(['.', '['], at + 1);
            next = next < 0 ? text.Length : next;
            var word = text.Substring(at + 1, next - at - 1);
            if (text[at] != '.' || !IsName(word))
                return false;
            if (at == 0 && word.StartsWith(CallbackParameter, StringComparison.Ordinal) && TryParseNumber(word.Substring(CallbackParameter.Length), out var number))
                callbackParameter = number;
            else if (KeyOf(word) is { } key)
                keys.Add(key);
            else
                return false;
            at = next;
        }

        path = keys.ToImmutable();
        return true;
    }

    private static string? KeyOf(string word) => word switch
    {
        "key" => "Key",
        "value" => "Value",
        "return" => ContentKeys.Return,
        _ => char.IsUpper(word[0]) || word[0] == '_' ? word : null,
    };

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '@');
}
