namespace ValueLedger.Client.Tests;

/// <summary>A log with records of many kinds, so that each column of an entry has a value somewhere and none elsewhere.</summary>
internal static class LifelikeLog
{
    public static async Task<ValueLedgerClient> FillAsync(ValueLedgerClient client)
    {
        await client.Programmes.PutAsync("watch", new ProgrammeDraft { Title = "Community Speedwatch – Größe & Co" });
        await client.Teams.PutAsync("north", new TeamDraft { Name = "North" });
        await client.Parties.PutAsync("council", new PartyDraft { Name = "Council", Sector = Sector.Public });
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
        await client.Measures.PutAsync(
            "staff",
            new MeasureDraft
            {
                Title = "Staff",
                Stage = MeasureStage.Input,
                Class = MeasureClass.PublicSpend,
                Unit = "GBP",
            }
        );
        await client.Rates.RecordAsync(
            new RateDraft
            {
                Measure = "hours",
                Basis = Basis.Own,
                Amount = 8,
                EffectiveFrom = new DateOnly(2024, 1, 1),
                Source = new SourceDraft { Title = "A test" },
            }
        );
        await client.Entries.RecordAsync(
            new EntryDraft
            {
                Programme = "watch",
                Measure = "hours",
                Quantity = 2,
                Date = new DateOnly(2024, 5, 1),
                Contributor = "v-1",
                Team = "north",
                Reference = "sheet-1",
                Note = "With Jo",
                StartTime = new TimeOnly(8, 0),
                EndTime = new TimeOnly(10, 0),
                Evidence = new EvidenceDraft
                {
                    Grade = EvidenceGrade.SystemRecorded,
                    Items =
                    [
                        new EvidenceItemDraft
                        {
                            Title = "Sheet",
                            Uri = "https://example.org/1",
                            Sha256 = new string('a', 64),
                        },
                    ],
                },
            },
            new RecordOptions { IdempotencyKey = "k-1" }
        );
        await client.Entries.RecordAsync(
            new EntryDraft
            {
                Programme = "watch",
                Measure = "staff",
                Quantity = 1250.50m,
                Date = new DateOnly(2024, 5, 3),
                Party = "council",
            }
        );
        var wrong = await client.Entries.RecordAsync(Draft(3, "v-2"));
        await client.Entries.CorrectAsync(wrong.Id, "Misread", Draft(4, "v-2"));
        var again = await client.Entries.RecordAsync(Draft(5, "v-3", new DateOnly(2024, 4, 28)));
        await client.Entries.ReverseAsync(again.Id, "Never happened");
        var file =
            "programme,measure,quantity,date,contributor,note\nwatch,hours,1.5,2024-06-01,v-4,Ön the A4\nwatch,hours,20,2024-06-02,v-4,\n"u8;
        var sent = await client.Imports.SendAsync(new MemoryStream(file.ToArray()), ImportFormat.Csv);
        await client.Imports.WaitAsync(sent.Id);
        return client;
    }

    public static Task GoOnAsync(ValueLedgerClient client) =>
        client.Entries.RecordBatchAsync(Enumerable.Range(1, 20).Select(number => Draft(1, $"w-{number}")));

    private static EntryDraft Draft(decimal quantity, string contributor, DateOnly? startDate = null) =>
        new()
        {
            Programme = "watch",
            Measure = "hours",
            Quantity = quantity,
            Date = new DateOnly(2024, 5, 1),
            Contributor = contributor,
            StartDate = startDate,
        };
}
