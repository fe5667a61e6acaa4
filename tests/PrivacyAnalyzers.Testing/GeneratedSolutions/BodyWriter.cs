namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>
/// Writes the body of a business method of a service, statement by statement; each makes values that later ones use. What the
/// method may call is what <see cref="ServiceFiles"/> gives the service: repository, peer, mailer, bus, log, clock and own helpers.
/// </summary>
internal sealed class BodyWriter(CodeText code, EntityPlan entity, Dice dice)
{
    private const int MaxDepth = 2;

    private readonly List<string> _texts = ["note"];
    private int _last;
    private int _depth;

    /// <summary>In scope: the entity <c>item</c>, its fellows <c>items</c>, the text <c>note</c> and <c>cancellation</c>.</summary>
    public void Write(int statements)
    {
        for (var i = 0; i < statements; i++)
            WriteStatement();
    }

    /// <summary>A text in scope; the newest are the likeliest.</summary>
    public string Text() => _texts[Math.Max(0, _texts.Count - 1 - dice.Below(3))];

    private string Property() => dice.Of(entity.Texts).Name;

    private string New(string stem) => $"{stem}{++_last}";

    private void WriteStatement()
    {
        switch (dice.Below(44))
        {
            case 0 or 1: Make("text", $"item.{Property()}"); break;
            case 2: Make("line", $"$\"{{item.{Property()}}} ({{{Text()}}})\""); break;
            case 3: Make("clean", $"TextTools.Clean({Text()})"); break;
            case 4: Make("upper", $"{Text()}.Trim().ToUpperInvariant()"); break;
            case 5: Make("label", $"BuildLabel(item, {Text()})"); break;
            case 6: Make("part", $"Decorate({Text()}, \"{dice.Of(Names.Topics)}\")"); break;
            case 7: code.Add($"item.{Property()} = {Text()};"); break;
            case 8: code.Add($"await repository.SaveAsync(item, cancellation);"); break;
            case 9: Make("told", $"await peer.DescribeAsync(item.Id, cancellation)"); break;
            case 10: code.Add($"await mailer.SendAsync({Text()}, cancellation);"); break;
            case 11: code.Add($"log.Info($\"{dice.Of(Names.Verbs)} {{item.{entity.OfType("int", dice)}}}\");"); break;
            case 12: WriteQuery(); break;
            case 13: WriteGroups(); break;
            case 14: WriteLoop(); break;
            case 15: WriteBranch(); break;
            case 16: WriteAttempt(); break;
            case 17: WriteBuilder(); break;
            case 18: WriteSwitch(); break;
            case 19: code.Add($"var {New("worth")} = item.Worth({dice.Between(1, 3)}.{dice.Below(99)}m) + item.{entity.OfType("decimal", dice)};"); break;
            case 20: WriteTransfer(); break;
            case 21: code.Add($"known[item.Id] = {Text()};"); break;
            case 22: Make("cached", $"known.TryGetValue(item.Id, out var hit{_last + 1}) ? hit{_last + 1} : {Text()}"); break;
            case 23: WriteParts(); break;
            case 24: WriteFunction(); break;
            case 25: code.Add($"if (string.IsNullOrWhiteSpace({Text()}))\nnote = \"{dice.Of(Names.Topics)}\";"); break;
            case 26: code.Add($"var {New("days")} = (clock.GetUtcNow().UtcDateTime - item.{entity.OfType("DateTime", dice)}).Days;\nlog.Info(days{_last}.ToString(CultureInfo.InvariantCulture));"); break;
            case 27: code.Add($"await bus.PublishAsync(new {entity.Name}Changed(item.Id, {Text()}, clock.GetUtcNow().UtcDateTime), cancellation);"); break;
            default: WriteLibraryUse(); break;
        }
    }

    // About two calls of three go to the library.
    private void WriteLibraryUse()
    {
        switch (dice.Below(9))
        {
            case 0: code.Add("cancellation.ThrowIfCancellationRequested();"); break;
            case 1: Make("amount", $"string.Format(CultureInfo.InvariantCulture, \"{{0:N2}} {{1}}\", item.{entity.OfType("decimal", dice)}, {Text()}.PadLeft(12))"); break;
            case 2: Make("date", $"item.{entity.OfType("DateTime", dice)}.AddDays({dice.Between(1, 30)}).ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)"); break;
            case 3: WriteSet(); break;
            case 4: Make("first", $"{Text()}.Split(',').Select(part => part.Trim()).FirstOrDefault(part => part.Length > 0) ?? {Text()}"); break;
            case 5: code.Add($"if (!int.TryParse({Text()}, NumberStyles.Integer, CultureInfo.InvariantCulture, out var {New("number")}))\nnumber{_last} = Math.Max(1, item.{entity.OfType("int", dice)});"); break;
            case 6: Make("encoded", $"Convert.ToBase64String(Encoding.UTF8.GetBytes({Text()}))"); break;
            case 7: Make("trimmed", $"{Text()}.TrimEnd('.').Replace('-', ' ').ToLowerInvariant()"); break;
            default: Make("top", $"items.OrderByDescending(other => other.{entity.OfType("decimal", dice)}).Take({dice.Between(3, 20)}).Select(other => other.{Property()}).FirstOrDefault() ?? string.Empty"); break;
        }
    }

    private void WriteSet()
    {
        var distinct = New("distinct");
        code.Add($"var {distinct} = new HashSet<string>(StringComparer.OrdinalIgnoreCase);");
        code.Add($"foreach (var other in items.Where(other => other.{entity.OfType("int", dice)} > {dice.Below(10)}))\n{distinct}.Add(other.{Property()}.Trim());");
        code.Add($"if ({distinct}.Contains({Text()}))\n{distinct}.Clear();");
        Make("some", $"string.Concat({distinct}.Order(StringComparer.Ordinal).Take(5))");
    }

    private void Make(string stem, string value)
    {
        var name = New(stem);
        code.Add($"var {name} = {value};");
        _texts.Add(name);
    }

    private void WriteQuery()
    {
        var names = New("names");
        code.Add($"var {names} = items.Where(other => other.{entity.OfType("bool", dice)}).OrderBy(other => other.{Property()}).Select(other => other.{Property()}).ToList();");
        Make("joined", $"string.Join(\"; \", {names})");
    }

    private void WriteGroups()
    {
        var groups = New("groups");
        code.Add($"var {groups} = items.GroupBy(other => other.{entity.OfType("int", dice)}).ToDictionary(group => group.Key, group => group.Sum(other => other.{entity.OfType("decimal", dice)}));");
        code.Add($"log.Info({groups}.Count.ToString(CultureInfo.InvariantCulture));");
    }

    private void WriteLoop()
    {
        var lines = New("lines");
        code.Add($"var {lines} = new List<string>();");
        code.Add($"foreach (var other in items)\n{{\nif (other.Id == item.Id)\ncontinue;\n{lines}.Add(BuildLabel(other, other.{Property()}));\n}}");
        Make("all", $"string.Join(Environment.NewLine, {lines})");
    }

    private void WriteBranch()
    {
        code.Add($"if (item.{entity.OfType("bool", dice)})\n{{");
        WriteInside();
        code.Add("}");
        if (!dice.Lands(0.4))
            return;
        code.Add("else\n{");
        WriteInside();
        code.Add("}");
    }

    private void WriteAttempt()
    {
        code.Add("try\n{");
        WriteInside();
        code.Add($"}}\ncatch (InvalidOperationException problem)\n{{\nlog.Error(\"{dice.Of(Names.Verbs)} failed for \" + item.Id, problem);\n}}");
    }

    // A name of an inner block is unknown after it.
    private void WriteInside()
    {
        var outside = _texts.Count;
        if (_depth < MaxDepth)
        {
            _depth++;
            Write(dice.Between(1, 3));
            _depth--;
        }

        code.Add($"note = {Text()};");
        _texts.RemoveRange(outside, _texts.Count - outside);
    }

    private void WriteBuilder()
    {
        var text = New("builder");
        code.Add($"var {text} = new StringBuilder();\n{text}.Append(\"{dice.Of(Names.Topics)} \").AppendLine({Text()});");
        for (var i = dice.Between(1, 3); i > 0; i--)
            code.Add($"{text}.AppendLine(TextTools.Line(\"{Property()}\", item.{Property()}));");
        Make("built", $"{text}.ToString()");
    }

    private void WriteSwitch() =>
        Make("state", $"item.State switch\n{{\n{entity.Name}State.Draft => item.{Property()},\n{entity.Name}State.Open => \"open since \" + item.CreatedAt.ToString(\"d\", CultureInfo.InvariantCulture),\n_ => {Text()},\n}}");

    private void WriteTransfer()
    {
        var dto = New("dto");
        code.Add($"var {dto} = item.ToDto();");
        if (dice.Lands(0.5))
            code.Add($"{dto} = {dto} with {{ {Property()} = {Text()} }};");
        Make("sent", dice.Lands(0.3) ? $"JsonSerializer.Serialize({dto})" : $"{dto}.{Property()}");
    }

    private void WriteParts()
    {
        var (head, tail) = (New("head"), New("tail"));
        code.Add($"var ({head}, {tail}) = Split({Text()});");
        _texts.Add(head);
        _texts.Add(tail);
    }

    private void WriteFunction()
    {
        var pick = New("pick");
        code.Add($"Func<{entity.Name}, string> {pick} = other => other.{Property()};");
        Make("picked", $"{pick}(item)");
    }
}
