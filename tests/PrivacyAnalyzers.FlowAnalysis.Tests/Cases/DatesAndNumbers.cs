// Data that was read into a number, a date, a guid or an enum is still data.
using System.Globalization;
using System.Numerics;

enum Grade
{
    None,
    Gold,
}

class Booking
{
    [PersonalData("birth-date"), Purpose("billing")]
    public DateTime Birth { get; set; }

    [PersonalData("birth-date"), Purpose("billing")]
    public DateOnly? Day { get; set; }

    [PersonalData("identifier"), Purpose("billing")]
    public Guid Key { get; set; }

    [PersonalData("loyalty"), Purpose("billing")]
    public Grade Grade { get; set; }

    [PersonalData("income"), Purpose("billing")]
    public decimal Income { get; set; }

    public DateTime Made { get; set; }

    public Grade Level { get; set; }
}

class DatesAndNumbers
{
    void Dates(Booking b, Customer c, Newsletter n)
    {
        n.Send(b.Birth.ToString("yyyy", CultureInfo.InvariantCulture)); // $flow
        n.Send(b.Made.ToString("yyyy", CultureInfo.InvariantCulture)); // $noflow
        n.Send(b.Birth.Year.ToString()); // $flow
        n.Send(b.Birth.AddDays(1).ToShortDateString()); // $flow
        n.Send((DateTime.Today - b.Birth).TotalDays.ToString("0")); // $flow
        n.Send((DateTime.Today - b.Made).Days.ToString()); // $noflow
        n.Send((b.Birth < DateTime.Today).ToString()); // $noflow
        n.Send(b.Day?.Month.ToString() ?? ""); // $flow
        n.Send(b.Day!.Value.ToString()); // $flow
        n.Send(b.Day.HasValue.ToString()); // $noflow
        n.Send(DateOnly.FromDateTime(b.Birth).ToString()); // $flow
        n.Send(new DateTime(b.Birth.Year, 1, 1).ToString()); // $flow
        n.Send(new DateTime(2000, 1, 1).ToString()); // $noflow
        n.Send(DateTimeOffset.Parse(c.Name).ToUnixTimeSeconds().ToString()); // $flow
        n.Send(TimeSpan.FromDays(c.Age).ToString()); // $flow
        n.Send(TimeSpan.FromDays(c.Id).ToString()); // $noflow
        n.Send($"{b.Birth:d}"); // $flow
    }

    void Numbers(Booking b, Customer c, Newsletter n)
    {
        n.Send(Math.Max(c.Age, 18).ToString()); // $flow
        n.Send(Math.Round(b.Income, 2).ToString("C")); // $flow
        n.Send(Math.Max(c.Id, 18).ToString()); // $noflow
        n.Send(decimal.Parse(c.Name).ToString()); // $flow
        n.Send(decimal.Truncate(b.Income).ToString()); // $flow
        n.Send(((long)b.Income).ToString()); // $flow
        n.Send(BigInteger.Parse(c.Name).ToString()); // $flow
        n.Send(int.Clamp(c.Age, 0, 9).ToString()); // $flow
        n.Send((c.Age % 2 == 0).ToString()); // $noflow
        n.Send(double.Parse(c.Reference, CultureInfo.InvariantCulture).ToString()); // $noflow
        n.Send(((double)c.Age).CompareTo(3).ToString()); // $noflow
        var (quotient, rest) = Math.DivRem(c.Age, 10);
        n.Send(quotient.ToString()); // $flow
        n.Send(int.IsEvenInteger(c.Age).ToString()); // $noflow
        n.Send(Sum([c.Age, 3]).ToString()); // $flow
        n.Send(Sum([c.Id, 3]).ToString()); // $noflow

        static T Sum<T>(T[] numbers) where T : INumber<T>
        {
            var sum = T.Zero;
            foreach (var number in numbers)
                sum += number;
            return sum;
        }
    }

    void Keys_and_grades(Booking b, Customer c, Newsletter n)
    {
        n.Send(b.Key.ToString("N")); // $flow
        n.SendObject(b.Key.ToByteArray()); // $flow
        n.Send(Guid.NewGuid().ToString()); // $noflow
        n.Send(Guid.Parse(c.Name).ToString()); // $flow
        n.Send((b.Key == Guid.Empty).ToString()); // $noflow
        n.Send(b.Grade.ToString()); // $flow
        n.Send(b.Level.ToString()); // $noflow
        n.Send(((int)b.Grade).ToString()); // $flow
        n.Send(Enum.GetName(b.Grade)!); // $flow
        n.Send(Enum.GetName(b.Level)!); // $noflow
        n.Send(Enum.Parse<Grade>(c.Name).ToString()); // $flow
        n.Send(b.Grade.HasFlag(Grade.Gold).ToString()); // $noflow
        n.Send(b.Grade == Grade.Gold ? "gold" : "none"); // $noflow
        n.SendObject(b.Grade | Grade.Gold); // $flow
    }
}
