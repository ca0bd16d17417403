using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Recording;

/// <summary>One thing that can be recorded.</summary>
/// <param name="Decide">Checks and records; what it wrote is taken back if anything is refused.</param>
/// <param name="Recall">Finds what an earlier request recorded, as it was then.</param>
/// <param name="Answer">Makes the answer.</param>
/// <param name="Location">The address where it can be read; null for several things.</param>
public sealed record RecordingAct<TDraft, T, TAnswer>(
    Func<LedgerTurn, TDraft, Checked<T>> Decide,
    Func<LedgerView, TDraft, RecordedRequest, T> Recall,
    Func<LedgerView, T, RecordingOutcome, TAnswer> Answer,
    Func<TAnswer, string?> Location
)
    where TDraft : class
    where T : notnull;

/// <summary>How the answer is made.</summary>
/// <param name="IsDryRun">Whether it is a dry run, which is taken back.</param>
/// <param name="KnownAt">The last record that the answer takes into account; null for now.</param>
public sealed record RecordingOutcome(bool IsDryRun, long? KnownAt);
