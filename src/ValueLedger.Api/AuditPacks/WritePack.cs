using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Log;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Rates;
using ValueLedger.Api.Statements.Forms;
using ValueLedger.Api.Statements.Forms.Page;
using ValueLedger.Api.Statements.Forms.Table;
using ValueLedger.Api.Statements.Forms.Workbook.Sheets;
using ValueLedger.Api.Statements.Forms.Workbook.Writing;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.AuditPacks;

/// <summary>Sends an audit pack while it is written. Everything in it is from before its checkpoint and never changes, so it is read some
/// records at a time.</summary>
internal sealed class WritePack(PackContent content, Caller caller, LedgerReader reader, StatementPage page, SigningKeyFile keys) : IResult
{
    private const int Together = 500;

    private static readonly JsonSerializerOptions Lines = new(WireJson.Options) { WriteIndented = false };
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true };

    private readonly int _organisation = caller.Organisation;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = FileAnswers.Zip;
        response.Headers.ContentDisposition = $"attachment; filename=\"{StatementFileName.Of(content.Document.Header, "pack.zip")}\"";
        var cancellation = httpContext.RequestAborted;
        await using var body = new PackBody(response.Body);
        await using (var archive = await ZipArchive.CreateAsync(body, ZipArchiveMode.Create, leaveOpen: true, null, cancellation))
        {
            await WriteAsync(new PackFile(archive, cancellation), cancellation);
        }

        await body.FlushAsync(cancellation);
    }

    private async Task WriteAsync(PackFile pack, CancellationToken cancellation)
    {
        await pack.AddAsync(AuditPack.HowToCheck, Encoding.UTF8.GetBytes(HowToCheck.Text(content)));
        await AddStatementAsync(pack);
        await AddLogAsync(pack, cancellation);
        await AddTablesAsync(pack);
        await AddManifestAsync(pack);
    }

    private async Task AddStatementAsync(PackFile pack)
    {
        var statement = content.Document;
        await pack.AddAsync(AuditPack.Statement, content.Bytes);
        await pack.AddAsync(AuditPack.StatementPage, await page.RenderAsync(statement, content.Marks));
        await pack.AddAsync(
            AuditPack.StatementWorkbook,
            WorkbookWriter.Write(StatementWorkbook.Of(statement, content.Marks), statement.Header.Currency)
        );
        await pack.AddAsync(AuditPack.StatementTable, await StatementTable.WriteAsync(statement));
    }

    private async Task AddLogAsync(PackFile pack, CancellationToken cancellation)
    {
        await pack.AddAsync(AuditPack.Checkpoint, Encoding.UTF8.GetBytes(content.Note.ToString()));
        await pack.AddAsync(
            AuditPack.Keys,
            JsonSerializer.SerializeToUtf8Bytes(LogKeysAnswer.Of(content.Checkpoint.Origin, keys), Indented)
        );
        await pack.AddAsync(AuditPack.Consistency, Lined(content.Consistency));
        await pack.AddAsync(
            AuditPack.Inclusion,
            async file =>
            {
                var subset = new MerkleSubset([.. content.Records.Sequences.Select(sequence => sequence - 1)], content.Checkpoint.Size);
                foreach (var part in subset.Parts())
                {
                    var hashes = reader.Read(_organisation, ledger => LogTree.Subset(ledger, _organisation, subset, part));
                    await file.WriteAsync(Lined(hashes), cancellation);
                }
            }
        );
        await pack.AddAsync(
            AuditPack.Records,
            file =>
                WriteLinesAsync(
                    file,
                    content.Records.Sequences,
                    some =>
                        reader
                            .Read(_organisation, ledger => LogReading.Some(ledger, _organisation, some))
                            .Select(record => LogRecordAnswer.Of(record)),
                    cancellation
                )
        );
        await pack.AddAsync(AuditPack.Attributes, file => WriteLinesAsync(file, content.Records.Attributes, some => some, cancellation));
    }

    private async Task AddTablesAsync(PackFile pack)
    {
        var known = reader.Read(_organisation, ledger => ledger.Known(_organisation, content.Statement.KnownSize));
        var maps = reader.Read(_organisation, ledger => ImpactMapStore.Latest(ledger, _organisation, content.Statement.KnownSize));
        await pack.AddAsync(
            AuditPack.Entries,
            async file =>
            {
                await using var csv = CsvAnswer.Into(file);
                csv.WriteHeader(EntriesCsv.Columns);
                foreach (var some in content.Records.Entries.Chunk(Together))
                {
                    foreach (
                        var entry in reader.Read(
                            _organisation,
                            ledger => Journal.Then(ledger, _organisation, some, content.Statement.KnownSize)
                        )
                    )
                    {
                        EntriesCsv.Write(csv, WithoutTexts(EntryAnswer.For(entry, known, basis: content.Document.Header.Basis)));
                    }

                    await csv.FlushAsync();
                }
            }
        );
        await pack.AddAsync(AuditPack.Catalogue, file => PackTables.WriteCatalogueAsync(file, known.Catalogue));
        await pack.AddAsync(
            AuditPack.Rates,
            async file =>
            {
                await using var csv = CsvAnswer.Into(file);
                await RatesCsv.OfRates(known.Rates.Recorded, known.Catalogue).WriteToAsync(csv);
            }
        );
        await pack.AddAsync(AuditPack.ImpactMaps, file => PackTables.WriteMapsAsync(file, maps));
    }

    private async Task AddManifestAsync(PackFile pack)
    {
        var manifest = JsonSerializer.SerializeToUtf8Bytes(content.Manifest(_organisation, pack.Files), Indented);
        var origin = content.Checkpoint.Origin;
        var signed = AuditPack.SignedText(origin, Convert.ToHexStringLower(SHA256.HashData(manifest)));
        await pack.AddAsync(AuditPack.Manifest, manifest);
        await pack.AddAsync(AuditPack.Signature, Encoding.UTF8.GetBytes(keys.Current.Sign(AuditPack.Signer, signed).ToString()));
    }

    private static async Task WriteLinesAsync<TKey, T>(
        Stream file,
        IReadOnlyList<TKey> items,
        Func<TKey[], IEnumerable<T>> read,
        CancellationToken cancellation
    )
    {
        foreach (var some in items.Chunk(Together))
        {
            using var lines = new MemoryStream();
            foreach (var line in read(some))
            {
                JsonSerializer.Serialize(lines, line, Lines);
                lines.WriteByte((byte)'\n');
            }

            await file.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), cancellation);
        }
    }

    /// <summary>Texts that can be erased stay in the ledger: a pack is kept where nobody erases anything.</summary>
    private static EntryAnswer WithoutTexts(EntryAnswer entry) =>
        entry with
        {
            Note = null,
            Reason = null,
            Exchange = entry.Exchange is { } ends ? ends with { Service = null } : null,
        };

    private static byte[] Lined(IEnumerable<Hash32> hashes) => Encoding.ASCII.GetBytes(string.Concat(hashes.Select(hash => $"{hash}\n")));
}
