namespace ValueLedger.Core.Statements;

/// <summary>Entries of a measure of a programme.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
public sealed record LineFlow(string Programme, string Measure)
{
    /// <summary>Whether only entries of one party count.</summary>
    public bool OfOneParty { get; init; }

    /// <summary>Code of that party; null for entries that name none.</summary>
    public string? Party { get; init; }
}
