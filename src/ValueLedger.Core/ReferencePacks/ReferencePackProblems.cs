using ValueLedger.Core.Problems;

namespace ValueLedger.Core.ReferencePacks;

public static class ReferencePackProblems
{
    public static readonly ProblemCode UnknownReferencePack = new("unknown_reference_pack", 404, "No reference pack has this name");

    public static readonly ProblemCode PackTakesNoMeasure = new(
        "pack_takes_no_measure",
        400,
        "A pack has no rates for a measure of the organisation's own"
    );

    public static readonly ProblemCode MeasureIsNotOfCitizensTime = new(
        "measure_is_not_of_citizens_time",
        400,
        "A measure does not count citizens' time"
    );

    public static readonly ProblemCode PackIsInAnotherCurrency = new(
        "pack_is_in_another_currency",
        409,
        "A pack is in a different currency from the organisation's"
    );

    public static readonly ProblemCode MeasureCountsSomethingElse = new(
        "measure_counts_something_else",
        409,
        "A measure of the organisation counts something else than the pack's measure with this code"
    );
}
