using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

public static class EntryProblems
{
    public static readonly ProblemCode QuantityMustBePositive = new("quantity_must_be_positive", 400, "A quantity must be above zero");

    public static readonly ProblemCode QuantityHasMoreThanSixDecimals = new(
        "quantity_has_more_than_six_decimals",
        400,
        "A quantity has more than six decimals"
    );

    public static readonly ProblemCode QuantityIsOutOfRange = new(
        "quantity_is_out_of_range",
        400,
        "A quantity, or the sum it would give, is larger than can be stored"
    );

    public static readonly ProblemCode DateIsInTheFuture = new("date_is_in_the_future", 400, "The day of an activity is in the future");

    public static readonly ProblemCode DateIsOutsideTheProgramme = new(
        "date_is_outside_the_programme",
        400,
        "The programme does not run on this day"
    );

    public static readonly ProblemCode StartDateIsAfterTheDate = new(
        "start_date_is_after_the_date",
        400,
        "A span starts after its last day"
    );

    public static readonly ProblemCode MoreThan24HoursInADay = new(
        "more_than_24_hours_in_a_day",
        400,
        "A person gives more hours than the days have"
    );

    public static readonly ProblemCode TeamIsOfAnotherProgramme = new(
        "team_is_of_another_programme",
        400,
        "The team contributes only to another programme"
    );

    public static readonly ProblemCode EvidenceIsTheSame = new(
        "evidence_is_the_same",
        409,
        "The entry has this grade and these documents of evidence already"
    );

    public static readonly ProblemCode EvidenceNamesNothing = new(
        "evidence_names_nothing",
        400,
        "A document of evidence has no title, uri or hash"
    );

    public static readonly ProblemCode Sha256IsNotValid = new(
        "sha256_is_not_valid",
        400,
        "A SHA-256 hash does not have 64 hexadecimal digits"
    );

    public static readonly ProblemCode ProgrammeIsArchived = new("programme_is_archived", 400, "The programme accepts no new entries");

    public static readonly ProblemCode MeasureIsArchived = new("measure_is_archived", 400, "The measure accepts no new entries");

    public static readonly ProblemCode PartyIsArchived = new("party_is_archived", 400, "The party accepts no new entries");

    public static readonly ProblemCode TeamIsArchived = new("team_is_archived", 400, "The team accepts no new entries");

    public static readonly ProblemCode ContributorIsArchived = new(
        "contributor_is_archived",
        400,
        "The contributor accepts no new entries"
    );

    public static readonly ProblemCode ReferenceRecordedWithOtherContent = new(
        "reference_recorded_with_other_content",
        409,
        "The reference belongs to an entry with other content"
    );

    public static readonly ProblemCode ReferenceWasReversed = new(
        "reference_was_reversed",
        409,
        "The entry with this reference was reversed"
    );

    public static readonly ProblemCode ReferenceWasRejected = new(
        "reference_was_rejected",
        409,
        "The entry with this reference was rejected"
    );

    public static readonly ProblemCode EntryIsAlreadyReversed = new(
        "entry_is_already_reversed",
        409,
        "The entry has already been reversed"
    );

    public static readonly ProblemCode EntryIsAReversal = new("entry_is_a_reversal", 409, "A reversal cannot itself be reversed");

    public static readonly ProblemCode EntryIsNotSuspended = new(
        "entry_is_not_suspended",
        409,
        "Only an entry in suspense can be released or rejected"
    );

    public static readonly ProblemCode EntryIsSuspended = new("entry_is_suspended", 409, "The entry is in suspense and does not count yet");

    public static readonly ProblemCode EntryWasRejected = new("entry_was_rejected", 409, "The entry was rejected and does not count");

    public static readonly ProblemCode EntryIsAnExchange = new(
        "entry_is_an_exchange",
        409,
        "An exchange cannot be corrected: reverse it and record it again"
    );

    public static readonly ProblemCode ExchangedHoursNeedBothEnds = new(
        "exchanged_hours_need_both_ends",
        400,
        "Exchanged hours are recorded in a time bank, with giver and receiver"
    );

    public static readonly ProblemCode LedgerWasPutBack = new("ledger_was_put_back", 409, "The ledger was restored to an earlier state");

    public static readonly ProblemCode UnknownEntry = new("unknown_entry", 404, "No entry has this id");

    public static readonly ProblemCode ReferenceIsBeingImported = new(
        "reference_is_being_imported",
        409,
        "An import is recording this reference"
    );

    public static readonly ProblemCode NumberAskedIsNotOfThisMeasure = new(
        "number_asked_is_not_of_this_measure",
        400,
        "Only shares and means state how many were asked"
    );

    public static readonly ProblemCode NumberAskedMustBePositive = new(
        "number_asked_must_be_positive",
        400,
        "A share or mean is of at least one answer"
    );

    public static readonly ProblemCode NumberAskedIsNotWhole = new(
        "number_asked_is_not_whole",
        400,
        "A mean is of a whole number of answers"
    );

    public static readonly ProblemCode ShareIsAboveItsWhole = new("share_is_above_its_whole", 400, "A share is more than its whole");

    public static readonly ProblemCode MeanIsOutsideItsScale = new("mean_is_outside_its_scale", 400, "A mean is outside its scale");

    public static readonly ProblemCode StandardDeviationNeedsTheNumberAsked = new(
        "standard_deviation_needs_the_number_asked",
        400,
        "A standard deviation needs the number of answers"
    );

    public static readonly ProblemCode StandardDeviationIsNotOfThisMeasure = new(
        "standard_deviation_is_not_of_this_measure",
        400,
        "Only means have a standard deviation"
    );

    public static readonly ProblemCode StandardDeviationIsOutsideItsScale = new(
        "standard_deviation_is_outside_its_scale",
        400,
        "A standard deviation is more than the scale allows"
    );

    public static readonly ProblemCode AssetIsArchived = new("asset_is_archived", 400, "The asset accepts no new entries");

    public static readonly ProblemCode AssetIsOfAnotherMeasure = new(
        "asset_is_of_another_measure",
        400,
        "The asset is counted in another measure"
    );

    public static readonly ProblemCode FinancedPartIsNotOfThisMeasure = new(
        "financed_part_is_not_of_this_measure",
        400,
        "Only public and partner costs in money can be financed by others"
    );

    public static readonly ProblemCode FinancingPartyIsNamedTwice = new(
        "financing_party_is_named_twice",
        400,
        "A party is named twice among those who financed a cost"
    );

    public static readonly ProblemCode FinancedPartExceedsTheCost = new(
        "financed_part_exceeds_the_cost",
        400,
        "The financed parts are more than the cost"
    );
}
