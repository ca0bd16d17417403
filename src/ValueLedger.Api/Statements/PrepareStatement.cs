using System.Text.Json;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Prepares a statement: it is made from one state of the ledger while others write, and stored as the bytes that are
/// served.</summary>
public sealed class PrepareStatement(LedgerReader reader, LedgerWriter writer, RunningKeys running, IClock clock)
{
    internal async Task<PreparedStatement> RunAsync(
        HttpContext context,
        Caller caller,
        Body<StatementDraft> body,
        Query<RecordingQuery> query
    )
    {
        if (body.IsUnreadable)
        {
            return PreparedStatement.Refused(body.Problems);
        }

        var request = RecordingRequest.Of(context, caller, body.Sha256, query);
        if (!request.IsAccepted)
        {
            return PreparedStatement.Refused([.. request.Problems, .. body.Problems]);
        }

        using var turn = running.Enter(request.Value.Keyed?.Key);
        return turn is null
            ? PreparedStatement.Refused([RunningKeys.IsInUse()])
            : reader.Read(caller.Organisation, ledger => Replay(ledger, request.Value))
                ?? await PrepareAsync(request.Value, body, context.RequestAborted);
    }

    private async Task<PreparedStatement> PrepareAsync(RecordingRequest request, Body<StatementDraft> body, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(request.Caller.Organisation, body.Value.KnownAt, now, cancellation);
        var made = Make(reader, request.Caller.Organisation, body.Value, now, cancellation);
        var problems = body.With(made.Problems);
        return problems.Count > 0 || !made.IsAccepted ? PreparedStatement.Refused(problems)
            : request.IsDryRun ? PreparedStatement.Tried(made.Value.Document)
            : await writer
                .WriteAsync(request.Caller.Organisation, ledger => Keep(ledger, request, made.Value), cancellation)
                .WaitAsync(cancellation);
    }

    /// <summary>The statement already prepared under the key; null when there is none.</summary>
    private static PreparedStatement? Replay(LedgerView ledger, RecordingRequest request)
    {
        if (request.Keyed?.Earlier(ledger) is not { } earlier)
        {
            return null;
        }

        if (!earlier.IsTheSame)
        {
            return PreparedStatement.Refused([RecordingRequest.IsReused()]);
        }

        var stored = StatementStore.OfRecord(ledger, request.Caller.Organisation, earlier.Last)!;
        return PreparedStatement.Replayed(StatementStore.Document(ledger, request.Caller.Organisation, stored), stored.Id);
    }

    /// <summary>A statement from one state of the ledger, which is not stored.</summary>
    internal static Checked<MadeStatement> Make(
        LedgerReader reader,
        int organisation,
        StatementDraft draft,
        Instant now,
        CancellationToken cancellation = default
    )
    {
        var asked = reader.ReadWhileAwaited(organisation, ledger => Load(ledger, organisation, draft, now), cancellation);
        if (!asked.IsAccepted)
        {
            return asked.Problems.ToList();
        }

        // The state has been released by now: while it is held, the engine cannot remove what was deleted.
        var (request, sources) = asked.Value;
        var statement = Core.Statements.Prepare.Of(request, sources, cancellation);
        return statement.IsAccepted
            ? new MadeStatement(
                draft with
                {
                    KnownAt = request.KnownAt,
                },
                StatementScope.Of(request),
                new LogHead(sources.Checkpoint.Size, request.KnownAt),
                JsonSerializer.SerializeToUtf8Bytes(statement.Value, WireJson.Options)
            )
            : statement.Problems.ToList();
    }

    private static Checked<AskedStatement> Load(LedgerView ledger, int organisation, StatementDraft draft, Instant now)
    {
        // Codes and the standard basis are read as known at that moment; otherwise the same request would make a different statement.
        var last = StatementStore.LastBesidesDrafts(ledger, organisation);
        var size = draft.KnownAt is { } then ? ledger.SizeAt(organisation, then) : last.Size;
        var request = draft.Validate(ledger.Known(organisation, size), last.RecordedAt, now);
        return request.IsAccepted
            ? new AskedStatement(request.Value, StatementSourceStore.Load(ledger, organisation, request.Value))
            : request.Problems.ToList();
    }

    private static TurnResult<PreparedStatement> Keep(LedgerTurn ledger, RecordingRequest request, MadeStatement made)
    {
        // A sender that gave up and tried again finds what its first request, which was still queued, has stored meanwhile.
        if (Replay(ledger, request) is { } earlier)
        {
            return TurnResult.Discarded(earlier);
        }

        request.Keyed?.Promise(ledger);
        var stored = StatementStore.Add(
            ledger,
            request.Caller.Organisation,
            request.Caller.KeySequence,
            made.Scope,
            made.Known,
            made.Document,
            made.Asked
        );
        var record = ledger.Head(request.Caller.Organisation).Size;
        request.Keyed?.Keep(ledger, record, record);
        return TurnResult.Kept(PreparedStatement.Kept(made.Document, stored.Id));
    }

    /// <summary>A statement that is not stored yet, with what is needed to prepare it again.</summary>
    internal sealed record MadeStatement(StatementDraft Asked, StatementScope Scope, LogHead Known, byte[] Document);

    /// <summary>A valid request, with all the data for its statement.</summary>
    private sealed record AskedStatement(StatementRequest Request, StatementSources Sources);
}
