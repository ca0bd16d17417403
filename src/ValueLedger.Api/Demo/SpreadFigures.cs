using System.Globalization;
using System.Text;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Demo;

/// <summary>
/// Wiltshire's published totals spread over 140 teams and 765 pseudonymous volunteers by a fixed rule, so that there is something to group.
/// The totals are the published ones; the detail is made up, and every name says so.
/// </summary>
internal static class SpreadFigures
{
    public const string Organisation = "wiltshire-made-detail";

    /// <summary>What its statements are about; one entry is mistyped at first, so that there is something to correct.</summary>
    public static readonly StatementOfTheDemo Statement = new(
        SpeedwatchFigures.Statement,
        "made-001-1",
        3.2m,
        Hours,
        "Made up: the sheet says 2.3"
    );

    private const int Teams = 140;
    private const int Volunteers = 765;
    private const int Letters = 44_910;
    private const int Visits = 4_211;

    /// <summary>Sessions of each volunteer: 765 x 8 x 2.3 hours are the published 14,076.</summary>
    private const int Sessions = 8;

    private const decimal Hours = 2.3m;

    private static readonly YearMonth[] Months =
    [
        .. Enumerable.Range(0, 29).Select(month => new LocalDate(2013, 9, 1).PlusMonths(month).ToYearMonth()),
    ];

    /// <summary>Number of the organisation; entries imported before are not imported again.</summary>
    public static async Task<int> RecordAsync(LedgerWriter writer, LedgerReader reader, SendImport send, ImportRegister register)
    {
        var figures = SpeedwatchFile.Read();
        var organisation = await writer.AdministerAsync(ledger =>
        {
            var made = figures.Organisation with { Code = Organisation, Name = "Wiltshire, published totals with made-up detail" };
            var number = SpeedwatchFigures.Prepare(ledger, made, figures);
            var teams = Enumerable
                .Range(0, Teams)
                .ToDictionary(Team, team => new TeamDraft { Name = $"Made-up team {team + 1}", Programme = "community-speedwatch" });
            SpeedwatchFigures.Put(ledger, number, teams, catalogue => catalogue.Teams);
            return TurnResult.Kept(number);
        });
        if (reader.Read(organisation, ledger => Journal.FindReference(ledger, organisation, Statement.Reference)) is not null)
        {
            return organisation;
        }

        var file = new MemoryStream(Encoding.UTF8.GetBytes(Csv()));
        var sent = SpeedwatchFigures.Accept(
            await send.RunAsync(
                file,
                new Caller(organisation, null),
                new ImportRequest(ImportMode.Atomic, false, new ImportOptions(ImportFormat.Csv), false, "demo", null)
            )
        );
        while (register.Running(organisation, sent.Answer.Id) is not null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return register.Find(organisation, sent.Answer.Id) is { Status: ImportStatus.Completed }
            ? organisation
            : throw new InvalidOperationException("The made-up detail was not imported; the server's log file shows why.");
    }

    private static string Csv()
    {
        var csv = new StringBuilder("programme,measure,quantity,date,party,team,contributor,reference\n");
        foreach (var volunteer in Enumerable.Range(0, Volunteers))
        {
            foreach (var session in Enumerable.Range(0, Sessions))
            {
                var month = Months[(volunteer + (session * 11)) % Months.Length];
                var day = month.OnDayOfMonth(1 + ((volunteer + (session * 5)) % 28));
                var reference = Invariant($"made-{volunteer + 1:000}-{session + 1}");
                Row(
                    csv,
                    "volunteer-time",
                    Invariant($"{(reference == Statement.Reference ? Statement.Mistyped : Hours)}"),
                    day,
                    "volunteers",
                    Team(volunteer % Teams),
                    Invariant($"v-{volunteer + 1:000}"),
                    reference
                );
            }
        }

        foreach (var (place, (team, month)) in Enumerable.Range(0, Teams).SelectMany(team => Months.Select(month => (team, month))).Index())
        {
            var last = month.OnDayOfMonth(1).LastOfMonth();
            Row(
                csv,
                "warning-letters",
                Share(Letters, place),
                last,
                "",
                Team(team),
                "",
                Invariant($"made-letters-{team + 1:000}-{last:uuuu-MM}")
            );
            Row(
                csv,
                "home-visits",
                Share(Visits, place),
                last,
                "",
                Team(team),
                "",
                Invariant($"made-visits-{team + 1:000}-{last:uuuu-MM}")
            );
        }

        return csv.ToString();
    }

    private static void Row(
        StringBuilder csv,
        string measure,
        string quantity,
        LocalDate day,
        string party,
        string team,
        string contributor,
        string reference
    ) =>
        csv.Append(
            CultureInfo.InvariantCulture,
            $"community-speedwatch,{measure},{quantity},{day:uuuu-MM-dd},{party},{team},{contributor},{reference}\n"
        );

    /// <summary>One team's part in one month of an evenly spread total; the first places have one more.</summary>
    private static string Share(int total, int place)
    {
        var places = Teams * Months.Length;
        return ((total / places) + (place < total % places ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Team(int team) => Invariant($"team-{team + 1:000}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
