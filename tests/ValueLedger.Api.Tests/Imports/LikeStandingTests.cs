using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>A sheet that was saved again: the same rows in other bytes.</summary>
public sealed class LikeStandingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Header = "programme,measure,quantity,date,team,contributor,startTime,note\n";

    [Fact]
    public async Task As_many_rows_are_passed_over_as_there_are_entries_whatever_their_notes()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(Header + "watch,hours,2,2024-05-01,,,,a\nwatch,hours,2,2024-05-01,,,,b\n")).Succeeded(200);
        const string Again =
            Header
            + "watch,hours,2,2024-05-01,,,,a\nwatch,hours,2,2024-05-01,,,,c\nwatch,hours,2,2024-05-01,,,,d\nwatch,hours,2,2024-05-02,,,,e\n";
        var told = (await organisation.ImportAsync(Again, "?dryRun=true")).Succeeded(200).Json;
        Assert.Equal(("completed", 4, 0, 0, 0), told.Fate());
        var warning = told.GetProperty("warnings")[0];
        Assert.Equal(("rows_like_entries_that_stand", 2), (warning.Text("code"), warning.Count("rows")));
        var skipped = (await organisation.ImportAsync(Again, "?likeStanding=skip")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 2, 0, 0), skipped.Fate());
        Assert.Contains("passed over", skipped.GetProperty("warnings")[0].Text("message"), StringComparison.Ordinal);
        Assert.Equal(4, (await organisation.ItemsAsync("/v1/entries")).Length);
        server.IsWhole();
    }

    [Theory]
    [InlineData("watch,hours,2.5,2024-05-01,north,v-1,10:00,", 0)]
    [InlineData("watch,hours,2,2024-05-02,north,v-1,10:00,", 0)]
    [InlineData("watch,hours,2,2024-05-01,,v-1,10:00,", 0)]
    [InlineData("watch,hours,2,2024-05-01,north,v-2,10:00,", 0)]
    [InlineData("watch,letters,2,2024-05-01,north,v-1,10:00,", 0)]
    [InlineData("watch,hours,2,2024-05-01,north,v-1,11:00,", 0)]
    [InlineData("watch,hours,2,2024-05-01,north,v-1,,", 1)]
    [InlineData("watch,hours,2,2024-05-01,north,v-1,10:00,other", 1)]
    public async Task Only_what_is_the_same_in_what_counts_is_alike(string row, long expected)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(Header + "watch,hours,2,2024-05-01,north,v-1,10:00,first\n")).Succeeded(200);
        var import = (await organisation.ImportAsync(Header + row + "\n", "?likeStanding=skip&dryRun=true")).Succeeded(200).Json;
        Assert.Equal(expected, import.Count("alreadyRecorded"));
    }

    [Fact]
    public async Task What_was_reversed_is_not_alike_and_what_waits_for_a_decision_is()
    {
        var organisation = await server.NewLedgerAsync();
        const string Two = Header + "watch,hours,2,2024-05-01,,v-1,,\nwatch,hours,2,2024-05-01,,v-1,,\n";
        Assert.Equal(("completed", 1, 0, 1, 0), (await organisation.ImportAsync(Two)).Succeeded(200).Json.Fate());
        var again = Two.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(("completed", 0, 2, 0, 0), (await organisation.ImportAsync(again, "?likeStanding=skip")).Succeeded(200).Json.Fate());
        var standing = Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        (await organisation.PostAsync($"/v1/entries/{standing.Text("id")}/reversal", new { reason = "Wrong" })).Succeeded(201);
        Assert.Equal(
            1,
            (await organisation.ImportAsync(again, "?likeStanding=skip&dryRun=true")).Succeeded(200).Json.Count("alreadyRecorded")
        );
    }

    [Fact]
    public async Task An_entry_that_a_row_with_a_reference_is_known_to_be_is_like_no_other_row()
    {
        var organisation = await server.NewLedgerAsync();
        const string Referred = "programme,measure,quantity,date,reference\nwatch,hours,2,2024-05-01,r-1\n";
        (await organisation.ImportAsync(Referred)).Succeeded(200);
        var import = await organisation.ImportAsync(Referred + "watch,hours,2,2024-05-01,\n", "?likeStanding=skip");
        Assert.Equal(("completed", 1, 1, 0, 0), import.Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task Entries_of_another_organisation_are_like_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var stranger = await server.NewLedgerAsync();
        (await stranger.ImportAsync(Header + "watch,hours,2,2024-05-01,,,,\n")).Succeeded(200);
        var import = await organisation.ImportAsync(Header + "watch,hours,2,2024-05-01,,,,\n", "?likeStanding=skip");
        Assert.Equal(("completed", 1, 0, 0, 0), import.Succeeded(200).Json.Fate());
    }
}
