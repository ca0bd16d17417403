namespace ValueLedger.Storage.Ledgers;

/// <summary>What a turn collects and writes at its end.</summary>
internal interface ITurnPart
{
    /// <summary>Writes what is waiting; false when it is more than can be kept.</summary>
    bool Finish(LedgerTurn turn);
}
