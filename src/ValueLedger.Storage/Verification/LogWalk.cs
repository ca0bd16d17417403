using System.Globalization;
using System.Text.Json;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Verification;

/// <summary>
/// Reads a log from its first record to its head and checks that every record is there, is what was hashed, and is in the tree.
/// </summary>
internal sealed class LogWalk
{
    private const int Together = 1000;

    private static readonly SqlFile Sql = SqlFile.Load("Verification/Verification.sql");

    private readonly LedgerView _ledger;
    private readonly int _organisation;
    private readonly string _code;
    private readonly StoredNodes _nodes;
    private readonly TextCheck _texts;
    private readonly Dictionary<TileAddress, int> _nodesOfTiles = [];
    private readonly Lazy<CatalogueHistory> _history;
    private Task<RowsAhead>? _ahead;
    private MerkleFrontier _frontier = MerkleFrontier.Empty;
    private long _recordedAtMicros = long.MinValue;

    public LogWalk(LedgerView ledger, int organisation, string code)
    {
        (_ledger, _organisation, _code) = (ledger, organisation, code);
        _nodes = new StoredNodes(ledger.Connection, organisation);
        _texts = new TextCheck(ledger, organisation, UseAlone);
        // As this transaction sees it: records added while it reads are in none of the cells that it reads.
        _history = new Lazy<CatalogueHistory>(() =>
        {
            UseAlone();
            return ledger.History(organisation).Until(ledger.ReadHead(organisation).CatalogueSequence);
        });
    }

    /// <summary>How many records were read and are right.</summary>
    public long Size => _frontier.Size;

    public string Root => _frontier.Root().ToString();

    /// <summary>What the records that were read register and state.</summary>
    public RebuiltCatalogue Catalogue { get; } = new();

    /// <summary>What the entries that were read add to sums and headcounts.</summary>
    public RebuiltProjections Rebuilt { get; } = new();

    /// <summary>Imports according to the records that were read.</summary>
    public RebuiltImports Imports { get; } = new();

    /// <summary>Statements as the records that were read attest them.</summary>
    public Dictionary<long, KeptDraft> Drafts { get; } = [];

    /// <summary>Which documents are evidence of which entries.</summary>
    public Dictionary<(string Sha256, long Entry), bool> EvidenceHashes { get; } = [];

    /// <summary>What was promised under idempotency keys.</summary>
    public RebuiltRequests Requests { get; } = new();

    /// <summary>Samples, findings and opinions according to the records that were read.</summary>
    public RebuiltAudits Audits { get; } = new();

    /// <summary>Members and exchanges according to the records that were read.</summary>
    public RebuiltTimebanks Timebanks { get; } = new();

    public string? FirstWrong()
    {
        var head = _ledger.Head(_organisation);
        try
        {
            _ahead = head.Size > 0 ? ReadAhead(1, head.Size) : null;
            while (_ahead is { } ahead)
            {
                var rows = ahead.GetAwaiter().GetResult();
                _ahead = rows.Last < head.Size ? ReadAhead(rows.Last + 1, head.Size) : null;
                if (FirstWrong(rows) is { } wrong)
                {
                    return wrong;
                }
            }
        }
        finally
        {
            UseAlone();
        }

        var beyond = _ledger.Connection.QuerySingle<long>(Sql["rows"], new { organisation = _organisation }) - head.Size;
        var catalogueSequence = _ledger.ReadHead(_organisation).CatalogueSequence;
        return beyond > 0 ? $"The head names {head.Size} records, but {beyond} more are there."
            : head.RecordedAt.ToMicros() != _recordedAtMicros
                ? $"The head says that its last record was recorded at {head.RecordedAt}, which it was not."
            : catalogueSequence != Catalogue.Sequence
                ? $"The head says that record {catalogueSequence} was the last to change the catalogue; it was {Catalogue.Sequence}."
            : _texts.FirstWrong() ?? FirstWrongTile();
    }

    /// <summary>Begins to read the next rows, while those before them are checked.</summary>
    private Task<RowsAhead> ReadAhead(long first, long size)
    {
        var last = Math.Min(first + Together - 1, size);
        return Task.Run(() =>
            new RowsAhead(
                first,
                last,
                LogRows.Read(_ledger, _organisation, first, last),
                _texts.Read(first, last),
                TilesCompletedBy(first, last).ToDictionary(tile => tile, _nodes.Read)
            )
        );
    }

    /// <summary>The tiles that hold the nodes which some records complete.</summary>
    private static IEnumerable<TileAddress> TilesCompletedBy(long first, long last)
    {
        var leaves = (long)TileAddress.Width;
        for (var level = 1; last / leaves > (first - 1) / leaves; level++, leaves *= TileAddress.Width)
        {
            for (var tile = (first - 1) / leaves / TileAddress.Width; tile <= ((last / leaves) - 1) / TileAddress.Width; tile++)
            {
                yield return new TileAddress(level, tile);
            }
        }
    }

    /// <summary>The connection serves one at a time: waits until what is read ahead was read.</summary>
    private void UseAlone() => (_ahead as IAsyncResult)?.AsyncWaitHandle.WaitOne();

    private string? FirstWrong(RowsAhead ahead)
    {
        _texts.Take(ahead.Texts);
        for (var sequence = ahead.First; sequence <= ahead.Last; sequence++)
        {
            var wrong =
                ahead.Rows.Records.TryGetValue(sequence, out var record) ? WhatIsWrong(sequence, () => WhatIsWrong(record, ahead))
                : ahead.Rows.Entries.TryGetValue(sequence, out var entry) ? WhatIsWrong(sequence, () => WhatIsWrong(entry, ahead))
                : $"Record {sequence} is missing.";
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string? WhatIsWrong(long sequence, Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception unreadable)
        {
            return $"After record {sequence - 1} the log cannot be read: {unreadable.Message}";
        }
    }

    private string? WhatIsWrong(LogRecordRow record, RowsAhead ahead)
    {
        using var document = JsonDocument.Parse(record.Canonical);
        var said = document.RootElement;
        var header = Header(
            record.Sequence,
            record.RecordedAtMicros,
            record.ActorKey,
            said.TryGetProperty("request", out var request) ? Hash32.FromBytes(request.GetBytesFromBase64()) : null
        );
        if (
            said.GetProperty("sequence").GetInt64() != header.Sequence
            || said.GetProperty("actor").GetString() != header.Actor
            || said.GetProperty("organisation").GetString() != _code
            || said.GetProperty("type").GetString() != record.Type
            || JsonSerializer.Deserialize<NodaTime.Instant>(said.GetProperty("recordedAt"), WireJson.Options) != header.RecordedAt
        )
        {
            return $"Record {record.Sequence} does not say of itself what its row says.";
        }

        if (Append(header, MerkleHash.LeafHash(record.Canonical), record.LeafHash, ahead) is { } wrong)
        {
            return wrong;
        }

        var content = said.GetProperty("content");
        Catalogue.Add(record.Sequence, record.Type, content);
        Rebuilt.Add(record.Sequence, record.Type, content);
        Timebanks.Add(record.Sequence, record.Type, content, Catalogue);
        Imports.Add(header, record.Type, content);
        Audits.Add(record.Sequence, record.Type, content);
        Requests.Add(header, record.Type, content);
        if (record.Type == RecordType.StatementDraft)
        {
            var draft = content.Deserialize<DraftRecord>(WireJson.Drafts)!;
            Drafts[draft.Draft] = KeptDraft.Of(header, draft);
        }

        if (record.Type == RecordType.ReGrading)
        {
            ReGrade(record.Sequence, content.Deserialize<ReGrading>(WireJson.Drafts)!);
        }

        return _texts.FirstWrong(record.Sequence, record.Type, content);
    }

    private void ReGrade(long sequence, ReGrading regrading)
    {
        UseAlone();
        var row = LogRows.Read(_ledger, _organisation, regrading.Of, regrading.Of).Entries[regrading.Of];
        var entry = LogRows.EntryOf(_organisation, row, _history.Value.At(long.MaxValue).Catalogue);
        var movement = new Movement(_organisation, entry, (int)row.ContributorNumber, row.Reverses is not null);
        Rebuilt.ReGrade(sequence, row, movement.CellIn(_history.Value), (int)regrading.Grade);
        AddHashes(regrading.Items, regrading.Of);
    }

    private void AddHashes(IReadOnlyList<EvidenceAttestation> items, long entry)
    {
        foreach (var sha256 in items.Select(item => item.Sha256).OfType<string>())
        {
            EvidenceHashes[(sha256, entry)] = true;
        }
    }

    private string? WhatIsWrong(EntryRow row, RowsAhead ahead)
    {
        var attestations = row.ReadAttestations();
        var header = Header(row.Sequence, row.RecordedAtMicros, row.ActorKey, ahead.Rows.RequestOf(row.Sequence));
        var entry = LogRows.EntryOf(_organisation, row, _history.Value.At(long.MaxValue).Catalogue);
        if (Append(header, LogRows.RecordOf(header, row, entry, attestations).LeafHash(), row.LeafHash, ahead) is { } wrong)
        {
            return wrong;
        }

        if (row.GiverNumber is null != row.ReceiverNumber is null)
        {
            return $"Record {row.Sequence} names one end of an exchange and not the other.";
        }

        Rebuilt.Add(row, new Movement(_organisation, entry, (int)row.ContributorNumber, row.Reverses is not null), _history.Value);
        AddHashes(attestations.Evidence, row.Sequence);
        Catalogue.Add(row.Sequence, entry.Contributor);
        Timebanks.Add(row);
        Requests.Add(header);
        return _texts.FirstWrong(row.Sequence, ErasableMember.AttestedIn(attestations));
    }

    private string? Append(RecordHeader header, Hash32 leafHash, byte[] storedHash, RowsAhead ahead)
    {
        if (!leafHash.ToArray().AsSpan().SequenceEqual(storedHash))
        {
            return $"Record {header.Sequence} is not what was hashed.";
        }

        if (header.RecordedAt.ToMicros() <= _recordedAtMicros)
        {
            return $"Record {header.Sequence} was not recorded after the one before it.";
        }

        _recordedAtMicros = header.RecordedAt.ToMicros();
        var completed = new List<TileNode>();
        _frontier = _frontier.Append(leafHash, completed);
        foreach (var node in completed)
        {
            _nodesOfTiles[node.Tile] = node.Position + 1;
            var tile = ahead.Tiles[node.Tile];
            var start = node.Position * Hash32.Length;
            if (tile.Length < start + Hash32.Length || !tile.AsSpan(start, Hash32.Length).SequenceEqual(node.Hash.ToArray()))
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Node {node.Index} of level {node.Level} of the tree is not the root of its leaves."
                );
            }
        }

        return null;
    }

    private string? FirstWrongTile()
    {
        var kept = _ledger.Connection.Query<TileRow>(Sql["tiles"], new { organisation = _organisation });
        return kept.Where(tile =>
                tile.Bytes != Hash32.Length * _nodesOfTiles.GetValueOrDefault(new TileAddress((int)tile.Level, tile.TileIndex))
            )
            .Select(tile =>
                string.Create(CultureInfo.InvariantCulture, $"Tile {tile.TileIndex} of level {tile.Level} does not end with its last node.")
            )
            .FirstOrDefault();
    }

    private RecordHeader Header(long sequence, long micros, long? actorKey, Hash32? request) =>
        new(_code, sequence, micros.ToInstant(), actorKey, request);

    /// <summary>Some records in a row, with their texts and the tiles that their hashes are in.</summary>
    private sealed record RowsAhead(
        long First,
        long Last,
        LogRows Rows,
        ILookup<long, TextCheck.TextRow> Texts,
        Dictionary<TileAddress, byte[]> Tiles
    );

    [method: ExplicitConstructor]
    private sealed record TileRow(long Level, long TileIndex, long Bytes);
}
