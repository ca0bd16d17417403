using System.Text.Json;
using NodaTime.Text;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>Sums over entries drawn with fixed seeds.</summary>
public sealed class SumTests
{
    private const string From = "2014-01-01";
    private const string To = "2016-12-31";

    private static readonly GroupBy[] SingleValued =
    [
        GroupBy.Programme,
        GroupBy.ServiceArea,
        GroupBy.BenefitReach,
        GroupBy.Measure,
        GroupBy.Stage,
        GroupBy.Party,
        GroupBy.Team,
        GroupBy.Month,
        GroupBy.Quarter,
        GroupBy.Year,
        GroupBy.FinancialYear,
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Where_nothing_needs_rounding_the_rows_of_any_partition_add_up_to_the_total(int seed)
    {
        // Tenths at rates of hundredths make thousandths, which is what this currency has.
        var (books, exact) = Draw(seed, quantityDecimals: 1, rateDecimals: 2, "KWD");
        foreach (var by in SingleValued)
        {
            var summary = books.Summarise(From, To, by);
            Assert.Equal(exact, summary.Total.FullSocialCost);
            Assert.Equal(exact, summary.Rows.Sum(row => row.FullSocialCost));
            Assert.Equal(summary.Total.CitizenInputValue, summary.Rows.Sum(row => row.CitizenInputValue));
            Assert.Equal(summary.Total.PublicCost, summary.Rows.Sum(row => row.PublicCost));
            Assert.Equal(summary.Total.CitizenHours, summary.Rows.Sum(row => row.CitizenHours));
            Assert.Equal(summary.Total.Entries, summary.Rows.Sum(row => row.Entries));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_total_is_the_exact_sum_rounded_once_whatever_the_grouping(int seed)
    {
        var (books, exact) = Draw(seed, quantityDecimals: 6, rateDecimals: 6, "GBP");
        foreach (var by in SingleValued)
        {
            var summary = books.Summarise(From, To, by);
            Assert.Equal(decimal.Round(exact, 2, MidpointRounding.AwayFromZero), summary.Total.FullSocialCost);
            Assert.InRange(
                summary.Rows.Sum(row => row.FullSocialCost!.Value) - exact,
                -0.005m * summary.Rows.Count,
                0.005m * summary.Rows.Count
            );
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_the_sources_does_not_matter(int seed)
    {
        var (books, _) = Draw(seed, quantityDecimals: 6, rateDecimals: 6, "GBP");
        var before = Text(books);
        books.Shuffle = new Random(seed);
        Assert.Equal(before, Text(books));

        static string Text(Books books) =>
            JsonSerializer.Serialize(books.Summarise(From, To, GroupBy.CoProduction, GroupBy.Quarter), WireJson.Options);
    }

    /// <summary>Two hundred entries, and what the inputs among them are worth, added up one by one.</summary>
    private static (Books Books, decimal Exact) Draw(int seed, int quantityDecimals, int rateDecimals, string currency)
    {
        var random = new Random(seed);
        var (old, recent) = (Figure(20, rateDecimals), Figure(20, rateDecimals));
        var books = new Books(
            A.Programme("p1", null, null, "north", BenefitReach.Both, "co-design", "co-delivery"),
            A.Programme("p2", null, null, "south"),
            A.Programme("p3", null, null, "north"),
            A.Party("x"),
            A.Party("y"),
            A.Team("a"),
            A.Team("b"),
            A.Measure("time"),
            A.Measure("money", MeasureClass.PublicSpend, currency),
            A.Measure("letters", MeasureClass.Output),
            A.Measure("stock", MeasureClass.Outcome, aggregation: Aggregation.Level)
        )
            .In(currency)
            .Rates(A.Rate("time", Basis.Own, old, From), A.Rate("time", Basis.Own, recent, "2015-06-15"));
        var exact = 0m;
        for (var count = 0; count < 200; count++)
        {
            var day = A.Day(From).PlusDays(random.Next(1096));
            var (measure, quantity) = (Pick("time", "money", "letters", "stock")!, Figure(50, quantityDecimals));
            books.Entry(
                Pick("p1", "p2", "p3")!,
                measure,
                quantity,
                LocalDatePattern.Iso.Format(day),
                party: Pick("x", "y", null),
                team: Pick("a", "b", null),
                contributor: random.Next(10_000)
            );
            exact += measure switch
            {
                "time" => quantity * (day < A.Day("2015-06-15") ? old : recent),
                "money" => quantity,
                _ => 0m,
            };
        }

        return (books, exact);

        decimal Figure(int largest, int decimals) => decimal.Round((decimal)random.NextDouble() * largest, decimals);

        string? Pick(params string?[] values) => values[random.Next(values.Length)];
    }
}
