using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>A benefit line, taken from gross to net and from net to money again.</summary>
internal sealed class ReadBenefit(JsonElement line, JsonElement period, Deflator deflator)
{
    public JsonElement Json => line;

    /// <summary>What was observed by entries of some grades; null where there are none.</summary>
    public decimal? Observed(Func<string, bool>? counts)
    {
        var recorded = period
            .GetProperty("outcomes")
            .Items("recorded")
            .Where(outcome => outcome.Text("programme") == line.Text("programme") && outcome.Text("measure") == line.Text("measure"))
            .ToList();
        var grades = recorded
            .SelectMany(outcome => outcome.Items("grades"))
            .Where(grade => counts?.Invoke(grade.Text("grade")) ?? true)
            .ToList();
        return grades.Count == 0 ? null : grades.Sum(grade => grade.Number("quantity"));
    }

    public decimal? Gross(Func<string, bool>? counts) => Observed(counts) is { } observed ? Sign * (observed - (Baseline ?? 0)) : null;

    public decimal? Net(Func<string, bool>? counts) =>
        Gross(counts) is { } gross ? Steps(gross).Aggregate((left, step) => left + step) : null;

    /// <summary>The gross, and what is taken from it one after the other.</summary>
    private decimal[] Steps(decimal gross)
    {
        var steps = new List<decimal> { gross, -DeadweightOf(gross) };
        foreach (
            var assumption in ((string[])["leakage", "displacement", "substitution", "attributionToOthers"]).Where(assumption =>
                line.GetProperty(assumption).ValueKind == JsonValueKind.Object
            )
        )
        {
            steps.Add(-((line.Text("deductions") == "additive" ? gross : steps.Sum()) * Share(assumption)));
        }

        return [.. steps];
    }

    /// <summary>What each component comes to: party, category, present value, and the part of it that is cashable.</summary>
    public IEnumerable<(string Party, string Category, decimal PresentValue, decimal Cashable)> Gains(Func<string, bool>? counts)
    {
        if (Net(counts) is not { } net || line.GetProperty("unitValue").ValueKind == JsonValueKind.Null || !IsTold(counts))
        {
            yield break;
        }

        var value = line.GetProperty("unitValue");
        foreach (var part in value.Items("components"))
        {
            var real = deflator.Real(part.Number("amount"), value.TextOrNull("priceYear"));
            var presentValue = Units(net).Sum(year => year.Net * year.Optimism * year.Factor) * real;
            yield return (
                part.TextOrNull("party") ?? "not named",
                part.Text("category"),
                presentValue,
                presentValue * (part.NumberOrNull("cashability") ?? 1)
            );
        }
    }

    /// <summary>A part of the entries does not tell what was avoided.</summary>
    private bool IsTold(Func<string, bool>? counts) =>
        (Baseline is null && line.Text("direction") == "increase")
        || period
            .GetProperty("outcomes")
            .Items("recorded")
            .Where(outcome => outcome.Text("programme") == line.Text("programme") && outcome.Text("measure") == line.Text("measure"))
            .SelectMany(outcome => outcome.Items("grades"))
            .All(grade => counts?.Invoke(grade.Text("grade")) ?? true);

    public decimal PresentValue => Gains(null).Sum(gain => gain.PresentValue);

    public decimal Unit =>
        deflator.Real(1, line.GetProperty("unitValue").TextOrNull("priceYear")) * line.GetProperty("unitValue").Number("amount");

    /// <summary>Whether entries attested so well tell what changed, and a unit has a value.</summary>
    public bool IsValuedBy(Func<string, bool>? counts) =>
        Observed(null) is not null
        && IsTold(counts)
        && line.GetProperty("unitValue").ValueKind != JsonValueKind.Null
        && Observed(counts) is not null;

    public bool IsValued => Observed(null) is not null && line.GetProperty("unitValue").ValueKind != JsonValueKind.Null;

    public void Check()
    {
        Assert.Equal(Observed(null), line.NumberOrNull("observed"));
        Assert.Equal(Gross(null), line.NumberOrNull("grossQuantity"));
        Assert.Equal(Net(null), line.NumberOrNull("netQuantity"));
        Assert.Equal(Gross(null) is { } gross ? DeadweightOf(gross) : null, line.NumberOrNull("deadweightQuantity"));
        CheckSteps();
        if (!IsValued)
        {
            Assert.Null(line.NumberOrNull("presentValue"));
            return;
        }

        Read.Money(Gross(null)!.Value * Unit, line, "gross");
        Read.Money(Net(null)!.Value * Unit, line, "net");
        Read.Money(PresentValue, line, "presentValue");
        CheckYears();
    }

    private void CheckSteps()
    {
        var steps = line.Items("steps").ToList();
        var expected = Gross(null) is { } gross ? Steps(gross) : [];
        Assert.Equal(expected, steps.Take(expected.Length).Select(step => step.Number("quantity")));
        Assert.Equal(IsValued ? line.NumberOrNull("net") : null, IsValued ? steps.Sum(step => step.Number("amount")) : null);
        Assert.All(steps, step => Assert.Equal(IsValued, step.NumberOrNull("amount") is not null));
        Assert.All(steps.Skip(expected.Length), step => Assert.Equal("rounding", step.Text("step")));
        foreach (var step in steps.Take(IsValued ? expected.Length : 0))
        {
            Read.Money(step.Number("quantity") * Unit, step, "amount");
        }
    }

    private void CheckYears()
    {
        var years = line.GetProperty("years");
        Read.Casts(years, "beforeFading", "faded", "net", "presentValue");
        Assert.All(
            years.Items("lines").Append(years.GetProperty("total")),
            year => Assert.Equal(year.Number("net"), year.Number("beforeFading") + year.Number("faded"))
        );
        Read.Money(Units(Net(null)!.Value).Sum(year => year.Net) * Unit, years.GetProperty("total"), "net");
        var spread = line.Items("shares").Select(share => share.Number("year")).ToList();
        Assert.Equal(1m, Math.Round(line.Items("shares").Sum(share => share.Number("share")), 20));
        Assert.Equal(line.Number("durationYears") + spread.Max() - spread.Min(), years.GetProperty("lines").GetArrayLength());
        foreach (var (shown, year) in years.Items("lines").Zip(Units(Net(null)!.Value)))
        {
            Read.Money(year.Net * Unit, shown, "net");
            Read.Money(year.Net * Unit * year.Optimism * year.Factor, shown, "presentValue");
        }
    }

    private decimal Sign => line.Text("direction") == "decrease" ? -1 : 1;

    private decimal? Baseline =>
        line.GetProperty("baseline") is { ValueKind: JsonValueKind.Object } baseline ? baseline.Number("counted") : null;

    private decimal Share(string assumption) => line.GetProperty(assumption).Number("share");

    private decimal DeadweightOf(decimal gross) =>
        line.GetProperty("comparator") is { ValueKind: JsonValueKind.Object } comparator
            ? Sign * Baseline!.Value * comparator.Number("change")
            : Share("deadweight") * gross;

    /// <summary>Net units of each year at the value of year 0, with the factors that the statement prints.</summary>
    private IEnumerable<(decimal Net, decimal Optimism, decimal Factor)> Units(decimal net)
    {
        var optimism = net < 0 ? 1 + line.Number("optimismBias") : 1 - line.Number("optimismBias");
        foreach (var year in line.GetProperty("years").Items("lines"))
        {
            var growth = Enumerable.Repeat(1 + line.Number("valueGrowth"), (int)year.Number("year")).Aggregate(1m, (all, one) => all * one);
            Assert.Equal(growth, year.Number("growth"));
            yield return (net * growth * year.Number("remaining"), optimism, year.Number("factor"));
        }
    }
}
