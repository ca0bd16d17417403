namespace ValueLedger.Core.Impact;

/// <summary>The prices in which figures are reported: real = nominal x index of the base year / index of the price year.</summary>
/// <param name="BaseYear">Calendar (2013) or financial (2013-14); null where nothing is deflated and amounts are in prices of the
/// day.</param>
/// <param name="Series">Null when none was named.</param>
public sealed record Prices(string? BaseYear, DeflatorSeries? Series)
{
    public static readonly Prices OfTheDay = new(null, null);

    /// <summary>Whether amounts of the price year can be stated in prices of the base year. Calendar and financial years are separate
    /// series and cannot be mixed.</summary>
    /// <param name="priceYear">Null for an amount that is in base-year prices already.</param>
    public bool CanConvert(string? priceYear) =>
        !IsConverted(priceYear)
        || (
            priceYear!.Length == BaseYear!.Length
            && Series is not null
            && Series.Index.ContainsKey(priceYear)
            && Series.Index.ContainsKey(BaseYear)
        );

    /// <summary>The amount in base-year prices.</summary>
    /// <param name="priceYear">One that can be converted.</param>
    public decimal Real(decimal nominal, string? priceYear) =>
        IsConverted(priceYear) ? nominal * Series!.Index[BaseYear!] / Series.Index[priceYear!] : nominal;

    /// <summary>The message for a price year that cannot be converted, with the series that could convert it.</summary>
    internal string WhyNot(string priceYear)
    {
        if (!Rates.PriceYear.AreOfOneKind(priceYear, BaseYear!))
        {
            return $"{priceYear} and {BaseYear} are a calendar year and a financial year, which cannot be mixed. {WhichHas(priceYear)}";
        }

        if (Series is null)
        {
            return $"Converting amounts of {priceYear} to prices of {BaseYear} needs a deflator, and none is given. {WhichHas(priceYear, BaseYear!)}";
        }

        var missing = Series.Index.ContainsKey(BaseYear!) ? priceYear : BaseYear!;
        var name = Series.Name.Length == 0 ? "The index that was sent" : $"The series '{Series.Name}'";
        return $"{name} has no index for {missing}{(Series.YearsLike(missing) is { } years ? $": it has {years}" : "")}. {WhichHas(priceYear, BaseYear!)}";
    }

    private static string WhichHas(params string[] years)
    {
        var wanted = string.Join(" and ", years.Distinct());
        var having = DeflatorSeriesList
            .All.Where(series => years.All(series.Index.ContainsKey))
            .Select(series => $"'{series.Name}'")
            .ToList();
        return having.Count > 0
            ? $"The series supplied with the product that has {wanted} is {string.Join(" or ", having)}."
            : $"No series that comes with the product has {wanted}; state an index of your own in 'deflator'.";
    }

    private bool IsConverted(string? priceYear) => BaseYear is not null && priceYear is not null && priceYear != BaseYear;
}
