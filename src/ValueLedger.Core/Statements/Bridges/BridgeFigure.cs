namespace ValueLedger.Core.Statements.Bridges;

/// <summary>The figures that a bridge explains, each as statements print it; money is in prices of the base year.</summary>
public enum BridgeFigure
{
    /// <summary>Standing entries of the control total.</summary>
    Entries,

    /// <summary>Hours of citizens' time.</summary>
    CitizenHours,

    /// <summary>Public inputs.</summary>
    AgencyCost,

    /// <summary>Partner inputs.</summary>
    PartnerInputs,

    /// <summary>Citizens' inputs.</summary>
    CitizenInputs,

    /// <summary>All inputs.</summary>
    FullSocialCost,

    /// <summary>What was spent to make citizens' contribution possible.</summary>
    Mobilisation,

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    PresentValueBenefits,

    /// <summary>Present value of fiscal benefits with transfers, before cashability.</summary>
    PresentValueFiscalBenefits,

    /// <summary>Net present social value.</summary>
    Npsv,

    /// <summary>Standing entries of a measure, from the control total.</summary>
    EntriesOfMeasure,

    /// <summary>Units of an input: the sum of the lines of its measure.</summary>
    InputQuantity,

    /// <summary>What an input is worth: the sum of the lines of its measure.</summary>
    InputValue,

    /// <summary>Units of an output.</summary>
    OutputQuantity,

    /// <summary>Units of an outcome as recorded.</summary>
    OutcomeQuantity,

    /// <summary>Units of a line of an impact map that are due to the programme.</summary>
    NetQuantity,

    /// <summary>Present value of a line of an impact map.</summary>
    PresentValue,

    /// <summary>What a party bears.</summary>
    CostOfParty,

    /// <summary>What a party gains.</summary>
    GainOfParty,

    /// <summary>Transfers that a party receives, less those it pays.</summary>
    TransfersOfParty,

    /// <summary>Entries of a grade of evidence.</summary>
    EntriesOfGrade,

    /// <summary>Hours of citizens' time of a grade of evidence.</summary>
    CitizenHoursOfGrade,

    /// <summary>Inputs of a grade of evidence.</summary>
    FullSocialCostOfGrade,

    /// <summary>Net present social value if only entries of a grade or better counted.</summary>
    NpsvOfGradeAndBetter,
}
