using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>The figures by which periods, bases and grades of evidence are compared, in prices of the base year.</summary>
public sealed record KeyFigures
{
    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Public inputs.</summary>
    public required decimal AgencyCost { get; init; }

    /// <summary>Partner inputs.</summary>
    public required decimal PartnerInputs { get; init; }

    /// <summary>Citizens' inputs.</summary>
    public required decimal CitizenInputs { get; init; }

    /// <summary>All inputs.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    public required decimal PresentValueBenefits { get; init; }

    /// <summary>Benefits less full social cost.</summary>
    public required decimal Npsv { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>Lines that have no value in money.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}
