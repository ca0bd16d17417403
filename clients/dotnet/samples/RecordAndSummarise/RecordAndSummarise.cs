using System.Globalization;

namespace ValueLedger.Client.Samples;

/// <summary>Registers a programme, a measure and a rate, records two sessions, and says what they add up to.</summary>
public static class RecordAndSummarise
{
    public static async Task RunAsync(ValueLedgerClient client, TextWriter output, CancellationToken cancellationToken = default)
    {
        var organisation = await client.Organisation.GetAsync(cancellationToken);
        await client.Programmes.PutAsync(
            "litter-pick",
            new ProgrammeDraft { Title = "Litter pick", StartDate = new DateOnly(2024, 1, 1) },
            cancellationToken: cancellationToken
        );
        await client.Measures.PutAsync(
            "volunteer-time",
            new MeasureDraft
            {
                Title = "Volunteer time",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            },
            cancellationToken: cancellationToken
        );
        // The program can be run twice: with the same key, the rate is recorded once.
        await client.Rates.RecordAsync(
            new RateDraft
            {
                Measure = "volunteer-time",
                Basis = Basis.Own,
                Amount = 11.44m,
                EffectiveFrom = new DateOnly(2024, 4, 1),
                Source = new SourceDraft { Title = "National Living Wage from April 2024, adopted by the council" },
            },
            new RecordOptions { IdempotencyKey = "litter-pick-rate-2024" },
            cancellationToken
        );

        foreach (var (day, hours) in new[] { (4, 12.5m), (18, 9m) })
        {
            // So is each session: it has a reference, the number of its sheet.
            var entry = await client.Entries.RecordAsync(
                new EntryDraft
                {
                    Programme = "litter-pick",
                    Measure = "volunteer-time",
                    Quantity = hours,
                    Date = new DateOnly(2024, 5, day),
                    Reference = $"sheet-{day}",
                },
                cancellationToken: cancellationToken
            );
            await output.WriteLineAsync(
                $"{entry.Date:yyyy-MM-dd}: {Text(entry.Quantity)} hours{(entry.IsNew ? "" : ", as recorded before")}"
            );
        }

        var summary = await client.Summaries.GetAsync(
            new DateOnly(2024, 5, 1),
            new DateOnly(2024, 5, 31),
            programme: "litter-pick",
            basis: Basis.Own,
            cancellationToken: cancellationToken
        );
        await output.WriteLineAsync(
            $"{organisation.Name}, May 2024: {Text(summary.Total.CitizenHours)} hours worth {Text(summary.Total.CitizenInputValue)} {summary.Currency}"
        );
    }

    private static string Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
}
