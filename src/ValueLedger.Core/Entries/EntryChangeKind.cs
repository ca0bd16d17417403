namespace ValueLedger.Core.Entries;

/// <summary>What became of an entry, or of opening balances of a time bank, in the words of the wire.</summary>
public enum EntryChangeKind
{
    /// <summary>It is in the journal: recorded by itself, or with the record that closed its import. Also of reversals and of what a correction puts in the place of an entry.</summary>
    Recorded,

    /// <summary>It is in doubt and waits for a person; until it is released it is not in the journal.</summary>
    Suspended,

    /// <summary>A person let it count: it is in the journal.</summary>
    Released,

    /// <summary>A person decided that it never counts.</summary>
    Rejected,

    /// <summary>A reversal took it out of every figure; it stays in the journal.</summary>
    Reversed,

    /// <summary>It is in the journal, in the place of one that was reversed and that differs from it in the grade of evidence alone, texts aside.</summary>
    ReGraded,

    /// <summary>Texts of it were erased for good. Where an entry is suspended or rejected, that is told once more after this.</summary>
    TextErased,

    /// <summary>Opening balances, which are no entry, move the balances of members.</summary>
    BalancesBroughtAlong,

    /// <summary>A reversal took opening balances out of the balances of members.</summary>
    BalancesTakenBack,
}
