namespace ValueLedger.Benchmarks.Imports;

/// <summary>How far an import was at a moment.</summary>
/// <param name="At">Since the first byte was sent.</param>
/// <param name="Stage">As the answer calls it.</param>
/// <param name="Status">running, completed, failed or cancelled.</param>
/// <param name="Recorded">Rows in the log.</param>
/// <param name="Suspended">Rows in doubt.</param>
internal sealed record ImportMoment(TimeSpan At, string Stage, string Status, long Recorded, long Suspended);
