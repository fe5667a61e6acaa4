using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>The part that all generated programs share: data that carry their name, activities that tell what they received, and coins.</summary>
internal static class GeneratedPrelude
{
    public const int DataCount = 7;
    public const int UseCount = 10;

    public static readonly string Text = Write();

    /// <summary>The text that a datum holds while a program runs.</summary>
    public static string MarkOf(int datum) => IsNumber(datum) ? (7300000 + datum).ToString(CultureInfo.InvariantCulture) : $"[D{datum}]";

    public static string NameOf(int datum) => $"{(IsElsewhere(datum) ? "Home" : "Person")}.D{datum}";

    public static string PurposeOf(int use) => $"use-{use}";

    public static bool Allows(int datum, int use) => use == datum || use == datum + 1;

    /// <summary>An expression that reads a datum of the person <c>p</c> as text.</summary>
    public static string Read(int datum) => IsNumber(datum) ? $"p.D{datum}.ToString()" : IsElsewhere(datum) ? $"p.Home.D{datum}" : $"p.D{datum}";

    private static bool IsNumber(int datum) => datum == 5;

    private static bool IsElsewhere(int datum) => datum == 6;

    private static string Write()
    {
        var text = new StringBuilder(
            """
            global using System;
            global using System.Collections.Generic;
            global using System.Linq;
            global using System.Text;
            global using System.Threading.Tasks;
            global using PrivacyAnalyzers;

            public static class Coin
            {
                public static Func<int, int> Draw { get; set; } = count => 0;
                public static bool Flip() => Draw(2) == 1;
                public static int Below(int count) => Draw(count);
            }

            public static class Arrivals
            {
                public static Action<string, string> Tell { get; set; } = (purpose, text) => { };
            }

            public static class Privacy
            {
                [Anonymizes]
                public static string Mask(string text) => "***";
            }

            public class Box
            {
                public Box() { }
                public Box(string value) { Value = value; }
                public string Value { get; set; } = "";
                public string Other = "";
            }

            public class Nest
            {
                public Box Inner { get; set; } = new();
                public string Note { get; set; } = "";
            }

            public struct Slot
            {
                public string Held;
                public string Spare { get; set; }
            }

            public record Pair(string Left, string Right);

            public interface IStep
            {
                string Apply(string text);
            }


            """);
        text.AppendLine("public class Home\n{");
        AppendData(text, IsElsewhere);
        text.AppendLine("}\n\npublic class Person\n{\n    public Home Home { get; } = new();\n    public string Plain { get; set; } = \"plain\";");
        AppendData(text, datum => !IsElsewhere(datum));
        text.AppendLine("}\n\npublic static class Uses\n{");
        for (var use = 0; use < UseCount; use++)
            text.AppendLine($"    [ProcessingActivity(\"Use {use}\", \"{PurposeOf(use)}\")]\n    public static void Use{use}(string text) => Arrivals.Tell(\"{PurposeOf(use)}\", text);");
        return text.AppendLine("}").ToString();
    }

    private static void AppendData(StringBuilder text, Func<int, bool> belongs)
    {
        foreach (var datum in Enumerable.Range(0, DataCount).Where(belongs))
        {
            var purposes = string.Concat(Enumerable.Range(0, UseCount).Where(use => Allows(datum, use)).Select(use => $", \"{PurposeOf(use)}\""));
            var declaration = IsNumber(datum) ? $"int D{datum} {{ get; set; }} = {MarkOf(datum)};" : $"string D{datum} {{ get; set; }} = \"{MarkOf(datum)}\";";
            text.AppendLine($"    [PersonalData(\"category-{datum}\"), Purpose(\"billing\"{purposes})]\n    public {declaration}");
        }
    }
}
