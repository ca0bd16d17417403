using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Verification;

/// <summary>
/// Reads everything again and compares derived data with the log. Whatever is in the file, it reports what is wrong and continues.
/// </summary>
public static class LedgerVerifier
{
    /// <summary>Verifies a ledger and the files beside it, served or not, and changes nothing.</summary>
    /// <exception cref="IOException">There is no such ledger, or it was made by another build.</exception>
    public static VerifiedDatabase Verify(LedgerPlace place) =>
        place.ReadUnserved(connection =>
        {
            // The logs are read meanwhile.
            var database = Task.Run(() => place.ReadUnserved(another => place.Wrongs(another).ToList()));
            var (head, faults) = Head(connection, place);
            var ledger = new LedgerView(connection, new LedgerMemories(), null);
            var beside = new FilesBeside(ledger, place);
            List<string> unreadable = [];
            var logs = Logs(ledger, unreadable, beside.FirstWrong);
            List<string> wrongs =
            [
                .. faults,
                .. database.GetAwaiter().GetResult(),
                .. ReadAnyway.Sentences("table 'secret'", () => SecretCheck.Wrongs(connection, head)),
                .. unreadable,
            ];
            return new VerifiedDatabase(logs)
            {
                Wrong = wrongs,
                Notices = [.. faults.Count > 0 ? [place.HowToBringBack] : Array.Empty<string>(), .. beside.Notices(logs.Count)],
            };
        });

    /// <summary>The logs alone.</summary>
    public static IReadOnlyList<VerifiedLog> Verify(LedgerView ledger) => Logs(ledger, [], (_, _) => null);

    /// <summary>The log of one organisation alone.</summary>
    internal static VerifiedLog Verify(LedgerView ledger, int organisation, string code) =>
        Verify(ledger, organisation, code, (_, _) => null);

    /// <summary>
    /// The head file is read before the database: a ledger that is being served may be longer than the head file says, but never shorter.
    /// </summary>
    private static (HeadsAsKept? Head, IReadOnlyList<string> Faults) Head(ILedgerConnection connection, LedgerPlace place)
    {
        try
        {
            var check = HeadCheck.Of(connection, place.Beside(HeadFile.Ending), isShared: false);
            return (check.Kept, check.Faults);
        }
        catch (Exception unreadable)
        {
            return (null, [$"How far the logs have come cannot be read: {unreadable.Message}"]);
        }
    }

    private static List<VerifiedLog> Logs(LedgerView ledger, List<string> wrongs, Func<int, LogWalk, string?> more)
    {
        try
        {
            return [.. ledger.Organisations().Select(organisation => Verify(ledger, organisation.Number, organisation.Code, more))];
        }
        catch (Exception unreadable)
        {
            wrongs.Add($"The table 'organisation' cannot be read: {unreadable.Message}");
            return [];
        }
    }

    private static VerifiedLog Verify(LedgerView ledger, int organisation, string code, Func<int, LogWalk, string?> more)
    {
        var walk = new LogWalk(ledger, organisation, code);
        string? wrong;
        try
        {
            wrong = walk.FirstWrong() ?? new ProjectionCheck(ledger, organisation, walk).FirstWrong() ?? more(organisation, walk);
        }
        catch (Exception unreadable)
        {
            // Whatever a damaged row causes to fail, the report must be about the row.
            wrong = $"After record {walk.Size} the log cannot be read: {unreadable.Message}";
        }

        return new VerifiedLog(code, walk.Size, walk.Root, wrong);
    }
}
