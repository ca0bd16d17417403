using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Tests.Entries;

/// <summary>A right entry to go wrong from, and the catalogue it is checked against.</summary>
internal static class EntryDrafts
{
    public static readonly LocalDate Today = A.Day("2016-06-15");

    public static readonly CatalogueView Catalogue = A.Catalogue(
        A.Programme("gardens"),
        A.Programme("speedwatch", "2013-09-01", "2016-12-31"),
        A.Programme("closed") with
        {
            Archived = true,
        },
        A.Measure("volunteer-time"),
        A.Measure("volunteer-days", unit: "day"),
        A.Measure("letters", MeasureClass.Output),
        A.Measure("casualties", MeasureClass.Outcome, direction: Direction.Decrease),
        A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
        A.Measure("healthy", MeasureClass.Outcome, "person", aggregation: Aggregation.Share),
        A.Measure("rating", MeasureClass.Outcome, "rating", aggregation: Aggregation.Mean) with
        {
            Scale = new MeasureScale(1, 5),
        },
        Hall("hall"),
        Hall("old-hall") with
        {
            Archived = true,
        },
        Hall("wanted-hall") with
        {
            Kind = AssetKind.Need,
        },
        A.Measure("old-measure") with
        {
            Archived = true,
        },
        Measure.OfExchanges,
        A.Party("volunteers"),
        A.Party("old-party") with
        {
            Archived = true,
        },
        A.Team("malmesbury", "speedwatch"),
        A.Team("anyone"),
        A.Team("old-team") with
        {
            Archived = true,
        }
    );

    public static readonly EntryDraft Right = new()
    {
        Programme = "speedwatch",
        Measure = "volunteer-time",
        Quantity = 2.5m,
        Date = A.Day("2015-12-05"),
        Party = "volunteers",
        Team = "malmesbury",
        Contributor = "v-0193",
        Reference = "csw-2015-12-05-malmesbury-1",
        Note = "School run, B4040",
        Evidence = Documents(new EvidenceItemDraft { Title = "Session sheet" }),
    };

    /// <summary>79 of 100 people.</summary>
    public static readonly EntryDraft Share = Right with { Measure = "healthy", Quantity = 79, Of = 100, Contributor = null };

    /// <summary>40 residents rate 4.2 on average.</summary>
    public static readonly EntryDraft Mean = Right with
    {
        Measure = "rating",
        Quantity = 4.2m,
        Of = 40,
        StandardDeviation = 0.8m,
        Contributor = null,
        Assessor = "volunteers",
    };

    /// <summary>A cost of 45,000, of which volunteers paid 25,000.</summary>
    public static readonly EntryDraft Cost = Right with
    {
        Measure = "spend",
        Quantity = 45_000,
        Contributor = null,
        DecidedBy = "volunteers",
        FinancedBy = [Part("volunteers", 25_000)],
    };

    public static FinancedPartDraft Part(string? party, decimal? amount) => new() { Party = party, Amount = amount };

    private static Asset Hall(string code) =>
        new()
        {
            Code = code,
            Title = code,
            Kind = AssetKind.Space,
            Holder = new AssetHolder { Party = "volunteers" },
            Measure = "volunteer-time",
            Capacity = new Capacity(10, CapacityUnit.Week),
            From = A.Day("2013-01-01"),
        };

    public static EvidenceDraft Documents(params EvidenceItemDraft[] items) =>
        new() { Grade = EvidenceGrade.SupervisorConfirmed, Items = items };

    public static Checked<Entry> Check(this EntryDraft draft, Contributor? contributor = null) =>
        draft.Validate(Catalogue, contributor, Today);

    public static Entry Accepted(this EntryDraft draft)
    {
        var decision = draft.Check();
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }
}
