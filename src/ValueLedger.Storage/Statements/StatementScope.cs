using ValueLedger.Core.Dates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Storage.Statements;

/// <summary>What a statement is about; a later publication with the same scope supersedes an earlier one.</summary>
/// <param name="Programmes">Codes, sorted.</param>
/// <param name="Period">The days it is about.</param>
public sealed record StatementScope(IReadOnlyList<string> Programmes, DateRange Period)
{
    public static StatementScope Of(StatementRequest request) =>
        new([.. request.Programmes.Select(programme => programme.Code)], request.Period);

    /// <summary>In words.</summary>
    public string Told => $"{string.Join(", ", Programmes)} from {IsoJson.Write(Period.From)} to {IsoJson.Write(Period.To)}";

    /// <summary>Whether programmes and days are the same.</summary>
    public bool IsThatOf(StatementScope other) => Period == other.Period && Programmes.SequenceEqual(other.Programmes);

    /// <summary>As stored in a column: no code contains a comma or a space.</summary>
    internal string ToText() => $"{string.Join(',', Programmes)} {IsoJson.Write(Period.From)} {IsoJson.Write(Period.To)}";

    internal static StatementScope OfText(string text)
    {
        var parts = text.Split(' ');
        return IsoJson.TryReadDate(parts[1], out var from) && IsoJson.TryReadDate(parts[2], out var to)
            ? new StatementScope(parts[0].Split(','), new DateRange(from, to))
            : throw new FormatException($"'{text}' is not what a statement is of.");
    }
}
