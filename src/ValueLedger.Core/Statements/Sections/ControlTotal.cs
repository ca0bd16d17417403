using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The entries and quantities behind the figures, beside those that the journal counts separately. Before publication the journal
/// is counted once more, entry by entry.</summary>
public sealed record ControlTotal
{
    /// <summary>Sorted by measure.</summary>
    public required IReadOnlyList<ControlLine> Lines { get; init; }

    /// <summary>Number of counted entries in the statement.</summary>
    public required long Entries { get; init; }

    /// <summary>Number of counted entries in the journal.</summary>
    public required long JournalEntries { get; init; }

    /// <summary>Whether every line agrees with the journal.</summary>
    public required bool Agrees { get; init; }

    internal static ControlTotal Of(StatementTerms terms)
    {
        var ours = terms.Sources.Period.Quantities.ToLookup(quantity => quantity.Measure);
        var theirs = terms.Sources.Journal.ToLookup(total => total.Measure);
        var lines = ours.Select(same => same.Key)
            .Union(theirs.Select(same => same.Key))
            .Select(number => (Measure: terms.MeasureOf(number), Ours: ours[number], Theirs: theirs[number]))
            .OrderBy(measure => measure.Measure.Code, StringComparer.Ordinal)
            .Select(measure => LineOf(measure.Measure, [.. measure.Ours], [.. measure.Theirs]))
            .Where(line => (line.Entries, line.Quantity, line.JournalEntries, line.JournalQuantity) != default)
            .Select((line, index) => line with { Line = $"control-{index + 1}" })
            .ToList();
        return new ControlTotal
        {
            Lines = lines,
            Entries = lines.Sum(line => line.Entries),
            JournalEntries = lines.Sum(line => line.JournalEntries),
            Agrees = lines.TrueForAll(line => line.Entries == line.JournalEntries && line.Quantity == line.JournalQuantity),
        };
    }

    private static ControlLine LineOf(Measure measure, List<GradedQuantity> ours, List<JournalTotal> theirs) =>
        new()
        {
            Line = "",
            Measure = measure.Code,
            Stage = measure.Stage,
            Unit = measure.Unit,
            Entries = ours.Sum(quantity => quantity.Entries),
            Quantity = Quantity.Units(ours.Sum(quantity => quantity.Micros)),
            JournalEntries = theirs.Sum(total => total.Entries),
            JournalQuantity = Quantity.Units(theirs.Sum(total => total.Micros)),
        };
}

/// <summary>One measure of the control total.</summary>
public sealed record ControlLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Stage of the measure: input, output or outcome.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Number of counted entries in the statement.</summary>
    public required long Entries { get; init; }

    /// <summary>Their sum, even for a level and for readings that do not add up: it only checks that no entry is missing and has no other
    /// meaning.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Number of counted entries in the journal.</summary>
    public required long JournalEntries { get; init; }

    /// <summary>Their sum, even for a level.</summary>
    public required decimal JournalQuantity { get; init; }
}
