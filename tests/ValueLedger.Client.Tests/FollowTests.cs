using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ValueLedger.Client.Tests;

public sealed class FollowTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private const int Rows = 60_000;

    [Fact]
    public async Task What_is_recorded_is_told_page_after_page_and_where_to_go_on_with_the_last_of_each()
    {
        using var client = await FilledAsync(await ledger.NewClientAsync());
        var entries = await client.Entries.RecordBatchAsync(Enumerable.Range(1, 5).Select(number => Draft(number)));
        var changes = await client.Entries.FollowAsync(options: new FollowOptions { Interval = null, PageSize = 2 }).ToListAsync();
        Assert.Equal(entries.Entries.Select(entry => entry.Id), changes.Select(change => change.Entry!.Id));
        Assert.All(
            changes,
            change =>
                Assert.Equal(
                    (EntryChangeKind.Recorded, change.Entry!.Sequence, change.Entry.RecordedAt),
                    (change.Change, change.Sequence, change.At)
                )
        );
        Assert.Equal([false, true, false, true, true], changes.Select(change => change.Next is not null));
        Assert.Equal(
            [5m],
            await client
                .Entries.FollowAsync(changes[3].Next!, new FollowOptions { Interval = null })
                .Select(change => change.Entry!.Quantity)
                .ToListAsync()
        );
        Assert.Equal(
            "cursor_is_not_valid",
            (await Assert.ThrowsAsync<ValueLedgerException>(() => client.Entries.GetChangesAsync("nowhere"))).Code
        );
    }

    [Fact]
    public async Task Where_everything_was_told_it_waits_until_there_is_more_or_it_is_cancelled()
    {
        var time = new HastyTime();
        using var client = await FilledAsync(await NewClientAsync(time));
        using var enough = new CancellationTokenSource();
        await client.Entries.RecordAsync(Draft(1));
        var told = new List<decimal>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (
                var change in client.Entries.FollowAsync(
                    options: new FollowOptions { Interval = TimeSpan.FromSeconds(7) },
                    cancellationToken: enough.Token
                )
            )
            {
                told.Add(change.Entry!.Quantity);
                if (told.Count == 3)
                {
                    await enough.CancelAsync();
                    continue;
                }

                Assert.NotNull(change.Next);
                await client.Entries.RecordAsync(Draft(told.Count + 1));
            }
        });
        Assert.Equal([1m, 2m, 3m], told);
        Assert.Equal(2, time.Pauses.Count(pause => pause == TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public async Task A_follower_of_a_long_import_and_all_that_happens_beside_it_has_the_journal_in_the_end()
    {
        using var client = await FilledAsync(await NewClientAsync(TimeProvider.System));
        var kept = new Dictionary<Guid, EntryChange>();
        var (next, pages) = ("0", 0);
        var (random, file) = (new Random(7), File());
        await client.Entries.RecordAsync(Draft(1, "v-1"));
        var sent = await client.Imports.SendAsync(file, ImportFormat.Csv);
        Import import;
        do
        {
            await SomethingAsync(client, random);
            await FollowAsync();
            import = await client.Imports.GetAsync(sent.Id);
        } while (!import.IsOver);

        Assert.Equal((ImportStatus.Completed, Rows), (import.Status, import.Accepted));
        await SomethingAsync(client, random);
        await FollowAsync();
        Assert.True(pages > Rows / 1000);
        var copy = kept
            .Values.Where(change => change.Change != EntryChangeKind.Suspended && change.Change != EntryChangeKind.Rejected)
            .Select(change => Text(change.Entry!));
        Assert.Equal(await client.Entries.ListAsync().Select(Text).ToHashSetAsync(), copy.ToHashSet());

        async Task FollowAsync()
        {
            await foreach (
                var change in client.Entries.FollowAsync(next, new FollowOptions { Interval = null, PageSize = random.Next(400, 1000) })
            )
            {
                kept[change.Entry!.Id] = change;
                pages += change.Next is null ? 0 : 1;
                next = change.Next ?? next;
            }
        }
    }

    private static async Task SomethingAsync(ValueLedgerClient client, Random random)
    {
        var made = await client.Entries.RecordAsync(Draft(2, "v-1", new DateOnly(2024, 1, 1).AddDays(random.Next(300))));
        if (made.Suspension is not null)
        {
            _ =
                random.Next(2) == 0
                    ? await client.Entries.ReleaseAsync(made.Id, "Seen")
                    : await client.Entries.RejectAsync(made.Id, "Sent twice");
        }

        switch (random.Next(5))
        {
            case 0 when made.Suspension is null:
                await client.Entries.ReverseAsync(made.Id, "Never happened");
                break;
            case 1 when made.Suspension is null:
                await client.Entries.CorrectAsync(made.Id, "Attested", Draft(2, "v-1", made.Date, EvidenceGrade.SystemRecorded));
                break;
            case 2:
                await client.Entries.EraseTextAsync(made.Id);
                break;
            case 3:
                await client.Rates.RecordAsync(
                    new RateDraft
                    {
                        Measure = "hours",
                        Basis = Basis.Own,
                        Amount = random.Next(5, 15),
                        EffectiveFrom = made.Date,
                        Source = new SourceDraft { Title = "A test" },
                    }
                );
                break;
        }
    }

    private async Task<ValueLedgerClient> NewClientAsync(TimeProvider time) =>
        new(
            new ValueLedgerClientOptions
            {
                Address = ledger.Address,
                Key = (await ledger.Server.NewOrganisationAsync()).Key,
                TimeProvider = time,
            },
            ledger.Server.Server.CreateHandler()
        );

    private static async Task<ValueLedgerClient> FilledAsync(ValueLedgerClient client)
    {
        await client.Programmes.PutAsync("watch", new ProgrammeDraft { Title = "Community Speedwatch" });
        await client.Measures.PutAsync(
            "hours",
            new MeasureDraft
            {
                Title = "Hours",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
        );
        return client;
    }

    private static EntryDraft Draft(decimal quantity, string? contributor = null, DateOnly? day = null, EvidenceGrade? grade = null) =>
        new()
        {
            Programme = "watch",
            Measure = "hours",
            Quantity = quantity,
            Date = day ?? new DateOnly(2024, 5, 1),
            Contributor = contributor,
            Note = contributor is null ? null : "Met Jo",
            Evidence = grade is null ? null : new EvidenceDraft { Grade = grade },
        };

    private static MemoryStream File()
    {
        var rows = new StringBuilder("programme,measure,quantity,date,contributor,reference,note\n");
        for (var row = 0; row < Rows; row++)
        {
            rows.Append(
                CultureInfo.InvariantCulture,
                $"watch,hours,1,{new DateOnly(2023, 1, 1).AddDays(row % 360):yyyy-MM-dd},m-{row / 300},r-{row},{(row % 50 == 0 ? "Bring a vest" : "")}\n"
            );
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(rows.ToString()));
    }

    /// <summary>Without the valuation, which is derived anew.</summary>
    private static string Text(Entry entry)
    {
        (entry.Valuation, entry.UnvaluedReason) = (null, null);
        return JsonSerializer.Serialize(entry);
    }
}
