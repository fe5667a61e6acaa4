// JSON, XML and what is sent over HTTP.
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

class Documents
{
    void Json_nodes(Customer c, Newsletter n)
    {
        var node = new JsonObject { ["name"] = c.Name, ["code"] = c.Reference };
        n.Send(node.ToJsonString()); // $flow
        n.Send(node["name"]!.GetValue<string>()); // $flow
        n.Send((string)node["name"]!); // $flow
        var clean = new JsonObject { ["code"] = c.Reference };
        n.Send(clean.ToJsonString()); // $noflow
        clean["mail"] = JsonValue.Create(c.Email);
        n.Send(clean.ToString()); // $flow
        var list = new JsonArray(c.Reference, c.Name);
        n.Send(list.ToJsonString()); // $flow
        n.Send(list.Count.ToString()); // $noflow
        var added = new JsonArray();
        n.Send(added.ToJsonString()); // $noflow
        added.Add(c.Name);
        n.Send(added[0]!.ToString()); // $flow
        var nested = new JsonObject { ["person"] = new JsonObject { ["phones"] = new JsonArray(c.Phones.Select(p => (JsonNode)p).ToArray()) } };
        n.Send(nested.ToJsonString()); // $flow
        n.Send(JsonNode.Parse(c.Name)!.ToJsonString()); // $flow
        n.Send(JsonNode.Parse(c.Reference)!.ToJsonString()); // $noflow
    }

    void Json_texts(Customer c, Newsletter n)
    {
        n.Send(JsonSerializer.Serialize(new { c.Name, c.Reference })); // $flow
        n.Send(JsonSerializer.Serialize(new { c.Id, c.Reference })); // $noflow
        n.Send(JsonSerializer.Serialize(c.Phones)); // $flow
        var letter = new Letter { To = c.Email, Body = "x" };
        n.Send(JsonSerializer.Serialize(letter)); // $flow
        letter.To = "y";
        n.Send(JsonSerializer.Serialize(letter)); // $noflow
        var back = JsonSerializer.Deserialize<Letter>(JsonSerializer.Serialize(new { To = c.Name }))!;
        n.Send(back.To); // $flow
        n.Send(JsonSerializer.Deserialize<Letter>(c.Reference)!.To); // $noflow
        using var document = JsonDocument.Parse($$"""{ "name": "{{c.Name}}" }""");
        n.Send(document.RootElement.GetProperty("name").GetString()!); // $flow
        if (document.RootElement.TryGetProperty("name", out var name))
            n.Send(name.GetRawText()); // $flow
        foreach (var property in document.RootElement.EnumerateObject())
            n.Send(property.Value.ToString()); // $flow
        var bytes = JsonSerializer.SerializeToUtf8Bytes(c.Name);
        n.Send(Encoding.UTF8.GetString(bytes)); // $flow
        var element = JsonSerializer.SerializeToElement(new { c.Reference });
        n.Send(element.ToString()); // $noflow
    }

    void Json_writers(Customer c, Newsletter n)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        n.Send(Encoding.UTF8.GetString(buffer.WrittenSpan)); // $noflow
        writer.WriteString("name", c.Name);
        writer.WriteEndObject();
        writer.Flush();
        n.Send(Encoding.UTF8.GetString(buffer.WrittenSpan)); // $flow
    }

    void Xml(Customer c, Newsletter n)
    {
        var element = new XElement("customer", new XAttribute("name", c.Name), new XElement("code", c.Reference));
        n.Send(element.ToString()); // $flow
        var clean = new XElement("customer", new XElement("code", c.Reference));
        n.Send(clean.ToString()); // $noflow
        clean.Add(new XElement("mail", c.Email));
        n.Send(clean.Element("mail")!.Value); // $flow
        var set = new XElement("name");
        set.Value = c.Name;
        n.Send(set.ToString()); // $flow
        var attribute = new XElement("a");
        attribute.SetAttributeValue("name", c.Name);
        n.Send(attribute.Attribute("name")!.Value); // $flow
        n.Send(XDocument.Parse(c.Reference).Root!.Value); // $noflow
        n.Send(new XDocument(element).ToString()); // $flow
    }

    async Task Http(Customer c, Newsletter n)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = c.Email });
        n.Send(await form.ReadAsStringAsync()); // $flow
        using var clean = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = c.Reference });
        n.Send(await clean.ReadAsStringAsync()); // $noflow
        using var text = new StringContent(c.Name);
        n.SendObject(text); // $flow
        using var multipart = new MultipartFormDataContent();
        multipart.Add(new StringContent(c.Reference), "code");
        n.SendObject(multipart); // $noflow
        multipart.Add(new StringContent(c.Name), "name");
        n.SendObject(multipart); // $flow
        n.SendObject(JsonContent.Create(new { c.Email })); // $flow
        n.SendObject(JsonContent.Create(new { c.Reference })); // $noflow
        var request = new HttpRequestMessage(HttpMethod.Post, "https://mail.example") { Content = text };
        n.SendObject(request); // $flow
        n.SendObject(request.Method); // $noflow
        var headers = new HttpRequestMessage();
        headers.Headers.Add("X-Code", c.Reference);
        n.SendObject(headers); // $noflow
        headers.Headers.Add("X-Name", c.Name);
        n.SendObject(headers); // $flow
        var bearer = new HttpRequestMessage();
        bearer.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email)));
        n.SendObject(bearer); // $flow
        var bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(c.Name));
        n.SendObject(await bytes.ReadAsByteArrayAsync()); // $flow
    }
}
