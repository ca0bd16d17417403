using System.Text;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Tests.Records;

public sealed class CanonicalRecordTests
{
    private static readonly RecordHeader Header = new("wiltshire", 2, A.Moment("2026-01-02T03:04:05.123Z"), null);

    [Fact]
    public void A_record_has_its_version_first_then_sorted_members_without_nulls()
    {
        const string Expected = """
            {"$v":1,"actor":"operator","content":{"archived":false,"coProduction":["co-delivery","co-design/user-forum"],
            "code":"community-speedwatch","startDate":"2013-09-01","title":"Café \"Speedwatch\""},
            "organisation":"wiltshire","recordedAt":"2026-01-02T03:04:05.123000Z","sequence":2,"type":"programme"}
            """;
        var programme = A.Programme("community-speedwatch", from: "2013-09-01", coProduction: ["co-delivery", "co-design/user-forum"]) with
        {
            Title = "Café \"Speedwatch\"",
        };
        Assert.Equal(Expected.ReplaceLineEndings(""), Text(RecordType.Programme, programme));
    }

    [Fact]
    public void Amounts_have_no_trailing_zeros_and_no_exponent()
    {
        const string Expected = """
            {"$v":1,"actor":"key-7","content":{"amount":8,"basis":"own","bound":"exact","effectiveFrom":"2013-09-01",
            "high":0.000001,"low":1000000,"measure":"volunteer-time","source":{"title":"made"},"unit":"hour"},
            "organisation":"wiltshire","recordedAt":"2026-01-02T03:04:05.123000Z","sequence":2,"type":"rate"}
            """;
        var rate = A.Rate("volunteer-time", Basis.Own, 8.00m, "2013-09-01") with { Low = 1_000_000.0m, High = 0.0000010m };
        Assert.Equal(
            Expected.ReplaceLineEndings(""),
            Encoding.UTF8.GetString(CanonicalRecord.Encode(Header with { ActorKey = 7 }, RecordType.Rate, rate))
        );
    }

    [Fact]
    public void A_rate_attests_its_components_in_the_order_in_which_they_were_stated()
    {
        const string Expected = """
            {"$v":1,"actor":"operator","content":{"amount":8,"basis":"unit-cost","bound":"exact",
            "components":[{"amount":5,"cashability":0.25,"category":"fiscal","party":"police"},{"amount":3.5,"category":"social","party":"citizens"}],
            "effectiveFrom":"2013-09-01","measure":"incidents","roundingTolerance":0.5,"source":{"status":"secondary","title":"made"},"unit":"hour"},
            "organisation":"wiltshire","recordedAt":"2026-01-02T03:04:05.123000Z","sequence":2,"type":"rate"}
            """;
        var rate = A.Rate("incidents", Basis.UnitCost, 8.00m, "2013-09-01") with
        {
            Source = new Source { Title = "made", Status = SourceStatus.Secondary },
            Components =
            [
                new RateComponent
                {
                    Party = "police",
                    Category = BenefitCategory.Fiscal,
                    Amount = 5.00m,
                    Cashability = 0.25m,
                },
                new RateComponent
                {
                    Party = "citizens",
                    Category = BenefitCategory.Social,
                    Amount = 3.5m,
                },
            ],
            RoundingTolerance = 0.50m,
        };
        var text = Text(RecordType.Rate, rate);
        Assert.Equal(Expected.ReplaceLineEndings(""), text);
        Assert.Equal(rate, CanonicalRecord.Content<Rate>(text));
    }

    [Fact]
    public void The_content_comes_out_as_it_went_in()
    {
        var programme = A.Programme("speedwatch", "2013-09-01", "2016-01-31", "community-safety", BenefitReach.Collective, "co-delivery");
        Assert.Equal(programme, CanonicalRecord.Content<Programme>(Text(RecordType.Programme, programme)));

        var measure = A.Measure("volunteer-time");
        Assert.Equal(measure, CanonicalRecord.Content<Measure>(Text(RecordType.Measure, measure)));

        var rate = A.Rate("volunteer-time", Basis.ReplacementCost, 12.5m, "2013-09-01", "2014-09-01") with
        {
            Distribution = Distribution.Pert,
            Low = 12,
            High = 13,
        };
        Assert.Equal(rate, CanonicalRecord.Content<Rate>(Text(RecordType.Rate, rate)));

        Assert.Equal(
            A.Organisation(),
            CanonicalRecord.Content<Core.Organisations.Organisation>(Text(RecordType.Organisation, A.Organisation()))
        );
    }

    private static string Text<T>(string type, T content) => Encoding.UTF8.GetString(CanonicalRecord.Encode(Header, type, content));
}
