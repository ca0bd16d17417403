using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Erasures;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;

namespace ValueLedger.Storage.Copies;

/// <summary>
/// Copies organisations from one ledger into another, whichever engines keep them: every row that belongs to them, as one state of the
/// source has it. The target takes all of it in one transaction, which is committed only if what can be read there is what was copied.
/// </summary>
/// <param name="source">Is only read; a process may serve it meanwhile.</param>
/// <param name="target">Is opened for this process alone; it is begun if there is none.</param>
/// <param name="signingKey">The file of the source's signing key.</param>
public sealed class LedgerCopy(LedgerPlace source, LedgerPlace target, string signingKey)
{
    private static readonly SqlFile Sql = SqlFile.Load("Copies/Copies.sql");

    /// <param name="code">Code of the only organisation to copy; null for all of them.</param>
    /// <exception cref="IOException">Nothing was copied, for the reason that the message tells.</exception>
    public CopiedLedger Run(string? code)
    {
        if (source.IsSameAs(target))
        {
            throw new CopyIsRefusedException($"{source.Name} would be copied into itself; name another ledger.");
        }

        return source.ReadUnserved(connection => Run(connection, code));
    }

    private CopiedLedger Run(ILedgerConnection connection, string? code)
    {
        var check = HeadCheck.Of(connection, source.Beside(HeadFile.Ending), isShared: false);
        if (check.Faults.Count > 0)
        {
            throw new LedgerIsNotWholeException(source.Name, check.Faults, source.HowToBringBack);
        }

        var ledger = new LedgerView(connection, new LedgerMemories(), null);
        var chosen = Chosen(ledger, code);
        RefuseRunningImports(ledger, chosen);
        try
        {
            using var database = new Database(target);
            return Copy(connection, check, ledger, chosen, database);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            throw new CopyIsRefusedException($"{source.Name} could not be copied to {target.Name}: {failure.Message}");
        }
    }

    private CopiedLedger Copy(
        ILedgerConnection connection,
        HeadCheck check,
        LedgerView ledger,
        IReadOnlyList<(int Number, string Code)> chosen,
        Database database
    )
    {
        var there = new LedgerView(database.Writer, new LedgerMemories(), null).Organisations();
        if (chosen.FirstOrDefault(organisation => there.Any(other => other.Code == organisation.Code)).Code is { } taken)
        {
            throw new CopyIsRefusedException($"{target.Name} already has an organisation '{taken}'. Nothing was copied.");
        }

        var tables = TablesOfBoth(connection, database.Writer);
        var moved = Numbered(chosen, there);
        var isWhole = there.Count == 0 && chosen.Count == ledger.Organisations().Count;
        if (isWhole && HeadCheck.IdentityOf(connection) is { } identity)
        {
            database.TakeName(identity);
        }

        database.Head.KeepAnswered(Instant.Max(check.Kept?.AnsweredUpTo ?? Instant.MinValue, connection.AnsweredUpToMicros().ToInstant()));
        var result = new CopiedLedger(source.Name, target.Name, InOneTransaction(connection, database, tables, moved));
        return result.Holds
            ? result with
            {
                Notices = new CopiedFiles(source, connection, target, signingKey).Copy(moved, isWhole),
            }
            : result;
    }

    /// <summary>Copies, and commits if nothing differs from what was copied.</summary>
    private List<CopiedOrganisation> InOneTransaction(
        ILedgerConnection connection,
        Database database,
        IReadOnlyList<StoredTable> tables,
        IReadOnlyList<MovedOrganisation> moved
    )
    {
        var writer = database.Writer;
        writer.BeginWriting();
        try
        {
            writer.TakeNumbers(moved.Select(organisation => organisation.To).Where(IsOrdinary).Append(0).Max());
            var heads = HeadCheck.Found(connection).ToDictionary(head => head.Organisation);
            var copied = moved.Select(organisation => Copy(connection, writer, tables, organisation, heads[organisation.From])).ToList();
            if (copied.Exists(organisation => organisation.Differences.Count > 0))
            {
                return copied;
            }

            ListErasures(writer, moved);
            writer.Commit();
            foreach (var head in HeadCheck.Found(writer).Where(head => moved.Any(organisation => organisation.Code == head.Code)))
            {
                database.Head.Keep(head);
            }

            return copied;
        }
        finally
        {
            writer.RollbackIfBegun();
        }
    }

    private static CopiedOrganisation Copy(
        ILedgerConnection from,
        ILedgerConnection to,
        IReadOnlyList<StoredTable> tables,
        MovedOrganisation moved,
        KeptHead head
    )
    {
        to.Execute(Sql["add"], new { number = moved.To, code = moved.Code });
        var read = tables.Select(table => Copy(from, to, table, moved)).ToList();
        return new CopiedOrganisation(
            moved.Code,
            head.Size,
            head.Root.ToString(),
            [.. tables.Zip(read, (table, content) => new ComparedTable(table.Name, content, TableReading.Of(to, table, moved.To)))],
            LedgerVerifier.Verify(new LedgerView(to, new LedgerMemories(), null), moved.To, moved.Code)
        );
    }

    private static TableContent Copy(ILedgerConnection from, ILedgerConnection to, StoredTable table, MovedOrganisation moved)
    {
        using var reading = new TableReading(from, table, moved.From);
        to.Insert(table, reading.Rows(moved.To));
        return reading.Content;
    }

    private IReadOnlyList<(int Number, string Code)> Chosen(LedgerView ledger, string? code)
    {
        var all = ledger.Organisations();
        IReadOnlyList<(int Number, string Code)> chosen = [.. all.Where(organisation => code is null || organisation.Code == code)];
        return chosen.Count > 0 ? chosen
            : code is null ? throw new CopyIsRefusedException($"{source.Name} has no organisation that could be copied.")
            : throw new CopyIsRefusedException($"{source.Name} has no organisation '{code}'.");
    }

    /// <summary>What is left of its rows is in a file that the server which records them changes all the time.</summary>
    private static void RefuseRunningImports(LedgerView ledger, IReadOnlyList<(int Number, string Code)> chosen)
    {
        foreach (var import in ImportStore.Open(ledger))
        {
            if (chosen.FirstOrDefault(organisation => organisation.Number == import.Organisation).Code is { } code)
            {
                throw new CopyIsRefusedException(
                    $"The import {import.Id} of '{code}' is not over: copy when the server of that ledger has recorded all of it. Nothing was copied."
                );
            }
        }
    }

    /// <summary>The tables whose rows belong to organisations.</summary>
    private IReadOnlyList<StoredTable> TablesOfBoth(ILedgerConnection from, ILedgerConnection to)
    {
        var (here, there) = (OfOrganisations(from), OfOrganisations(to));
        var name = here.Where(table => !there.Any(table.IsLike))
            .Concat(there.Where(table => !here.Any(table.IsLike)))
            .Select(table => table.Name)
            .FirstOrDefault();
        return name is null
            ? here
            : throw new CopyIsRefusedException(
                $"The table '{name}' is not the same in {source.Name} and {target.Name}: verify both first. Nothing was copied."
            );
    }

    /// <summary>The table of organisations itself has a row of its own for each.</summary>
    private static IReadOnlyList<StoredTable> OfOrganisations(ILedgerConnection connection) =>
        [.. connection.Tables().Where(table => table.IsOfOrganisations && table.Name != "organisation")];

    /// <summary>
    /// An organisation keeps its number where it is free. Otherwise it gets one that makes the same ids of records, which callers know and
    /// statements contain.
    /// </summary>
    private static List<MovedOrganisation> Numbered(
        IReadOnlyList<(int Number, string Code)> chosen,
        IReadOnlyList<(int Number, string Code)> there
    )
    {
        var taken = there.Select(organisation => organisation.Number).ToHashSet();
        var moved = new List<MovedOrganisation>();
        foreach (var (number, code) in chosen)
        {
            var free = Enumerable
                .Range(0, int.MaxValue / RecordId.OrganisationsApart)
                .Select(turn => (number % RecordId.OrganisationsApart) + (turn * RecordId.OrganisationsApart))
                .Prepend(number)
                .FirstOrDefault(tried => !taken.Contains(tried));
            moved.Add(
                free > 0
                    ? new MovedOrganisation(number, free, code)
                    : throw new CopyIsRefusedException($"No number is left for '{code}' that makes the same ids. Nothing was copied.")
            );
            taken.Add(free);
        }

        return moved;
    }

    private static bool IsOrdinary(int number) => number < RecordId.OrganisationsApart;

    /// <summary>Before the commit: what was erased must not come back with a copy of the target.</summary>
    private void ListErasures(ILedgerConnection writer, IReadOnlyList<MovedOrganisation> moved)
    {
        var codes = moved.Select(organisation => organisation.Code).ToHashSet(StringComparer.Ordinal);
        var listed = new ErasureList(source.Beside(ErasureList.Ending)).All.Where(erasure => codes.Contains(erasure.Organisation));
        var recorded = moved.SelectMany(organisation => ErasuresAgain.Recorded(writer, organisation.To, organisation.Code, after: 0));
        new ErasureList(target.Beside(ErasureList.Ending)).Add([.. listed, .. recorded]);
    }
}

/// <param name="From">Its number in the source.</param>
/// <param name="To">Its number in the target.</param>
/// <param name="Code">Its code in both.</param>
internal sealed record MovedOrganisation(int From, int To, string Code);
