using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>One step of a bridge, with the records that cause it.</summary>
public sealed record BridgedStep
{
    /// <summary>Which step.</summary>
    public required BridgeStep Step { get; init; }

    /// <summary>
    /// Why no statement can be made after this step, so that its change appears in the next one; null where one can be made. For example, a
    /// rate may have a price year that is missing in the base year's series, until a later rate replaces it.
    /// </summary>
    public required string? NotApartBecause { get; init; }

    /// <summary>How many records of the log, or terms of the request, cause the step.</summary>
    public required long Count { get; init; }

    /// <summary>The first 100 of them, in the order of the log.</summary>
    public required IReadOnlyList<BridgeRecord> Records { get; init; }

    internal static IReadOnlyList<BridgedStep> Of(
        StatementHeader from,
        StatementHeader to,
        BridgeSources sources,
        IReadOnlyDictionary<BridgeStep, string> whyNotApart
    )
    {
        var listed = sources.Listed();
        return [.. Enum.GetValues<BridgeStep>().Select(step => Of(step, whyNotApart.GetValueOrDefault(step), RecordsOf(step)))];

        BridgeRecords RecordsOf(BridgeStep step) => step == BridgeStep.Method ? BridgeRecords.Of([.. Terms(from, to)]) : Told(listed[step]);
        BridgeRecords Told(BridgeRecords records) =>
            records with
            {
                First = [.. records.First.Select(record => sources.Contents.GetValueOrDefault(record.Sequence ?? 0)?.Of(record) ?? record)],
            };
    }

    private static BridgedStep Of(BridgeStep step, string? notApartBecause, BridgeRecords records) =>
        new()
        {
            Step = step,
            NotApartBecause = notApartBecause,
            Count = records.Count,
            Records = records.First,
        };

    private static IEnumerable<BridgeRecord> Terms(StatementHeader from, StatementHeader to)
    {
        (string Name, string? From, string? To)[] terms =
        [
            ("method", from.Method, to.Method),
            ("basis", WireEnum.Word(from.Basis), WireEnum.Word(to.Basis)),
            ("schedule", from.OwnSchedule?.ToString() ?? from.Schedule, to.OwnSchedule?.ToString() ?? to.Schedule),
            ("baseYear", from.BaseYear, to.BaseYear),
            ("deflator", from.Deflator?.ToString(), to.Deflator?.ToString()),
        ];
        return terms
            .Where(term => term.From != term.To)
            .Select(term => new BridgeRecord
            {
                What = BridgeRecordKind.Term,
                Code = term.Name,
                From = term.From,
                To = term.To,
            });
    }
}
