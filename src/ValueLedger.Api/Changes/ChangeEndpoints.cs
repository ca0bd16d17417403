using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Timebanks;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Changes;

/// <summary>Following changes of entries and opening balances, for another system that keeps a copy of the journal.</summary>
internal static class ChangeEndpoints
{
    private const string Route = "/v1/entries/changes";
    private const string Beginning = "0";

    public static void MapChanges(this RouteGroupBuilder v1) =>
        v1.MapGet("/entries/changes", Follow)
            .InChapter("Entries", "The journal: what was put in and what came out.")
            .Describes(
                "FollowEntries",
                "Follow changes of entries",
                "Lists every change of an entry, in the order of the changes: recorded, suspended, released, rejected, reversed, re-graded, text-erased. Each change comes with the entry as it is after the change. The entries of an import come together when the import is closed. If you keep the last change for each entry id, and leave out entries whose last change is suspended or rejected, you have what /v1/entries lists; valuations are worked out again. Opening balances of time banks are not entries. They come in the same order as balances-brought-along and balances-taken-back, with openingBalances and without an entry; an answer has at most 20 of them. If you add the opening balances that still count to the exchanges that you kept, you have the balance of every member. Ask again later with the next of the last answer: you miss nothing and get nothing twice."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(Paging.LimitIsOutOfRange)
            .Refuses(HttpProblemCodes.CursorIsNotValid, EntryProblems.LedgerWasPutBack);

    private static Results<Tagged<EntryChangesAnswer>, Refused> Follow(
        Query<ChangeQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var problems = query.With(Paging.Check(query.Value.Limit));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var after = query.Value.After ?? Beginning;
        if (Position(after, caller, cursors) is not { } position)
        {
            return new Refused(
                HttpProblemCodes.CursorIsNotValid.At(
                    "/after",
                    "Query parameter after: it must be 0, or the 'next' of an answer that this organisation was given here."
                )
            );
        }

        var limit = Paging.SizeOf(query.Value.Limit, context);
        return reader.Read<Results<Tagged<EntryChangesAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
            {
                if (!ChangeFeed.Knows(ledger, caller.Organisation, position))
                {
                    return new Refused(
                        EntryProblems.LedgerWasPutBack.At(
                            "/after",
                            "The ledger no longer has the record up to which you have read, because an older copy of the ledger was restored. Start again with after=0."
                        )
                    );
                }

                var page = ChangeFeed.Begin(ledger, caller.Organisation, position, limit);
                var next =
                    page.Next == position
                        ? after
                        : cursors.Protect(
                            caller.OrganisationName,
                            Route,
                            new FollowedTo(page.Next.Record, page.Next.Part, page.Next.Micros)
                        );
                return Tagged.OfPage(
                    caller.OrganisationName,
                    new EntryChangesAnswer(page.Changes.Select(EntryChangeAnswer.Of), next, page.More)
                );
            }
        );
    }

    private static ChangePosition? Position(string after, Caller caller, Cursors cursors) =>
        after == Beginning ? default(ChangePosition)
        : cursors.TryRead<FollowedTo>(caller.OrganisationName, Route, after, out var followed)
            ? new ChangePosition(followed.Record, followed.Part, followed.Micros)
        : null;

    /// <summary>The content of a <c>next</c>.</summary>
    private sealed record FollowedTo(long Record, long Part, long Micros);
}

/// <summary>Where to start, and how many changes to return.</summary>
public sealed record ChangeQuery
{
    /// <summary>0 to start at the beginning, or the next of an earlier answer; 0 when left out.</summary>
    public string? After { get; init; }

    /// <summary>The most changes to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }
}

/// <summary>Some changes, and where to continue.</summary>
/// <param name="Items">In the order in which they happened.</param>
/// <param name="Next">What to send as after in the next request; it is always given, and a later request continues from there.</param>
/// <param name="More">True if there are more changes already, even if this answer has fewer than were asked for; false if the answer
/// reaches the last change so far.</param>
public sealed record EntryChangesAnswer(IEnumerable<EntryChangeAnswer> Items, string Next, bool More);

/// <summary>One change of an entry, or of opening balances of a time bank.</summary>
public sealed record EntryChangeAnswer
{
    /// <summary>The record of the log that made the change; the entries of an import share the record that closed it.</summary>
    public required long Sequence { get; init; }

    /// <summary>When the change was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>What happened to the entry or opening balances.</summary>
    public required EntryChangeKind Change { get; init; }

    [Description(
        "The entry as it is after the change, valued as known then; texts that were erased later are not in it. Null for a change of opening balances."
    )]
    public required EntryAnswer? Entry { get; init; }

    [Description(
        "The opening balances as they are after the change; a reason that was erased later is not in them. Null for a change of an entry."
    )]
    public required OpeningBalancesAnswer? OpeningBalances { get; init; }

    public static EntryChangeAnswer Of(EntryChange change) =>
        new()
        {
            Sequence = change.At.Record,
            At = change.RecordedAt,
            Change = change.Kind,
            Entry = change.Entry is { } then ? EntryAnswer.For(then.Entry, then.Known) : null,
            OpeningBalances = change.Opening is { } opening ? OpeningBalancesAnswer.Of(opening) : null,
        };
}
