using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Compares a figure with what it should be, rounded as the method says.</summary>
internal static class Read
{
    public static decimal Number(this JsonElement json, string member) => json.GetProperty(member).GetDecimal();

    public static decimal? NumberOrNull(this JsonElement json, string member) =>
        json.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    public static string Text(this JsonElement json, string member) => json.GetProperty(member).GetString()!;

    public static string? TextOrNull(this JsonElement json, string member) => json.GetProperty(member).GetString();

    public static IEnumerable<JsonElement> Items(this JsonElement json, string member) => json.GetProperty(member).EnumerateArray();

    public static void Money(decimal exact, JsonElement json, string member) =>
        Assert.True(Rounded(exact, 2) == json.Number(member), $"{member} is {json.Number(member)} and not {exact} in {json.GetRawText()}");

    /// <summary>What is not known is null, and never nil.</summary>
    public static void Money(decimal exact, JsonElement json, string member, bool isKnown)
    {
        if (isKnown)
        {
            Money(exact, json, member);
        }
        else
        {
            Assert.True(json.NumberOrNull(member) is null, $"{member} is not known, and told in {json.GetRawText()}");
        }
    }

    /// <summary>Every column of lines adds up to its total by its rounding line.</summary>
    public static void Casts(JsonElement section, params string[] columns)
    {
        foreach (var column in columns)
        {
            var lines = section.Items("lines").Sum(line => line.NumberOrNull(column) ?? 0);
            if (section.GetProperty("total").NumberOrNull(column) is null)
            {
                Assert.True(
                    lines == 0 && section.GetProperty("rounding").NumberOrNull(column) is null,
                    $"{column} of lines has no total in {section.GetRawText()}"
                );
                continue;
            }

            var rounding = section.GetProperty("rounding").Number(column);
            Assert.True(
                lines + rounding == section.GetProperty("total").Number(column),
                $"{column} does not cast in {section.GetRawText()}"
            );
            Assert.True(
                Math.Abs(rounding) <= 0.005m * (section.GetProperty("lines").GetArrayLength() + 1),
                $"{column} is rounded by too much in {section.GetRawText()}"
            );
        }
    }

    /// <summary>A ratio to nothing or less has no value.</summary>
    public static void Ratio(
        decimal numerator,
        decimal denominator,
        JsonElement ratio,
        bool isNumeratorKnown = true,
        bool isDenominatorKnown = true
    )
    {
        Assert.Equal(
            (isNumeratorKnown ? Rounded(numerator, 6) : (decimal?)null, isDenominatorKnown ? Rounded(denominator, 6) : (decimal?)null),
            (ratio.NumberOrNull("numerator"), ratio.NumberOrNull("denominator"))
        );
        if (!isNumeratorKnown || !isDenominatorKnown)
        {
            Assert.Null(ratio.NumberOrNull("value"));
            Assert.NotNull(ratio.TextOrNull("undefinedReason"));
            return;
        }

        if (ratio.NumberOrNull("value") is { } value)
        {
            Assert.Equal(Rounded(numerator / denominator, 6), value);
        }
        else
        {
            Assert.True(denominator <= 0 || ratio.GetProperty("partial").GetBoolean(), ratio.GetRawText());
        }
    }

    /// <summary>Given or not, but never another.</summary>
    public static void PerUnit(decimal cost, decimal quantity, JsonElement figure)
    {
        if (figure.ValueKind == JsonValueKind.Number)
        {
            Assert.Equal(Rounded(cost / quantity, 4), figure.GetDecimal());
        }
    }

    private static decimal Rounded(decimal exact, int places) => Math.Round(exact, places, MidpointRounding.AwayFromZero);
}
