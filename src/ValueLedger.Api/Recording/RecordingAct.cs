using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Recording;

/// <summary>One thing that can be recorded.</summary>
/// <param name="Decide">Checks and records; whatever it wrote is taken back when anything is refused.</param>
/// <param name="Recall">What an earlier request recorded, as it was then.</param>
/// <param name="Answer">Tells of it.</param>
/// <param name="Location">Where it can be read; null for several things.</param>
public sealed record RecordingAct<TDraft, T, TAnswer>(
    Func<LedgerTurn, TDraft, Decision<T>> Decide,
    Func<LedgerView, TDraft, RecordedRequest, T> Recall,
    Func<LedgerView, T, RecordingOutcome, TAnswer> Answer,
    Func<TAnswer, string?> Location)
    where TDraft : class
    where T : notnull;

/// <summary>How it went.</summary>
/// <param name="IsDryRun">Whether it is taken back.</param>
/// <param name="KnownAt">The last record known when it is told of; null for now.</param>
public sealed record RecordingOutcome(bool IsDryRun, long? KnownAt);
