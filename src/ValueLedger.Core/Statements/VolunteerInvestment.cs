using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>What citizens' time would have cost an agency for each pound spent to make it possible (VIVA).</summary>
public sealed record VolunteerInvestment
{
    [Description("Citizens' time at replacement cost, whatever the basis of the statement.")]
    public required InputSection CitizenTime { get; init; }

    [Description("Citizens' time over mobilisation spend; undefined while an hour has no such rate.")]
    public required Ratio Ratio { get; init; }
}
