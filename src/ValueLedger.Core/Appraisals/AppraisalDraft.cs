using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>An appraisal as sent, before it is checked. Currency and parties are labels: nothing is looked up but named rates, schedules and series.</summary>
public sealed record AppraisalDraft
{
    /// <summary>What it is the appraisal of; at most 300 characters.</summary>
    [Required]
    public string? Title { get; init; }

    /// <summary>The currency of every amount, such as GBP.</summary>
    [Required]
    public string? Currency { get; init; }

    /// <summary>The year in whose prices figures are reported: calendar (2013) or financial (2013-14). Left out, nothing is deflated.</summary>
    public string? BaseYear { get; init; }

    [Description("Name of the discount schedule (green-book, the default, is the edition in force; with its edition green-book-2026, green-book-2026-sensitivity beyond 50 years; green-book-health, none), or one of your own.")]
    public ScheduleDraft? Schedule { get; init; }

    [Description("How amounts of other price years become prices of the base year.")]
    public DeflatorDraft? Deflator { get; init; }

    /// <summary>Tables that correct figures for optimism by their grade of confidence.</summary>
    [MaxLength(ConfidenceTableList.Most)]
    public IReadOnlyList<ConfidenceTableDraft>? ConfidenceTables { get; init; }

    /// <summary>What is put in, by whomever.</summary>
    [MaxLength(AppraisalCheck.MostLines)]
    public IReadOnlyList<CostDraft>? Costs { get; init; }

    /// <summary>What comes of it; a benefit of negative quantity is a loss.</summary>
    [MaxLength(AppraisalCheck.MostLines)]
    public IReadOnlyList<BenefitDraft>? Benefits { get; init; }

    [Description("What the problem costs society that the outcome could relieve.")]
    public BurdenDraft? Burden { get; init; }

    [Description("How uncertain figures are drawn. Left out, nothing is drawn and the answer has no simulation.")]
    public SimulationDraft? Simulation { get; init; }

    /// <summary>The checked appraisal, or everything that is wrong with it, in the order of the members.</summary>
    /// <param name="findRate">The rate of an id, or null.</param>
    public Decision<Appraisal> Validate(Func<string, RecordedRate?> findRate) => new AppraisalCheck(this, findRate).Decide();
}
