using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>What was known at two moments of the scope of two statements, and what was recorded between them.</summary>
public sealed record BridgeSources
{
    /// <summary>The later-known statement, asked for again.</summary>
    public required StatementRequest Request { get; init; }

    /// <summary>Catalogue and rates as known to the earlier-known statement.</summary>
    public required Known Earlier { get; init; }

    /// <summary>Catalogue and rates as known to the later-known statement.</summary>
    public required Known Later { get; init; }

    /// <summary>Impact maps as known to the earlier-known statement.</summary>
    public required IReadOnlyList<RecordedImpactMap> EarlierMaps { get; init; }

    /// <summary>Impact maps as known to the later-known statement.</summary>
    public required IReadOnlyList<RecordedImpactMap> LaterMaps { get; init; }

    /// <summary>The entries of the period that stood at the earlier moment.</summary>
    public required PeriodSources Standing { get; init; }

    /// <summary>What the records between put on and took off, together; several of one kind add up.</summary>
    public required IReadOnlyList<GradedQuantity> Moved { get; init; }

    /// <summary>Entries of level measures that stood at the later moment.</summary>
    public required IReadOnlyList<GradedReading> LaterLevels { get; init; }

    /// <summary>Every entry that was reversed between, if it or what replaced it is of the scope; in the order of the log.</summary>
    public required IReadOnlyList<TakenBack> TakenBack { get; init; }

    /// <summary>What else was recorded between, by the step it belongs to.</summary>
    public required IReadOnlyDictionary<BridgeStep, BridgeRecords> Records { get; init; }

    /// <summary>What the listed records say, by their place in the log.</summary>
    public IReadOnlyDictionary<long, BridgeContent> Contents { get; init; } = new Dictionary<long, BridgeContent>();

    /// <summary>By step the records that are listed, and how many there are; the terms that were asked for otherwise are none.</summary>
    public IReadOnlyDictionary<BridgeStep, BridgeRecords> Listed()
    {
        var corrected = new CorrectedEntries(TakenBack);
        var takenBack = TakenBack.ToLookup(corrected.StepOf, taken => taken.ToRecord());
        return Enum.GetValues<BridgeStep>().ToDictionary(step => step, step => Records.GetValueOrDefault(step, BridgeRecords.None).And(BridgeRecords.Of([.. takenBack[step]])));
    }
}
