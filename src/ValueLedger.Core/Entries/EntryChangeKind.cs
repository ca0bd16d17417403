namespace ValueLedger.Core.Entries;

/// <summary>What happened to an entry, or to opening balances of a time bank.</summary>
public enum EntryChangeKind
{
    /// <summary>It is now in the journal: recorded on its own, or with the record that closed its import. Also used for reversals, and for
    /// the entry that a correction puts in the place of another.</summary>
    Recorded,

    /// <summary>It is in doubt and needs a person's decision; until it is released it is not in the journal.</summary>
    Suspended,

    /// <summary>A person released it: it is now in the journal.</summary>
    Released,

    /// <summary>A person rejected it: it never counts.</summary>
    Rejected,

    /// <summary>A reversal removed it from every figure; it stays in the journal.</summary>
    Reversed,

    /// <summary>Its evidence has another grade or more documents; or it is in the journal and replaces a reversed entry from which it differs
    /// only in the grade of evidence (and perhaps in texts).</summary>
    ReGraded,

    /// <summary>Its texts were erased for good. If the entry is suspended or rejected, that change is repeated after this one.</summary>
    TextErased,

    /// <summary>Opening balances (which are not entries) changed the balances of members.</summary>
    BalancesBroughtAlong,

    /// <summary>A reversal took opening balances back.</summary>
    BalancesTakenBack,
}
