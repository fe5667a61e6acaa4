using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.References;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>
/// Holds a document to the shape of a policy file. It goes as deep as the shape does, which is not deep, whatever the document nests.
/// What could not be read counts as sound: its problem is already told.
/// </summary>
internal sealed class ShapeValidator(PolicyProblemList problems, HashSet<JsonValue> unsound, List<Mention> mentions)
{
    public void Validate(JsonValue root, ObjectShape shape)
    {
        if (root is JsonObject value)
            ValidateMembers(value, shape);
        else
            Refuse(root, PolicyProblemKind.WrongType, shape.Name, "object", TypeOf(root));
    }

    private void Validate(JsonValue value, Shape shape, string name)
    {
        if (value is JsonMissing)
        {
            unsound.Add(value);
            return;
        }

        switch (shape)
        {
            case ObjectShape shaped when value is JsonObject item:
                ValidateMembers(item, shaped);
                break;
            case ListShape list when value is JsonArray array:
                foreach (var item in array.Items)
                    Validate(item, list.Item, name);
                break;
            case ChoiceShape choice when value is JsonString word:
                ValidateWord(word, choice, name);
                break;
            case TextShape text when value is JsonString written:
                ValidateText(written, text.Form, name);
                if (text.Names != TermKind.Nothing && !unsound.Contains(written))
                    mentions.Add(new Mention(text.Names, written.Value, written.Span, text.Declares));
                break;
            case LocalizedTextShape when value is JsonString written:
                ValidateText(written, TextForm.Any, name);
                break;
            case LocalizedTextShape when value is JsonObject texts:
                ValidateLanguages(texts, name);
                break;
            case FlagShape when value is JsonBoolean:
                break;
            default:
                Refuse(value, PolicyProblemKind.WrongType, name, TypeOf(shape), TypeOf(value));
                break;
        }
    }

    private void ValidateMembers(JsonObject value, ObjectShape shape)
    {
        foreach (var member in value.Members)
        {
            if (shape.TryGet(member.Name, out var expected))
                Validate(member.Value, expected.Shape, member.Name);
            else
                problems.Add(PolicyProblemKind.UnknownMember, member.NameSpan, member.Name, shape.Name, NearestIds.First(member.Name, shape.Members.Select(known => known.Name)));
        }

        foreach (var expected in shape.Members)
        {
            if (!expected.IsRequired)
                continue;
            if (!value.TryGet(expected.Name, out var member))
                Refuse(value, PolicyProblemKind.MissingMember, Opening(value), expected.Name, shape.Name);
            else if (unsound.Contains(member.Value))
                unsound.Add(value);
        }
    }

    private void ValidateText(JsonString text, TextForm form, string name)
    {
        if (!TextForm.Any.Matches(text.Value))
            Refuse(text, PolicyProblemKind.EmptyText, name);
        else if (!form.Matches(text.Value))
            Refuse(text, PolicyProblemKind.MalformedText, name, text.Value, form.Example);
    }

    private void ValidateWord(JsonString word, ChoiceShape choice, string name)
    {
        if (!choice.Contains(word.Value))
            Refuse(word, PolicyProblemKind.UnknownWord, name, word.Value, NearestIds.First(word.Value, choice.Words.Select(known => known.Key)));
    }

    private void ValidateLanguages(JsonObject texts, string name)
    {
        if (texts.Members.Count == 0)
            Refuse(texts, PolicyProblemKind.EmptyText, name);
        foreach (var text in texts.Members)
        {
            if (!TextForm.Language.Matches(text.Name))
            {
                problems.Add(PolicyProblemKind.MalformedLanguage, text.NameSpan, text.Name);
                unsound.Add(text.Value);
            }
            else
            {
                mentions.Add(new Mention(TermKind.Language, text.Name, text.NameSpan, IsDeclaration: false));
            }

            if (text.Value is JsonString written)
                ValidateText(written, TextForm.Any, text.Name);
            else if (text.Value is not JsonMissing)
                Refuse(text.Value, PolicyProblemKind.WrongType, text.Name, "string", TypeOf(text.Value));
        }
    }

    private void Refuse(JsonValue value, PolicyProblemKind kind, params string[] arguments) => Refuse(value, kind, value.Span, arguments);

    private void Refuse(JsonValue value, PolicyProblemKind kind, JsonSpan at, params string[] arguments)
    {
        unsound.Add(value);
        problems.Add(kind, at, arguments);
    }

    /// <summary>A whole object underlined for what is not in it would hide what is wrong with what is.</summary>
    private static JsonSpan Opening(JsonValue value) =>
        value.Span with { Length = 1, To = value.Span.From with { Column = value.Span.From.Column + 1 } };

    private static string TypeOf(Shape shape) => shape switch
    {
        ObjectShape => "object",
        ListShape => "array",
        FlagShape => "boolean",
        _ => "string",
    };

    private static string TypeOf(JsonValue value) => value switch
    {
        JsonObject => "object",
        JsonArray => "array",
        JsonString => "string",
        JsonNumber => "number",
        JsonBoolean => "boolean",
        _ => "null",
    };
}
