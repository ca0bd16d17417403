using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Demo;

/// <summary>
/// Statements of the Speedwatch figures: for the published figures, one published statement; for the made-up detail, one that was published
/// with a typing error and a second one, prepared after the entry was corrected. Running this again changes nothing.
/// </summary>
internal sealed class DemoStatements(LedgerWriter writer, LedgerReader reader, IClock clock)
{
    private static readonly StatementDraft Draft = new()
    {
        Programmes = ["community-speedwatch"],
        From = SpeedwatchFigures.Period.From,
        To = SpeedwatchFigures.Period.To,
        Basis = Basis.Own,
        CompareBases = [Basis.MinimumWage],
    };

    /// <summary>The first statement of an organisation, published.</summary>
    public async Task<StoredStatement> PublishAsync(int organisation)
    {
        var first = Find(organisation, 0) ?? await PrepareAsync(organisation);
        return first.Publication is null
            ? await writer.WriteAsync(organisation, ledger => TurnResult.Kept(StatementStore.Publish(ledger, organisation, null, first)))
            : first;
    }

    /// <summary>The second statement, after the mistyped entry was corrected.</summary>
    public async Task<StoredStatement> PrepareNextAsync(int organisation)
    {
        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                var entry = Journal.FindReference(ledger, organisation, SpreadFigures.MistypedReference)!;
                if (entry.Entry.Quantity.ToDecimal() == SpreadFigures.MistypedHours)
                {
                    SpeedwatchFigures.Accept(
                        CorrectEntry.Decide(
                            ledger,
                            new Caller(organisation, null),
                            entry.Id.ToString(),
                            new CorrectionDraft { Reason = "Made up: the sheet says 2.3", Entry = SpreadFigures.Right(entry.Entry) }
                        )
                    );
                }

                return TurnResult.Kept(true);
            }
        );
        return Find(organisation, 1) ?? await PrepareAsync(organisation);
    }

    /// <summary>Only statements made by the demo, which have no key; those of others have the key that prepared them.</summary>
    private StoredStatement? Find(int organisation, int place) =>
        reader
            .Read(organisation, ledger => StatementStore.Page(ledger, organisation, after: 0, isPublished: null, limit: 1000))
            .Where(statement => statement.PreparedBy is null)
            .ElementAtOrDefault(place);

    private async Task<StoredStatement> PrepareAsync(int organisation)
    {
        var made = SpeedwatchFigures.Accept(PrepareStatement.Make(reader, organisation, Draft, clock.GetCurrentInstant()));
        return await writer.WriteAsync(
            organisation,
            ledger => TurnResult.Kept(StatementStore.Add(ledger, organisation, null, made.Scope, made.Known, made.Document, made.Asked))
        );
    }
}
