namespace ValueLedger.Core.Entries;

/// <summary>A catalogue item as an entry names it: its code, and the number that stands for the code inside.</summary>
public readonly record struct Coded(int Number, string Code);
