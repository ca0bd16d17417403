using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Reads the time bank of a programme as known at a moment.</summary>
internal sealed class AskTimebank(LedgerReader reader, LedgerWriter writer, IClock clock)
{
    /// <summary>The problems of the moment.</summary>
    public IReadOnlyList<Problem> Check(Caller caller, Instant? knownAt)
    {
        var checks = new Checks();
        checks.KnownAt(
            knownAt,
            clock.GetCurrentInstant(),
            reader.Read(caller.Organisation, ledger => ledger.Head(caller.Organisation).RecordedAt)
        );
        return checks.Problems;
    }

    /// <param name="caller">The caller who asks.</param>
    /// <param name="programme">Code of the programme, as in the path.</param>
    /// <param name="knownAt">Null for now; already checked.</param>
    /// <param name="read">The question, and the moment up to which records are known.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Checked<T>> ReadAsync<T>(
        Caller caller,
        string programme,
        Instant? knownAt,
        Func<TimebankView, Instant, Checked<T>> read,
        CancellationToken cancellation
    )
        where T : notnull
    {
        await writer.SettleKnownAsync(caller.Organisation, knownAt, clock.GetCurrentInstant(), cancellation);
        return reader.ReadWhileAwaited(
            caller.Organisation,
            ledger =>
            {
                var known = ledger.SizeKnown(caller.Organisation, knownAt);
                return ledger.Known(caller.Organisation, known).Catalogue.Programmes.Find(programme) is { } found
                    ? read(
                        new TimebankView(ledger, caller.Organisation, found, known),
                        knownAt ?? ledger.Head(caller.Organisation).RecordedAt
                    )
                    : NoProgramme(programme);
            },
            cancellation
        );
    }

    public static Problem NoProgramme(string code) =>
        CatalogueProblems.ItemIsNotRegistered.At("", $"No programme is registered under the code '{code}'.");

    public static Problem NoMember(string code) =>
        CatalogueProblems.ItemIsNotRegistered.At("", $"No member of the time bank is registered under the code '{code}'.");
}
