using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>
/// Builds the document from tokens, with the open containers on a stack of its own. After a structural problem the rest up to
/// the next comma or bracket is read in silence, since it would only repeat that problem.
/// </summary>
internal sealed class JsonParser(JsonScanner scanner, ProblemList problems, int maxDepth)
{
    private readonly Stack<OpenContainer> _open = new();
    private int _openObjects;
    private bool _silent;
    private JsonValue? _root;

    public JsonValue? Read()
    {
        JsonToken token;
        do
        {
            token = scanner.Next();
            if (_open.Count == 0 && _root is not null)
            {
                if (token.Kind != TokenKind.End)
                    problems.Add(JsonProblemKind.TextAfterEnd, scanner.RestFrom(token.Span));
                break;
            }

            while (!Accept(token))
            {
            }
        }
        while (token.Kind != TokenKind.End);

        return _root is JsonMissing ? null : _root;
    }

    /// <summary>False: what is awaited has changed and the token is to be looked at again.</summary>
    private bool Accept(JsonToken token)
    {
        if (token.Kind == TokenKind.End)
            return AcceptEnd(token);
        if (token.IsClosing)
            return AcceptClosing(token);
        if (_open.Count == 0)
            return AcceptValue(token);

        var container = _open.Peek();
        if (token.Kind == TokenKind.Comma)
            return AcceptComma(container, token);
        return container.Awaited switch
        {
            Awaited.Name => AcceptName(container, token),
            Awaited.Colon => AcceptColon(container, token),
            Awaited.Value => AcceptValue(token),
            _ => AcceptWithoutComma(container, token),
        };
    }

    private bool AcceptEnd(JsonToken end)
    {
        if (_open.Count == 0 && _root is null)
            Complain(JsonProblemKind.ValueExpected, end);
        while (_open.Count > 0)
            CloseUnclosed(end.Span);
        return true;
    }

    private bool AcceptClosing(JsonToken closing)
    {
        var isObject = closing.Kind == TokenKind.CloseBrace;
        if ((isObject ? _openObjects : _open.Count - _openObjects) == 0)
        {
            problems.Add(JsonProblemKind.UnexpectedClosing, closing.Span);
            return true;
        }

        if (_open.Peek().IsObject != isObject)
        {
            CloseUnclosed(closing.Span with { Length = 0, To = closing.Span.From });
            return false;
        }

        CompleteMember(_open.Peek(), closing);
        Close(closing.Span);
        return true;
    }

    private bool AcceptComma(OpenContainer container, JsonToken comma)
    {
        if (container.Awaited == Awaited.Name)
            Complain(JsonProblemKind.NameExpected, comma);
        else if (!container.IsObject && container.Awaited == Awaited.Value)
            Complain(JsonProblemKind.ValueExpected, comma);
        else
            CompleteMember(container, comma);
        container.Awaited = container.First;
        _silent = false;
        return true;
    }

    private bool AcceptName(OpenContainer container, JsonToken token)
    {
        if (!token.IsScalar)
        {
            Complain(JsonProblemKind.NameExpected, token);
            container.ForgetName();
            container.Awaited = Awaited.Value;
            return token.Kind == TokenKind.Colon;
        }

        if (token.Kind != TokenKind.String && !_silent)
            problems.Add(JsonProblemKind.NameNotQuoted, token.Span, token.Text);
        if (!container.SetName(token))
            problems.Add(JsonProblemKind.DuplicateName, token.Span, token.Text);
        return true;
    }

    private bool AcceptColon(OpenContainer container, JsonToken token)
    {
        if (token.Kind == TokenKind.Colon)
        {
            container.Awaited = Awaited.Value;
            _silent = false;
            return true;
        }

        if (container.HasUnclosedName)
        {
            // The name ran into the end of its line and took colon, value and comma with it.
            container.Add(new JsonMissing(token.Span));
            _silent = true;
            return false;
        }

        Complain(JsonProblemKind.ColonExpected, token);
        container.Awaited = Awaited.Value;
        return false;
    }

    private bool AcceptValue(JsonToken token)
    {
        if (token.IsOpening)
        {
            Open(token);
        }
        else if (token.IsScalar)
        {
            Add(Scalar(token));
            _silent |= token.IsUnclosed;
        }
        else
        {
            Complain(JsonProblemKind.ValueExpected, token);
        }

        return true;
    }

    private bool AcceptWithoutComma(OpenContainer container, JsonToken token)
    {
        // Amid the remains of a broken member only what looks like a next name ends it.
        var couldGoOn = token.Kind != TokenKind.Colon
            && (!container.IsObject || !_silent || token.Kind == TokenKind.String || token.IsOpening);
        if (!_silent)
            problems.Add(JsonProblemKind.CommaExpected, token.Span);
        if (!couldGoOn)
        {
            _silent = true;
            return true;
        }

        container.Awaited = container.First;
        return false;
    }

    private void Open(JsonToken opening)
    {
        if (_open.Count == maxDepth)
        {
            problems.Add(JsonProblemKind.NestedTooDeeply, opening.Span);
            SkipContainer();
            Add(new JsonMissing(opening.Span));
            return;
        }

        _silent = false;
        var container = new OpenContainer(opening);
        _openObjects += container.IsObject ? 1 : 0;
        _open.Push(container);
    }

    private void SkipContainer()
    {
        for (var depth = 1; depth > 0;)
        {
            var token = scanner.Next();
            if (token.Kind == TokenKind.End)
                return;
            depth += token.IsOpening ? 1 : token.IsClosing ? -1 : 0;
        }
    }

    private void CloseUnclosed(JsonSpan at)
    {
        var container = _open.Peek();
        if (container.IsObject && container.Awaited is Awaited.Colon or Awaited.Value)
            container.Add(new JsonMissing(at));
        problems.Add(container.IsObject ? JsonProblemKind.UnclosedObject : JsonProblemKind.UnclosedArray, container.Opening);
        Close(at);
    }

    private void Close(JsonSpan closing)
    {
        var container = _open.Pop();
        _openObjects -= container.IsObject ? 1 : 0;
        _silent = false;
        Add(container.Close(closing));
    }

    /// <summary>A comma or bracket came where an object's member is not complete.</summary>
    private void CompleteMember(OpenContainer container, JsonToken token)
    {
        if (!container.IsObject || container.Awaited is not (Awaited.Colon or Awaited.Value))
            return;
        if (!container.HasUnclosedName)
            Complain(container.Awaited == Awaited.Colon ? JsonProblemKind.ColonExpected : JsonProblemKind.ValueExpected, token);
        container.Add(new JsonMissing(token.Span));
    }

    private void Add(JsonValue value)
    {
        if (_open.Count == 0)
            _root = value;
        else
            _open.Peek().Add(value);
    }

    private JsonValue Scalar(JsonToken token)
    {
        switch (token.Kind)
        {
            case TokenKind.String:
                return new JsonString(token.Span, token.Text);
            case TokenKind.Number when NumberSyntax.IsValid(token.Text):
                return new JsonNumber(token.Span, token.Text);
            case TokenKind.Number:
                problems.Add(JsonProblemKind.InvalidNumber, token.Span, token.Text);
                return new JsonMissing(token.Span);
        }

        switch (token.Text)
        {
            case "true" or "false":
                return new JsonBoolean(token.Span, token.Text == "true");
            case "null":
                return new JsonNull(token.Span);
            default:
                problems.Add(JsonProblemKind.UnknownWord, token.Span, token.Text);
                return new JsonMissing(token.Span);
        }
    }

    /// <summary>Reports a structural problem, and keeps silent about what follows from it.</summary>
    private void Complain(JsonProblemKind kind, JsonToken token)
    {
        if (!_silent)
            problems.Add(kind, token.Span);
        _silent = true;
    }
}
