using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

/// <summary>What a council records and publishes, before an auditor comes for the first time and afterwards.</summary>
internal static class AuditedCouncil
{
    public const string Talk = "tea-and-talk";

    /// <summary>Hours of citizens in the first statement: 2.5 + 3 + 4.5 + 2, at 11.44.</summary>
    public const decimal FirstValue = 137.28m;

    /// <summary>Sheet 18 has an hour more, sheet 31 came late with 2 hours, and the import has 1.75.</summary>
    public const decimal SecondValue = FirstValue + CorrectedValue + LateValue;

    public const decimal CorrectedValue = 11.44m;
    public const decimal LateValue = 22.88m + 20.02m;

    private const string Staff = "staff";

    /// <summary>Registers everything and records a month, with mistakes that were put right at once.</summary>
    public static async Task RecordAsync(Council council)
    {
        var client = council.Client;
        await client.Programmes.PutAsync(Talk, new ProgrammeDraft { Title = "Tea & Talk – Zoë’s “Größe” <café>" });
        await client.Teams.PutAsync("north", new TeamDraft { Name = "Łódź Street, north" });
        await client.Parties.PutAsync("council", new PartyDraft { Name = "O'Brien & Sons for the council", Sector = Sector.Public });
        await client.Measures.PutAsync(
            Staff,
            new MeasureDraft
            {
                Title = "Staff",
                Stage = MeasureStage.Input,
                Class = MeasureClass.PublicSpend,
                Unit = "GBP",
            }
        );
        await client.Contributors.PutAsync("v-1", new ContributorDraft { Team = "north", DeprivationQuintile = 1 });
        await client.Contributors.PutAsync("v-2", new ContributorDraft { Team = "north", DeprivationQuintile = 4 });
        await client.Contributors.PutAsync("v-3", new ContributorDraft());

        await client.Entries.RecordAsync(Draft(2.5m, 11, "v-1", "sheet-18", "Zoë's group: 5 bags, 1 \"bike\"\u202e; back by 12 😀"));
        var timed = Draft(3m, 12, "v-2", "sheet-19", "=SUM(A1:A9)");
        (timed.StartTime, timed.EndTime) = (new TimeOnly(9, 0), new TimeOnly(12, 0));
        await client.Entries.RecordAsync(timed);
        var misread = await client.Entries.RecordAsync(Draft(4m, 14, "v-3", "sheet-20", null));
        await client.Entries.CorrectAsync(misread.Id, "A 4½ was read as 4", Draft(4.5m, 14, "v-3", "sheet-20", "4½"));
        var twice = await client.Entries.RecordAsync(Draft(3m, 12, "v-2", "sheet-19-copy", null));
        await client.Entries.ReverseAsync(twice.Id, "Sheet 19 was typed twice");
        var tea = Draft(2m, 15, "v-1", "tea-1", "Tea, and then 'talk'");
        tea.Programme = Talk;
        await client.Entries.RecordAsync(tea);
        var invoice = Draft(250.50m, 13, null, "invoice-7", "Skip hire");
        (invoice.Measure, invoice.Party) = (Staff, "council");
        await client.Entries.RecordAsync(invoice);
    }

    /// <summary>What happens between the two visits: 2 records of the correction, 1 of the late entry, 5 of the import.</summary>
    public static async Task GoOnAsync(Council council)
    {
        await council.Tool.AskAsync("correct", "sheet-18", "--quantity", "3.5", "--reason", "The coordinator’s list says 3½");
        await council.Client.Entries.RecordAsync(Draft(2m, 20, "v-2", "sheet-31", "Found behind the radiator"));
        await council.Tool.WriteAsync(
            "late.csv",
            "programme,measure,quantity,date,contributor,reference,note\n"
                + "litter-pick,volunteer-time,1,2024-05-25,v-1,row-1,\"Ön the A4, \"\"verge\"\"\"\n"
                + "litter-pick,volunteer-time,0.5,2024-05-26,v-4,row-2,\n"
                + "litter-pick,volunteer-time,0.25,2024-05-27,,row-3,नमस्ते\n"
        );
        await council.Tool.AskAsync("import", "late.csv");
    }

    /// <summary>Prepares and publishes the statement of the month; the answer is its id.</summary>
    public static async Task<string> PublishAsync(Council council)
    {
        string[] scope = ["--programme", Council.Programme, "--programme", Talk, "--from", "2024-05-01", "--to", "2024-05-31"];
        var id = (await council.Tool.AskAsync(["statement", "prepare", .. scope, "--only-id"])).TrimEnd();
        await council.Tool.AskAsync("statement", "publish", id);
        return id;
    }

    /// <summary>A key that can read what auditors read, and nothing else.</summary>
    public static async Task<string> AuditorsKeyAsync(Council council) =>
        (
            await council.Client.Keys.CreateAsync(
                new KeyDraft { Name = "auditor", Scopes = ["audit:read", "statements:read", "entries:read"] }
            )
        ).Key!;

    private static EntryDraft Draft(decimal quantity, int day, string? contributor, string reference, string? note) =>
        new()
        {
            Programme = Council.Programme,
            Measure = Council.Hours,
            Quantity = quantity,
            Date = new DateOnly(2024, 5, day),
            Contributor = contributor,
            Reference = reference,
            Note = note,
        };
}
