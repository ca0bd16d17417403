namespace ValueLedger.Core.Statements.Bridges;

/// <summary>
/// Entries reversed between two moments, followed from entry to replacement. An entry that counted at the earlier moment and was corrected,
/// once or several times, is one correction, whatever happened to it later. An entry recorded later is a late one, however it was
/// corrected.
/// </summary>
internal sealed class CorrectedEntries
{
    private readonly Dictionary<long, BridgeStep> _steps = [];
    private readonly List<(TakenBack Root, Replacement? Last)> _corrections = [];
    private readonly List<TakenBack> _reversed = [];

    public CorrectedEntries(IReadOnlyList<TakenBack> takenBack)
    {
        var byEntry = takenBack.ToDictionary(taken => taken.Entry.Sequence);
        foreach (var root in takenBack.Where(taken => taken.Stood && taken.Replacement is not null))
        {
            List<TakenBack> chain = [root];
            while (chain[^1].Replacement is { } replacement && byEntry.TryGetValue(replacement.Sequence, out var next))
            {
                chain.Add(next);
            }

            if (chain[^1].Replacement is null && chain.SkipLast(1).All(taken => taken.IsReGrading))
            {
                _reversed.Add(root);
                _steps[chain[^1].Sequence] = BridgeStep.Reversals;
            }
            else if (!chain.TrueForAll(taken => taken.IsReGrading))
            {
                _corrections.Add((root, chain[^1].Replacement));
                chain.ForEach(taken => _steps[taken.Sequence] = taken.IsReGrading ? BridgeStep.ReGradings : BridgeStep.Corrections);
            }
        }
    }

    /// <summary>Each entry that counted and was corrected, with the entry that replaces it in the end; null where that was reversed,
    /// too.</summary>
    public IReadOnlyList<(TakenBack Root, Replacement? Last)> All => _corrections;

    /// <summary>Entries that counted, and of which only the grade was corrected before they were reversed.</summary>
    public IReadOnlyList<TakenBack> ReversedInTheEnd => _reversed;

    /// <summary>The step to which a record belongs.</summary>
    public BridgeStep StepOf(TakenBack taken) =>
        _steps.TryGetValue(taken.Sequence, out var step) ? step
        : taken.IsReGrading ? BridgeStep.ReGradings
        : taken.IsReversal ? BridgeStep.Reversals
        : BridgeStep.LateEntries;
}
