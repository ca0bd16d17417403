using Dapper;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Files;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Imports as the servers of one ledger see each other's: who runs which, how far it is, and the file that is kept of it. Where one server
/// serves the ledger alone, nothing of this is used.
/// </summary>
public sealed class SharedImports(Database database, LedgerReader reader, LedgerWriter writer)
{
    private const int BytesOfAPart = 1024 * 1024;
    private const int HashesOfAPart = BytesOfAPart / sizeof(ulong);

    /// <summary>After so many microseconds without a sign of life, other servers take a server for gone.</summary>
    private const long Patience = 30_000_000;

    public bool AreUsed => database.IsShared;

    private SharedLedger Shared => database.Shared ?? throw new InvalidOperationException("One server serves the ledger alone.");

    private string Server => Shared.Server;

    /// <summary>Tells the others that this server runs an import.</summary>
    /// <param name="organisation">Whose import it is.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="key">The idempotency key that it was sent under; null without one.</param>
    /// <param name="answer">What is answered about it.</param>
    /// <param name="most">How many may run at once.</param>
    public Task<Announced> AnnounceAsync(int organisation, Guid id, string? key, string answer, int most) =>
        writer.WriteAsync(
            organisation,
            ledger =>
            {
                var others = ledger.Connection.Query<InWork>(Shared.Sql["imports-in-work"], new { organisation }).AsList();
                if (key is not null && others.Exists(other => other.Key == key))
                {
                    return TurnResult.Discarded(Announced.KeyIsInUse);
                }

                if (others.Count >= most)
                {
                    return TurnResult.Discarded(Announced.TooMany);
                }

                ledger.Connection.Execute(
                    Shared.Sql["announce-import"],
                    new
                    {
                        organisation,
                        id = KeptFiles.NameOf(id),
                        server = Server,
                        patience = Patience,
                        key,
                        answer,
                    }
                );
                return TurnResult.Kept(Announced.Runs);
            }
        );

    /// <summary>Says how far an import is; returns whether somebody wants it to stop, and null if another server has taken it over.</summary>
    public Task<bool?> GoOnAsync(int organisation, Guid id, string answer) =>
        writer.WriteAsync(
            organisation,
            ledger =>
            {
                var isCancelled = ledger.Connection.QuerySingleOrDefault<long?>(
                    Shared.Sql["go-on-with-import"],
                    new
                    {
                        organisation,
                        id = KeptFiles.NameOf(id),
                        server = Server,
                        patience = Patience,
                        answer,
                    }
                );
                return TurnResult.Kept<bool?>(isCancelled is null ? null : isCancelled != 0);
            }
        );

    /// <summary>Asks the server that runs an import to stop it.</summary>
    public Task CancelAsync(int organisation, Guid id) =>
        WriteAsync(organisation, "cancel-import", new { organisation, id = KeptFiles.NameOf(id) });

    /// <summary>What is answered about an import, of whichever server; null if there is none.</summary>
    public string? Answer(int organisation, Guid id) =>
        reader.Read(organisation, ledger => new KeptFiles(ledger.Connection).Answer(organisation, id));

    /// <summary>Imports of an organisation, the latest first.</summary>
    public IReadOnlyList<Guid> Of(int organisation) =>
        reader.Read(
            organisation,
            ledger => ledger.Connection.Query<string>(Shared.Sql["imports-of"], new { organisation }).Select(Guid.Parse).ToList()
        );

    /// <summary>Imports of servers that are gone.</summary>
    public IReadOnlyList<(int Organisation, Guid Id)> WithoutASign() => Found("imports-without-a-sign", null);

    /// <summary>Runs an import in the place of a server that is gone; false if that one is there after all, or another was first.</summary>
    public Task<bool> TakeOverAsync(int organisation, Guid id) =>
        writer.WriteAsync(
            organisation,
            ledger =>
                TurnResult.Kept(
                    ledger.Connection.Execute(
                        Shared.Sql["take-over-import"],
                        new
                        {
                            organisation,
                            id = KeptFiles.NameOf(id),
                            server = Server,
                            patience = Patience,
                        }
                    ) == 1
                )
        );

    /// <summary>
    /// Whether an import that this server has the file of is its to end. The others know nothing of an import of an earlier build, or of a
    /// ledger that was copied here, so that it is told to them.
    /// </summary>
    public async Task<bool> TakeAsync(int organisation, Guid id, string answer) =>
        Answer(organisation, id) is null
            ? await AnnounceAsync(organisation, id, key: null, answer, most: int.MaxValue) == Announced.Runs
            : await TakeOverAsync(organisation, id);

    /// <summary>Ends an import, with the file that is kept of it; the answer is everybody's from then on.</summary>
    public async Task EndAsync(int organisation, Guid id, Instant ended, string answer, string path)
    {
        await KeepFileAsync(organisation, id, path, ledger => CheckIsRunHere(ledger, organisation, id));
        await WriteAsync(
            organisation,
            "end-import",
            new
            {
                organisation,
                id = KeptFiles.NameOf(id),
                server = Server,
                ended = ended.ToMicros(),
                answer,
            }
        );
    }

    /// <summary>Replaces what is kept of an import that is over.</summary>
    public async Task ReplaceAsync(int organisation, Guid id, string answer, string path)
    {
        await KeepFileAsync(organisation, id, path, _ => { });
        await WriteAsync(
            organisation,
            "answer-again",
            new
            {
                organisation,
                id = KeptFiles.NameOf(id),
                answer,
            }
        );
    }

    /// <summary>Writes the file that is kept of an import to a place of this machine; false if there is none.</summary>
    public bool Fetch(int organisation, Guid id, string path)
    {
        PrivateFile.PrepareFolder(Path.GetDirectoryName(path)!);
        return reader.Read(organisation, ledger => new KeptFiles(ledger.Connection).Fetch(organisation, id, path));
    }

    /// <summary>How much room the kept files of an organisation take.</summary>
    public long BytesOf(int organisation) =>
        reader.Read(organisation, ledger => ledger.Connection.QuerySingle<long>(Shared.Sql["bytes-of"], new { organisation }));

    /// <summary>Imports that ended before a moment.</summary>
    public IReadOnlyList<(int Organisation, Guid Id)> EndedBefore(Instant moment) =>
        Found("old-imports", new { before = moment.ToMicros() });

    /// <summary>Keeps nothing of an import.</summary>
    public Task ForgetAsync(int organisation, Guid id) =>
        writer.WriteAsync(
            organisation,
            ledger =>
            {
                ledger.Connection.Execute(Shared.Sql["forget-parts"], new { organisation, id = KeptFiles.NameOf(id) });
                ledger.Connection.Execute(Shared.Sql["forget-import"], new { organisation, id = KeptFiles.NameOf(id) });
                return TurnResult.Kept(true);
            }
        );

    /// <exception cref="ImportWasTakenOverException">Another server took this one for gone.</exception>
    internal void CheckIsRunHere(LedgerTurn ledger, int organisation, Guid id)
    {
        if (
            AreUsed
            && ledger.Connection.QuerySingleOrDefault<string>(
                Shared.Sql["server-of-import"],
                new { organisation, id = KeptFiles.NameOf(id) }
            ) != Server
        )
        {
            throw new ImportWasTakenOverException();
        }
    }

    /// <summary>Reserves references; false while another import has reserved some.</summary>
    internal bool Reserve(LedgerTurn ledger, int organisation, Guid id, List<ulong> references)
    {
        if (
            ledger.Connection.QuerySingleOrDefault<string>(Shared.Sql["importing"], new { organisation }) is { } other
            && other != KeptFiles.NameOf(id)
        )
        {
            return false;
        }

        ledger.Connection.Execute(Shared.Sql["forget-reserved"], new { organisation });
        foreach (var (part, hashes) in references.Chunk(HashesOfAPart).Index())
        {
            ledger.Connection.Execute(
                Shared.Sql["reserve"],
                new
                {
                    organisation,
                    part,
                    hashes = ReservedReferences.Bytes(hashes),
                }
            );
        }

        SetImporting(ledger, organisation, KeptFiles.NameOf(id));
        return true;
    }

    internal void Release(LedgerTurn ledger, int organisation, Guid id)
    {
        if (ledger.Importing!.TryGetValue(organisation, out var import) && import == KeptFiles.NameOf(id))
        {
            ledger.Connection.Execute(Shared.Sql["forget-reserved"], new { organisation });
            SetImporting(ledger, organisation, null);
        }
    }

    private void SetImporting(LedgerTurn ledger, int organisation, string? import)
    {
        ledger.Connection.Execute(Shared.Sql["set-importing"], new { organisation, id = import });
        ledger.Importing![organisation] = import;
    }

    private async Task KeepFileAsync(int organisation, Guid id, string path, Action<LedgerTurn> check)
    {
        await WriteAsync(organisation, "forget-parts", new { organisation, id = KeptFiles.NameOf(id) }, check);
        await using var file = File.OpenRead(path);
        var buffer = new byte[BytesOfAPart];
        for (var part = 0; await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false) is > 0 and var count; part++)
        {
            await WriteAsync(
                organisation,
                "add-part",
                new
                {
                    organisation,
                    id = KeptFiles.NameOf(id),
                    part,
                    bytes = buffer[..count],
                },
                check
            );
        }
    }

    private Task<bool> WriteAsync(int organisation, string block, object values, Action<LedgerTurn>? check = null) =>
        writer.WriteAsync(
            organisation,
            ledger =>
            {
                check?.Invoke(ledger);
                ledger.Connection.Execute(Shared.Sql[block], values);
                return TurnResult.Kept(true);
            }
        );

    private List<(int Organisation, Guid Id)> Found(string block, object? values) =>
        reader.ReadAll(ledger =>
            ledger.Connection.Query<Named>(Shared.Sql[block], values).Select(row => ((int)row.Organisation, Guid.Parse(row.Id))).ToList()
        );

    [method: ExplicitConstructor]
    private sealed record InWork(string Id, string? Key);

    [method: ExplicitConstructor]
    private sealed record Named(long Organisation, string Id);
}

/// <summary>What became of an import that a server wanted to run.</summary>
public enum Announced
{
    Runs,
    KeyIsInUse,
    TooMany,
}

/// <summary>Another server took this one for gone, and ends the import that this one ran.</summary>
public sealed class ImportWasTakenOverException : Exception
{
    internal ImportWasTakenOverException()
        : base("Another server took this one for gone and has ended the import.") { }
}
