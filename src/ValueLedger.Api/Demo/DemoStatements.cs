using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Demo;

/// <summary>
/// Statements of an organisation: one that was published, for made-up figures with a typing error, and then a second one, prepared after
/// the entry was corrected. Running this again changes nothing.
/// </summary>
internal sealed class DemoStatements(LedgerWriter writer, LedgerReader reader, IClock clock)
{
    /// <summary>The first statement of an organisation, published.</summary>
    public async Task<StoredStatement> PublishAsync(int organisation, StatementDraft draft)
    {
        var first = Find(organisation, 0) ?? await PrepareAsync(organisation, draft);
        return first.Publication is null
            ? await writer.WriteAsync(organisation, ledger => TurnResult.Kept(StatementStore.Publish(ledger, organisation, null, first)))
            : first;
    }

    /// <summary>The second statement, after the mistyped entry was corrected.</summary>
    public async Task<StoredStatement> PrepareNextAsync(int organisation, StatementOfTheDemo statement)
    {
        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                var entry = Journal.FindReference(ledger, organisation, statement.Reference)!;
                if (entry.Entry.Quantity.ToDecimal() == statement.Mistyped)
                {
                    SpeedwatchFigures.Accept(
                        CorrectEntry.Decide(
                            ledger,
                            new Caller(organisation, null),
                            entry.Id.ToString(),
                            new CorrectionDraft { Reason = statement.Reason, Entry = Right(entry.Entry, statement.Right) }
                        )
                    );
                }

                return TurnResult.Kept(true);
            }
        );
        return Find(organisation, 1) ?? await PrepareAsync(organisation, statement.Draft);
    }

    private static EntryDraft Right(Entry mistyped, decimal quantity) =>
        new()
        {
            Programme = mistyped.Programme.Code,
            Measure = mistyped.Measure.Code,
            Quantity = quantity,
            StartDate = mistyped.StartDate,
            Date = mistyped.Date,
            Party = mistyped.Party?.Code,
            Team = mistyped.Team?.Code,
            Contributor = mistyped.Contributor,
            Evidence = new EvidenceDraft { Grade = mistyped.Evidence.Grade },
        };

    /// <summary>Only statements made by the demo, which have no key; those of others have the key that prepared them.</summary>
    private StoredStatement? Find(int organisation, int place) =>
        reader
            .Read(organisation, ledger => StatementStore.Page(ledger, organisation, after: 0, isPublished: null, limit: 1000))
            .Where(statement => statement.PreparedBy is null)
            .ElementAtOrDefault(place);

    private async Task<StoredStatement> PrepareAsync(int organisation, StatementDraft draft)
    {
        var made = SpeedwatchFigures.Accept(PrepareStatement.Make(reader, organisation, draft, clock.GetCurrentInstant()));
        return await writer.WriteAsync(
            organisation,
            ledger => TurnResult.Kept(StatementStore.Add(ledger, organisation, null, made.Scope, made.Known, made.Document, made.Asked))
        );
    }
}

/// <summary>What the statements of an organisation are about, and the entry that is mistyped at first.</summary>
/// <param name="Draft">What is asked of both statements.</param>
/// <param name="Reference">Reference of the mistyped entry.</param>
/// <param name="Mistyped">Its hours at first.</param>
/// <param name="Right">Its hours as they should have been.</param>
/// <param name="Reason">Why it is corrected.</param>
internal sealed record StatementOfTheDemo(StatementDraft Draft, string Reference, decimal Mistyped, decimal Right, string Reason);
