using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Timebanks;

public sealed class ExchangeDraftTests
{
    private static readonly Dictionary<string, (string Pointer, ExchangeDraft Draft)> Wrong = new()
    {
        ["unknown_member"] = ("/giver", Bank.Right with { Giver = "nobody" }),
        ["member_is_archived"] = ("/receiver", Bank.Right with { Receiver = "gone" }),
        ["member_had_not_joined"] = ("/receiver", Bank.Right with { Date = A.Day("2024-01-31") }),
        ["giver_and_receiver_are_the_same"] = ("/receiver", Bank.Right with { Receiver = "anna" }),
        ["member_is_required"] = ("/hours", Bank.Right with { Hours = null }),
        ["quantity_must_be_positive"] = ("/hours", Bank.Right with { Hours = 0 }),
        ["quantity_has_more_than_six_decimals"] = ("/hours", Bank.Right with { Hours = 0.0000001m }),
        ["quantity_is_out_of_range"] = ("/hours", Bank.Right with { Giver = "community", Hours = 1_000_000_000_000m }),
        ["more_than_24_hours_in_a_day"] = ("/hours", Bank.Right with { Hours = 24.5m }),
        ["date_is_in_the_future"] = ("/date", Bank.Right with { Date = A.Day("2024-06-16") }),
        ["date_is_outside_the_programme"] = ("/date", Bank.Right with { Receiver = "community", Date = A.Day("2023-12-31") }),
        ["text_is_too_long"] = ("/service", Bank.Right with { Service = new string('s', 4001) }),
    };

    public static TheoryData<string> Codes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_wrong_with_an_exchange_is_told_of_the_member_that_was_sent(string code)
    {
        var (pointer, draft) = Wrong[code];
        var problem = Assert.Single(draft.Check().Problems);
        Assert.Equal((code, pointer), (problem.Code.Name, problem.Pointer));
        Assert.DoesNotContain("quantity'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var draft = new ExchangeDraft
        {
            Receiver = "nobody",
            Hours = -1,
            Reference = " ",
        };
        Assert.Equal(
            [
                "member_is_required /giver",
                "unknown_member /receiver",
                "quantity_must_be_positive /hours",
                "member_is_required /date",
                "member_is_required /reference",
            ],
            draft.Check().Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
    }

    [Fact]
    public void An_exchange_is_an_entry_of_the_givers_contributor_and_names_both_ends()
    {
        var entry = Bank.Right.Check().Value!;
        Assert.Equal(
            ("timebank", "exchanged-hours", 1.5m, "hour", MeasureStage.Input),
            (entry.Programme.Code, entry.Measure.Code, entry.Quantity.ToDecimal(), entry.Unit, entry.Stage)
        );
        Assert.Equal(new ExchangeEnds(new Coded(1, "anna"), new Coded(2, "ben")), entry.Exchange);
        Assert.Equal(("v-1", "Mended a bicycle", null, "tb-17"), (entry.Contributor, entry.Service, entry.Note, entry.Reference));
    }

    [Fact]
    public void The_community_gives_and_receives_and_has_no_contributor_and_no_day_of_its_own()
    {
        var given = (Bank.Right with { Giver = "community", Hours = 30, Date = A.Day("2024-02-01") }).Check().Value!;
        Assert.Equal((new Coded(0, "community"), null, 30m), (given.Exchange!.Giver, given.Contributor, given.Quantity.ToDecimal()));
        var received = (Bank.Right with { Receiver = "community", Date = A.Day("2024-01-01") }).Check().Value!;
        Assert.Equal(new Coded(0, "community"), received.Exchange!.Receiver);
    }

    [Fact]
    public void Programme_measure_and_contributor_are_held_to_the_rules_of_entries()
    {
        Assert.Equal("programme_is_archived ", Told(Bank.Right.Check(programme: "closed")));
        Assert.Equal(
            "measure_is_archived ",
            Told(Bank.Right.Check(catalogue: A.Catalogue(A.Programme("timebank"), Measure.OfExchanges with { Archived = true })))
        );
        Assert.Equal("contributor_is_archived /giver", Told(Bank.Right.Check(new Contributor { Code = "v-1", Archived = true })));
    }

    [Fact]
    public void What_was_recorded_stays_recorded_when_members_and_measure_take_nothing_new_any_more()
    {
        var catalogue = A.Catalogue(A.Programme("timebank", "2024-05-01"), Measure.OfExchanges with { Archived = true });
        var draft = Bank.Right with { Receiver = "gone", Date = A.Day("2023-01-01") };
        Assert.Equal(
            ["member_is_archived", "member_had_not_joined", "measure_is_archived", "date_is_outside_the_programme"],
            draft.Check(catalogue: catalogue).Problems.Select(problem => problem.Code.Name)
        );
        Assert.Equal("gone", draft.RecordedBefore(catalogue)!.Exchange!.Receiver.Code);
        Assert.Null((draft with { Hours = 0 }).RecordedBefore(catalogue));
    }

    [Fact]
    public void Ends_and_service_are_content_and_an_erased_service_is_not_held_against_it()
    {
        var recorded = Bank.Right.Check().Value!;
        Assert.False(recorded.HasSameContentAs((Bank.Right with { Receiver = "community" }).Check().Value!, textsWereErased: true));
        Assert.False(recorded.HasSameContentAs((Bank.Right with { Service = "Cut a hedge" }).Check().Value!, textsWereErased: false));
        Assert.True((recorded with { Service = null }).HasSameContentAs(recorded, textsWereErased: true));
        Assert.Equal(
            (recorded.Exchange, null),
            (recorded.Reversed("Never happened").Exchange, recorded.Reversed("Never happened").Service)
        );
    }

    private static string Told(Core.Problems.Checked<Entry> decision)
    {
        var problem = Assert.Single(decision.Problems);
        return $"{problem.Code.Name} {problem.Pointer}";
    }
}
