using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Log;

/// <summary>The log: every record as it was hashed, signed checkpoints, and proofs.</summary>
internal static class LogEndpoints
{
    public static void MapLog(this RouteGroupBuilder v1)
    {
        var log = v1.MapGroup("")
            .AddEndpointFilter(RefuseTheUnreadableAsync)
            .RequireScope(Scopes.AuditRead)
            .InChapter("Log", "Every record as it was hashed, with signed checkpoints and proofs, for auditors with tools of their own.");
        log.MapGet("/log", List)
            .Describes(
                "ListLogRecords",
                "Read the log",
                "Lists records with the exact text that was hashed, in the order of the log and without gaps. Texts that can be erased, such as notes, are in it only as salted hashes."
            )
            .Refuses(Paging.LimitIsOutOfRange)
            .Refuses(LogProblems.LogPositionIsNotValid, LogProblems.LogIsShorter, LogProblems.RecordCannotBeRead);
        log.MapGet("/log.ndjson", Export)
            .Describes("ExportLog", "The log as lines of JSON", "The same for all records at once, a record in each line.")
            .Produces<string>(contentType: FileAnswers.Lines)
            .TakesItsTime()
            .Refuses(LogProblems.LogPositionIsNotValid, LogProblems.LogIsShorter, LogProblems.RecordCannotBeRead);
        log.MapGet("/log/checkpoint", Checkpoint)
            .Describes(
                "GetCheckpoint",
                "A signed checkpoint",
                "States the size and the root of the log in a text that the server signs (https://c2sp.org/tlog-checkpoint): origin, size, root, an empty line, the signature. Keep it: when you come back, a consistency proof shows whether the log still begins with it. Other servers that cosigned this checkpoint as witnesses have a line each."
            )
            .Produces<string>(contentType: FileAnswers.Text)
            .Refuses(
                LogProblems.LogPositionIsNotValid,
                LogProblems.LogIsShorter,
                LogProblems.RecordCannotBeRead,
                LogProblems.LogIsNotWitnessed
            );
        log.MapGet("/log/key", Keys)
            .Describes(
                "GetLogKeys",
                "Keys of the log",
                "Shows the origin of the log and the public keys that sign its checkpoints, or did. Compare the key with one that the organisation gave you in another way."
            )
            .Refuses(LogProblems.RecordCannotBeRead);
        log.MapGet("/log/proofs/inclusion", Inclusion)
            .Describes(
                "ProveInclusion",
                "Prove that a record is in the log",
                "Gives the audit path from a record to the root of a checkpoint (RFC 6962 section 2.1.1)."
            )
            .Refuses(LogProblems.LogPositionIsNotValid, LogProblems.LogIsShorter, LogProblems.RecordCannotBeRead);
        log.MapGet("/log/proofs/consistency", Consistency)
            .Describes(
                "ProveConsistency",
                "Prove that the log only grew",
                "Gives the proof that the log of an earlier checkpoint is the beginning of the log of a later one (RFC 6962 section 2.1.2)."
            )
            .Refuses(LogProblems.LogPositionIsNotValid, LogProblems.LogIsShorter, LogProblems.RecordCannotBeRead);
        log.MapLogTiles();
    }

    internal static async ValueTask<object?> RefuseTheUnreadableAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        try
        {
            return await next(invocation);
        }
        catch (RecordCannotBeReadException unreadable)
        {
            return new Refused(
                LogProblems.RecordCannotBeRead.At(
                    "",
                    $"{unreadable.Message} Somebody changed the database behind the server. The command 'verify' of the server says more."
                )
            );
        }
    }

    private static Results<Tagged<LogRecordsAnswer>, Refused> List(
        Query<LogPageQuery> query,
        Caller caller,
        LedgerReader reader,
        HttpContext context
    )
    {
        var after = query.Value.After ?? 0;
        var problems = query.With([.. LogPositions.Within(0, query.Value.After, "after"), .. Paging.Check(query.Value.Limit)]);
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        return reader.Read<Results<Tagged<LogRecordsAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
            {
                var size = ledger.Head(caller.Organisation).Size;
                if (after > size)
                {
                    return new Refused(LogPositions.Beyond("after", after, size));
                }

                var page = LogReading.Page(ledger, caller.Organisation, after, Paging.SizeOf(query.Value.Limit, context));
                return Tagged.OfJson(caller.OrganisationName, new LogRecordsAnswer([.. page.Select(LogRecordAnswer.Of)], size));
            }
        );
    }

    private static Results<LogLines, Refused> Export(Query<LogQuery> query, Caller caller, LedgerReader reader)
    {
        var after = query.Value.After ?? 0;
        var problems = query.With(LogPositions.Within(0, query.Value.After, "after"));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var size = reader.Read(caller.Organisation, ledger => ledger.Head(caller.Organisation).Size);
        return after > size ? new Refused(LogPositions.Beyond("after", after, size)) : LogLines.Begin(reader, caller, after, size);
    }

    private static Results<TaggedFile, Refused> Checkpoint(
        Query<CheckpointQuery> query,
        Caller caller,
        LedgerReader reader,
        SigningKeyFile keys,
        Cosignatures cosignatures,
        Database database
    )
    {
        var (size, witnessed) = (query.Value.Size, query.Value.Witnessed is true);
        var problems = query.With([
            .. LogPositions.Within(1, size, "size"),
            .. LogPositions.EitherOr(size is not null && witnessed, "size", "witnessed"),
        ]);
        if (problems.Count == 0 && witnessed)
        {
            if (cosignatures.Last(caller.Organisation) is not { } last)
            {
                return new Refused(LogPositions.NotWitnessed());
            }

            size = last.Size;
        }

        var heads = KnownHeads.Read(database);
        return At(
            problems,
            size,
            "size",
            caller,
            reader,
            Results<TaggedFile, Refused> (ledger, at) =>
            {
                var checkpoint = LogTree.CheckpointAt(ledger, caller.Organisation, at, heads);
                var note = keys.Current.Sign(checkpoint.Origin, checkpoint.ToText());
                note = note with { Signatures = [.. note.Signatures, .. cosignatures.Of(caller.Organisation, at)] };
                return new TaggedFile
                {
                    Content = Encoding.UTF8.GetBytes(note.ToString()),
                    ContentType = $"{FileAnswers.Text}; charset=utf-8",
                    OrganisationId = caller.OrganisationName,
                };
            },
            problem => new Refused(problem)
        );
    }

    private static Tagged<LogKeysAnswer> Keys(Caller caller, LedgerReader reader, SigningKeyFile keys) =>
        Tagged.OfJson(
            caller.OrganisationName,
            LogKeysAnswer.Of(reader.Read(caller.Organisation, ledger => LogTree.OriginOf(ledger, caller.Organisation)), keys)
        );

    private static Results<Tagged<InclusionProofAnswer>, Refused> Inclusion(Query<InclusionQuery> query, Caller caller, LedgerReader reader)
    {
        var problems = query.With([
            .. LogPositions.Within(1, query.Value.Sequence, "sequence", isNeeded: true),
            .. LogPositions.Within(1, query.Value.Size, "size"),
            .. LogPositions.InOrder(query.Value.Sequence, "sequence", query.Value.Size, "size"),
        ]);
        return At(
            problems,
            query.Value.Size,
            "size",
            caller,
            reader,
            Results<Tagged<InclusionProofAnswer>, Refused> (ledger, size) =>
            {
                var sequence = query.Value.Sequence!.Value;
                if (sequence > size)
                {
                    return new Refused(LogPositions.Beyond("sequence", sequence, size));
                }

                var (leafHash, hashes) = LogTree.Inclusion(ledger, caller.Organisation, sequence, size);
                return Tagged.OfJson(
                    caller.OrganisationName,
                    new InclusionProofAnswer(sequence, size, leafHash.ToString(), [.. hashes.Select(hash => hash.ToString())])
                );
            },
            problem => new Refused(problem)
        );
    }

    private static Results<Tagged<ConsistencyProofAnswer>, Refused> Consistency(
        Query<ConsistencyQuery> query,
        Caller caller,
        LedgerReader reader
    )
    {
        var problems = query.With([
            .. LogPositions.Within(1, query.Value.From, "from", isNeeded: true),
            .. LogPositions.Within(1, query.Value.To, "to"),
            .. LogPositions.InOrder(query.Value.From, "from", query.Value.To, "to"),
        ]);
        return At(
            problems,
            query.Value.To,
            "to",
            caller,
            reader,
            Results<Tagged<ConsistencyProofAnswer>, Refused> (ledger, to) =>
            {
                var from = query.Value.From!.Value;
                return from > to
                    ? new Refused(LogPositions.Beyond("from", from, to))
                    : Tagged.OfJson(
                        caller.OrganisationName,
                        new ConsistencyProofAnswer(
                            from,
                            to,
                            [.. LogTree.Consistency(ledger, caller.Organisation, from, to).Select(hash => hash.ToString())]
                        )
                    );
            },
            problem => new Refused(problem)
        );
    }

    /// <summary>Answers for the log as it was at a size, or as it is.</summary>
    private static T At<T>(
        IReadOnlyList<Problem> problems,
        long? asked,
        string name,
        Caller caller,
        LedgerReader reader,
        Func<LedgerView, long, T> answer,
        Func<IReadOnlyList<Problem>, T> refuse
    ) =>
        problems.Count > 0
            ? refuse(problems)
            : reader.Read(
                caller.Organisation,
                ledger =>
                {
                    var size = ledger.Head(caller.Organisation).Size;
                    return asked > size ? refuse([LogPositions.Beyond(name, asked.Value, size)]) : answer(ledger, asked ?? size);
                }
            );
}
