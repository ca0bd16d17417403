namespace ValueLedger.Core.Entries;

/// <summary>A catalogue item as an entry names it: its code, and the internal number for the code.</summary>
public readonly record struct Coded(int Number, string Code);
