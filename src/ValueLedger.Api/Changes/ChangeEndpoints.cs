using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Timebanks;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Changes;

/// <summary>Following what becomes of entries and opening balances, as another system does that keeps a copy of the journal.</summary>
internal static class ChangeEndpoints
{
    private const string Route = "/v1/entries/changes";
    private const string Beginning = "0";

    public static void MapChanges(this RouteGroupBuilder v1) =>
        v1.MapGet("/entries/changes", Follow)
            .InChapter("Entries", "What was put in and what came out: the journal.")
            .Describes(
                "FollowEntries",
                "Follow what becomes of entries",
                "What became of entries, in the order in which it became so: recorded, suspended, released, rejected, reversed, re-graded, text-erased, each with the entry as it is after that. Entries of an import come together when it is closed. Whoever keeps the last of each entry's id and leaves out those whose last change is suspended or rejected has what /v1/entries lists; valuations are derived anew. Opening balances of time banks are no entries: they come in their place as balances-brought-along and balances-taken-back, with openingBalances and without an entry, and an answer has at most 20 of them. Whoever adds the balances that stand to the exchanges that are kept has the balance of every member. Ask again later with the next of the last answer: nothing is missed and nothing is told twice.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, EntryProblems.LedgerWasPutBack);

    private static Results<Tagged<EntryChangesAnswer>, Refused> Follow(Query<ChangeQuery> query, Caller caller, LedgerReader reader, Cursors cursors, HttpContext context)
    {
        var problems = query.With(Paging.Check(query.Value.Limit));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var after = query.Value.After ?? Beginning;
        if (Position(after, caller, cursors) is not { } position)
        {
            return new Refused(HttpProblemCodes.CursorIsNotValid.At("/after", "Query parameter after: it is neither 0 nor the 'next' of an answer that this organisation was given here."));
        }

        var limit = Paging.SizeOf(query.Value.Limit, context);
        var page = reader.Read(caller.Organisation, ledger => ChangeFeed.Knows(ledger, caller.Organisation, position) ? ChangeFeed.Page(ledger, caller.Organisation, position, limit) : null);
        if (page is null)
        {
            return new Refused(EntryProblems.LedgerWasPutBack.At("/after", "The ledger no longer has the record up to which you have read: an older copy of it was put in its place. Begin again with after=0."));
        }

        var next = page.Changes.Count == 0 ? after : cursors.Protect(caller.OrganisationName, Route, new FollowedTo(page.Next.Record, page.Next.Part, page.Next.Micros));
        return Tagged.OfJson(caller.OrganisationName, new EntryChangesAnswer([.. page.Changes.Select(EntryChangeAnswer.Of)], next, page.More));
    }

    private static ChangePosition? Position(string after, Caller caller, Cursors cursors) =>
        after == Beginning ? default(ChangePosition)
        : cursors.TryRead<FollowedTo>(caller.OrganisationName, Route, after, out var followed) ? new ChangePosition(followed.Record, followed.Part, followed.Micros)
        : null;

    /// <summary>What a <c>next</c> carries.</summary>
    private sealed record FollowedTo(long Record, long Part, long Micros);
}

/// <summary>From where changes are asked for.</summary>
public sealed record ChangeQuery
{
    /// <summary>0 for the beginning, or the next of an earlier answer; 0 when left out.</summary>
    public string? After { get; init; }

    /// <summary>How many changes, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }
}

/// <summary>Some changes, and where to go on.</summary>
/// <param name="Items">In the order in which they became so.</param>
/// <param name="Next">What to send as after the next time; it is always given, and asking again later goes on from there.</param>
/// <param name="More">Whether there is more already, also where fewer came than were asked for; false when everything until now was told.</param>
public sealed record EntryChangesAnswer(IReadOnlyList<EntryChangeAnswer> Items, string Next, bool More);

/// <summary>One thing that became of an entry, or of opening balances of a time bank.</summary>
public sealed record EntryChangeAnswer
{
    /// <summary>The record that made it so; the entries of an import share the one that closed it.</summary>
    public required long Sequence { get; init; }

    /// <summary>When that was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>What became of it.</summary>
    public required EntryChangeKind Change { get; init; }

    [Description("The entry as it is after that, valued as known then; texts that were erased since are not in it. Null when it became so of opening balances.")]
    public required EntryAnswer? Entry { get; init; }

    [Description("The opening balances as they are after that; a reason that was erased since is not in them. Null when it became so of an entry.")]
    public required OpeningBalancesAnswer? OpeningBalances { get; init; }

    public static EntryChangeAnswer Of(EntryChange change) => new()
    {
        Sequence = change.At.Record,
        At = change.RecordedAt,
        Change = change.Kind,
        Entry = change.Entry is { } then ? EntryAnswer.Of(then.Entry, then.Known) : null,
        OpeningBalances = change.Opening is { } opening ? OpeningBalancesAnswer.Of(opening) : null,
    };
}
