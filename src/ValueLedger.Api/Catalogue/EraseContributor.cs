using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Erasures;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>
/// Erases what is known about a contributor under any of their codes and, on request, every text of theirs. It erases a few at a time, so
/// that others can write in between. An interrupted erasure is finished at the next start, or when the request is sent again.
/// </summary>
internal sealed class EraseContributor(LedgerReader reader, LedgerWriter writer)
{
    /// <summary>How many are erased at a time; this many take about 50 ms.</summary>
    private const int RecordsInATurn = 400;

    public async Task<Erased> RunAsync(string code, bool withTexts, Caller caller)
    {
        foreach (var one in reader.Read(caller.Organisation, ledger => CodesOf(ledger, caller, code)))
        {
            if (await RunOneAsync(one, withTexts, caller) is { } problem)
            {
                return new Erased(problem);
            }
        }

        return new Erased(null);
    }

    /// <returns>Why it cannot be erased; null when it is.</returns>
    private async Task<Problem?> RunOneAsync(string code, bool withTexts, Caller caller)
    {
        var hasTexts = withTexts && reader.Read(caller.Organisation, ledger => TextsBefore(ledger, caller, code, long.MaxValue)).Count > 0;
        var begun = await writer.WriteAsync(caller.Organisation, ledger => Begin(ledger, caller, code, withTexts, hasTexts));
        if (!begun.IsAccepted)
        {
            return begun.Problems[0];
        }

        if (withTexts && begun.Value.Record is { } record)
        {
            // It does not end with the request: the caller need not wait until it is done.
            foreach (
                var some in reader.Read(caller.Organisation, ledger => TextsBefore(ledger, caller, code, record)).Chunk(RecordsInATurn)
            )
            {
                await writer.WriteAsync(
                    caller.Organisation,
                    ledger =>
                    {
                        TextsOfAPerson.Erase(ledger, caller.Organisation, caller.KeySequence, some);
                        return TurnResult.Kept(true);
                    }
                );
            }
        }

        return null;
    }

    private static IReadOnlyList<string> CodesOf(LedgerView ledger, Caller caller, string code) =>
        ContributorStore.Find(ledger, caller.Organisation, code) is { } contributor
            ? [.. ContributorMergeStore.SameAs(ledger, caller.Organisation, contributor).Select(one => one.Code)]
            : [code];

    private static TurnResult<Checked<Begun>> Begin(LedgerTurn ledger, Caller caller, string code, bool withTexts, bool hasTexts)
    {
        if (ContributorStore.Find(ledger, caller.Organisation, code) is not { } contributor)
        {
            return TurnResult.Discarded<Checked<Begun>>(
                CatalogueProblems.ItemIsNotRegistered.At("", $"Nothing is registered under the code '{code}'.")
            );
        }

        return contributor.Item.Erased && !hasTexts
            ? TurnResult.Discarded<Checked<Begun>>(new Begun(null))
            : TurnResult.Kept<Checked<Begun>>(
                new Begun(ContributorStore.Erase(ledger, caller.Organisation, caller.KeySequence, contributor, withTexts))
            );
    }

    private static IReadOnlyList<long> TextsBefore(LedgerView ledger, Caller caller, string code, long before) =>
        ContributorStore.Find(ledger, caller.Organisation, code) is { } contributor
            ? TextsOfAPerson.Find(ledger, caller.Organisation, contributor, before)
            : [];

    /// <param name="Record">The record of the erasure; null when there was nothing left to erase.</param>
    private sealed record Begun(long? Record);
}

/// <summary>What is erased for a contributor.</summary>
public sealed record ErasureQuery
{
    /// <summary>True to erase also the free texts of all their entries and exchanges, and of reversals and decisions about them; false when
    /// left out.</summary>
    public bool? Texts { get; init; }
}
