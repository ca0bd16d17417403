using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>Optimism bias as sent, before it is checked: a figure, or a grade in a table, or an upper bound with its mitigated
/// share.</summary>
[ShortForm("central")]
public sealed record OptimismBiasDraft : FigureParts
{
    /// <summary>The bias itself, where it is neither read from a table nor mitigated.</summary>
    [JsonPropertyOrder(-1)]
    public override decimal? Central { get; init; }

    /// <summary>The grade of confidence, 1 (best) to 6; the table gives its correction.</summary>
    [Range(1, 6)]
    public int? Grade { get; init; }

    /// <summary>Name of one of the confidence tables.</summary>
    public string? Table { get; init; }

    [Description("The bias where nothing is mitigated.")]
    public FigureDraft? UpperBound { get; init; }

    [Description("The share of the upper bound that is mitigated, 0 to 1.")]
    public FigureDraft? MitigatedShare { get; init; }

    private bool IsGraded => Grade is not null || Table is not null;

    private bool IsManaged => UpperBound is not null || MitigatedShare is not null;

    private bool IsFigure => Central is not null || Low is not null || High is not null || Distribution is not null || Draw is not null;

    public static implicit operator OptimismBiasDraft(decimal rate) => new() { Central = rate };

    public static OptimismBiasDraft FromDecimal(decimal rate) => rate;

    internal void Check(Checks checks, string pointer, FigureRule rule, IReadOnlyDictionary<string, ConfidenceTable> tables)
    {
        var ways = (IsFigure ? 1 : 0) + (IsGraded ? 1 : 0) + (IsManaged ? 1 : 0);
        if (ways > 1)
        {
            checks.Add(
                ImpactProblems.OptimismBiasIsGivenTwice,
                pointer,
                "Optimism bias is a figure, or a grade in a table, or an upper bound with its mitigated share."
            );
        }
        else if (IsGraded)
        {
            CheckGrade(checks, pointer, rule, tables);
        }
        else if (IsManaged)
        {
            CheckPart(checks, UpperBound, pointer + "/upperBound", rule);
            CheckPart(checks, MitigatedShare, pointer + "/mitigatedShare", FigureRule.Share);
        }
        else
        {
            Check(checks, pointer, rule);
        }
    }

    internal OptimismBias ToBias(string name, IReadOnlyDictionary<string, ConfidenceTable> tables) =>
        IsGraded ? new OptimismBias { Rate = tables[Table!].Corrections[Grade!.Value], Grade = new ConfidenceGrade(Table!, Grade.Value) }
        : IsManaged
            ? new OptimismBias
            {
                Rate = UpperBound!.ToFigure(name + "/upperBound"),
                Mitigated = MitigatedShare!.ToFigure(name + "/mitigatedShare"),
            }
        : new OptimismBias { Rate = ToFigure(name) };

    private void CheckGrade(Checks checks, string pointer, FigureRule rule, IReadOnlyDictionary<string, ConfidenceTable> tables)
    {
        var table = Table is null ? null : tables.GetValueOrDefault(Table);
        if (checks.Present(Grade, pointer + "/grade"))
        {
            var isGrade = Grade is >= 1 and <= 6;
            checks.Require(
                isGrade,
                RateProblems.ConfidenceGradeIsOutsideOneToSix,
                pointer + "/grade",
                "A confidence grade is 1 (best) to 6."
            );
            var correction = 0m;
            checks.Require(
                table is null || !isGrade || table.Corrections.TryGetValue(Grade!.Value, out correction),
                ImpactProblems.GradeIsNotInTheTable,
                pointer + "/grade",
                $"The table '{Table}' has no correction for grade {Grade}."
            );
            rule.Check(checks, correction, pointer + "/grade");
        }

        if (checks.Present(Table, pointer + "/table"))
        {
            checks.Require(
                table is not null,
                ImpactProblems.UnknownConfidenceTable,
                pointer + "/table",
                $"No confidence table is called '{Table}'."
            );
        }
    }

    private static void CheckPart(Checks checks, FigureDraft? part, string pointer, FigureRule rule)
    {
        if (checks.Present(part, pointer))
        {
            part!.Check(checks, pointer, rule);
        }
    }
}
