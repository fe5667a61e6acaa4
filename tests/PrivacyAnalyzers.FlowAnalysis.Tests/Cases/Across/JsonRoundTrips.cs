// Objects that are written to JSON in one method and read back in another.
using System.Text.Json;

class ShipmentDto
{
    public string Receiver { get; set; } = "";
    public string Carrier { get; set; } = "";
}

static class Json
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException();

    public static bool TryRead<T>(string json, out T? value)
    {
        try
        {
            value = Read<T>(json);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    public static T Clone<T>(T value) => Read<T>(Write(value));
}

class ShipmentMessages(Newsletter news, Billing billing)
{
    private static ShipmentDto ToDto(Customer c) => new() { Receiver = c.Name, Carrier = "post" };

    public void Written(Customer c)
    {
        news.Send(Json.Write(ToDto(c))); // $flow
        news.Send(Json.Write(new { c.Id, c.Reference })); // $noflow
        billing.Invoice(Json.Write(ToDto(c))); // $noflow
    }

    public void Read_back(Customer c)
    {
        var json = Json.Write(ToDto(c));
        var dto = Json.Read<ShipmentDto>(json);
        news.Send(dto.Receiver); // $flow
        var other = Json.Read<ShipmentDto>(c.Reference);
        news.Send(other.Receiver); // $noflow
    }

    public void Tried(Customer c, string body)
    {
        if (Json.TryRead<ShipmentDto>(Json.Write(ToDto(c)), out var dto))
            news.Send(dto!.Receiver); // $flow
        if (Json.TryRead<ShipmentDto>(body, out var other))
            news.Send(other!.Receiver); // $noflow
    }

    public void Cloned(Customer c)
    {
        var copy = Json.Clone(ToDto(c));
        news.SendObject(copy); // $flow
        var empty = Json.Clone(new ShipmentDto { Receiver = c.Reference });
        news.SendObject(empty); // $noflow
    }

    public void Cleared_before_it_is_written(Customer c)
    {
        var dto = ToDto(c);
        dto.Receiver = "";
        news.Send(Json.Write(dto)); // $noflow
    }

    public void Declared_members_are_what_they_say(string json)
    {
        var customer = Json.Read<Customer>(json);
        news.Send(customer.Name); // $flow
        news.Send(customer.NewsAddress); // $noflow
        news.Send(customer.Reference); // $noflow
    }
}
