namespace ValueLedger.Client.Tests;

/// <summary>What was published of Wiltshire Community Speedwatch, September 2013 to January 2016.</summary>
internal static class Speedwatch
{
    public const string Programme = "community-speedwatch";
    public const string Hours = "volunteer-time";

    public static readonly DateOnly First = new(2013, 9, 1);
    public static readonly DateOnly Last = new(2016, 1, 31);

    public static async Task RegisterAsync(ValueLedgerClient client)
    {
        await client.Programmes.PutAsync(
            Programme,
            new ProgrammeDraft
            {
                Title = "Community Speedwatch",
                ServiceArea = "community-safety",
                CoProduction = ["co-delivery"],
                BenefitReach = BenefitReach.Collective,
                StartDate = First,
            }
        );
        await client.Parties.PutAsync("volunteers", new PartyDraft { Name = "Volunteers", Sector = Sector.Citizen });
        await client.Teams.PutAsync("malmesbury", new TeamDraft { Name = "Malmesbury", Programme = Programme });
        await client.Measures.PutAsync(
            Hours,
            new MeasureDraft
            {
                Title = "Volunteer time",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
        );
        await client.Measures.PutAsync(
            "warning-letters",
            new MeasureDraft
            {
                Title = "Warning letters",
                Stage = MeasureStage.Output,
                Class = MeasureClass.Output,
                Unit = "item",
            }
        );
    }

    public static EntryDraft Session(DateOnly day, decimal hours, string? contributor = null) =>
        new()
        {
            Programme = Programme,
            Measure = Hours,
            Quantity = hours,
            Date = day,
            Party = "volunteers",
            Team = "malmesbury",
            Contributor = contributor,
        };

    public static RateDraft Rate(Basis basis, decimal amount) =>
        new()
        {
            Measure = Hours,
            Basis = basis,
            Amount = amount,
            EffectiveFrom = First,
            Source = new SourceDraft { Title = "As published" },
        };
}
