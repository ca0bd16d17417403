using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Erasures;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>
/// Erases what is known of a contributor, and on demand every text of theirs: some at a time, between which others take their turns. What is interrupted is
/// finished at the next start, or when it is sent again.
/// </summary>
internal sealed class EraseContributor(LedgerReader reader, LedgerWriter writer)
{
    /// <summary>So many take about 50 ms.</summary>
    private const int RecordsInATurn = 400;

    public async Task<Erased> RunAsync(string code, bool withTexts, Caller caller)
    {
        var hasTexts = withTexts && reader.Read(caller.Organisation, ledger => TextsBefore(ledger, caller, code, long.MaxValue)).Count > 0;
        var begun = await writer.WriteAsync(caller.Organisation, ledger => Begin(ledger, caller, code, withTexts, hasTexts));
        if (!begun.IsAccepted)
        {
            return new Erased(begun.Problems[0]);
        }

        if (withTexts && begun.Value.Record is { } record)
        {
            // Not ended with the request: whoever asked for it does not need to wait until it is done.
            foreach (var some in reader.Read(caller.Organisation, ledger => TextsBefore(ledger, caller, code, record)).Chunk(RecordsInATurn))
            {
                await writer.WriteAsync(caller.Organisation, ledger =>
                {
                    TextsOfAPerson.Erase(ledger, caller.Organisation, caller.KeySequence, some);
                    return Outcome.Kept(true);
                });
            }
        }

        return new Erased(null);
    }

    private static Outcome<Decision<Begun>> Begin(LedgerTurn ledger, Caller caller, string code, bool withTexts, bool hasTexts)
    {
        if (ContributorStore.Find(ledger, caller.Organisation, code) is not { } contributor)
        {
            return Outcome.Discarded<Decision<Begun>>(CatalogueProblems.ItemIsNotRegistered.At("", $"Nothing is registered under the code '{code}'."));
        }

        return contributor.Item.Erased && !hasTexts
            ? Outcome.Discarded<Decision<Begun>>(new Begun(null))
            : Outcome.Kept<Decision<Begun>>(new Begun(ContributorStore.Erase(ledger, caller.Organisation, caller.KeySequence, contributor, withTexts)));
    }

    private static IReadOnlyList<long> TextsBefore(LedgerView ledger, Caller caller, string code, long before) =>
        ContributorStore.Find(ledger, caller.Organisation, code) is { } contributor ? TextsOfAPerson.Find(ledger, caller.Organisation, contributor, before) : [];

    /// <param name="Record">The record of the erasure; null when there was nothing left to erase.</param>
    private sealed record Begun(long? Record);
}

/// <summary>How much of a contributor is erased.</summary>
public sealed record ErasureQuery
{
    /// <summary>True to erase as well the free texts of every entry, exchange, reversal and decision of theirs.</summary>
    public bool? Texts { get; init; }
}
