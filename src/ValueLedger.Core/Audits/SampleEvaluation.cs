using System.ComponentModel;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Audits;

/// <summary>What the findings of a sample say about the line it was drawn from.</summary>
public sealed record SampleEvaluation
{
    private const string Stringer = "Stringer bound with Poisson factors";
    private const string StringerSource =
        "K. W. Stringer, Practical aspects of statistical sampling in auditing, Proceedings of the Business and Economic Statistics Section, American Statistical Association, 1963";
    private const string ClopperPearson = "Clopper-Pearson upper bound of a binomial share";
    private const string ClopperPearsonSource =
        "C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26, 1934";

    /// <summary>How many entries were drawn.</summary>
    public required int Items { get; init; }

    /// <summary>How many of them have a finding.</summary>
    public required int Checked { get; init; }

    /// <summary>How the upper limit is worked out.</summary>
    public required string Method { get; init; }

    /// <summary>Where the method was published.</summary>
    public required string Source { get; init; }

    /// <summary>Why there is no result yet; null if there is one.</summary>
    public required SampleGap? UndefinedReason { get; init; }

    [Description("The result of a monetary-unit sample; null for another one, and while there is none.")]
    public OverstatementResult? Overstatement { get; init; }

    [Description("The result of a sample by count; null for another one, and while there is none.")]
    public DeviationResult? Deviation { get; init; }

    /// <param name="sample">The sample.</param>
    /// <param name="found">What was found, by entry.</param>
    /// <param name="minorUnitDigits">Decimals of the currency.</param>
    public static SampleEvaluation Of(AuditSample sample, IReadOnlyDictionary<long, decimal> found, int minorUnitDigits)
    {
        var isMoney = sample.Method == SampleMethod.MonetaryUnit;
        var isComplete = sample.Items.All(item => found.ContainsKey(item.Entry));
        return new SampleEvaluation
        {
            Items = sample.Items.Count,
            Checked = sample.Items.Count(item => found.ContainsKey(item.Entry)),
            Method = isMoney ? Stringer : ClopperPearson,
            Source = isMoney ? StringerSource : ClopperPearsonSource,
            UndefinedReason = isComplete ? null : SampleGap.FindingsAreMissing,
            Overstatement = isComplete && isMoney ? OverstatementOf(sample, found, minorUnitDigits) : null,
            Deviation = isComplete && !isMoney ? DeviationOf(sample, found) : null,
        };
    }

    private static OverstatementResult OverstatementOf(AuditSample sample, IReadOnlyDictionary<long, decimal> found, int minorUnitDigits)
    {
        var errors = sample.Items.Select(item => (Item: item, Error: item.Book - found[item.Entry])).ToList();
        var known = errors.Where(item => item.Error > 0).Sum(item => item.Error);
        var isEverything = sample.Items.Count == sample.Entries;
        var large = errors.Where(item => item.Error > 0 && sample.IsWhole(item.Item)).Sum(item => item.Error);
        var taintings = errors
            .Where(item => item.Error > 0 && !sample.IsWhole(item.Item))
            .Select(item => item.Error / item.Item.Book)
            .OrderDescending()
            .ToList();
        var interval = sample.Interval()!.Value;
        return new OverstatementResult(
            Money(known),
            Money(-errors.Where(item => item.Error < 0).Sum(item => item.Error)),
            Money(isEverything ? known : large + (interval * taintings.Sum())),
            Money(isEverything ? known : large + (interval * UpperLimits.Stringer(taintings, sample.Confidence)))
        );

        decimal Money(decimal amount) => Rounding.Money(amount, minorUnitDigits);
    }

    private static DeviationResult DeviationOf(AuditSample sample, IReadOnlyDictionary<long, decimal> found)
    {
        var deviations = sample.Items.Count(item => item.Book != found[item.Entry]);
        var share = Rounding.Ratio((decimal)deviations / sample.Items.Count);
        return new DeviationResult(
            deviations,
            share,
            sample.Items.Count == sample.Entries
                ? share
                : Rounding.Ratio(UpperLimits.ClopperPearson(deviations, sample.Items.Count, sample.Confidence))
        );
    }
}

/// <summary>Why a sample has no result.</summary>
public enum SampleGap
{
    /// <summary>Not every entry that was drawn has a finding.</summary>
    [JsonStringEnumMemberName("findings_are_missing")]
    FindingsAreMissing,
}

/// <summary>What a monetary-unit sample says of the value of a line.</summary>
/// <param name="Known">What the entries that were drawn are overstated by.</param>
/// <param name="Understatement">What those that are worth more than was recorded are understated by; nothing is reduced by it.</param>
/// <param name="Projected">The most likely overstatement of all entries that could be drawn.</param>
/// <param name="UpperLimit">The overstatement that is not exceeded, at the confidence of the sample.</param>
public sealed record OverstatementResult(decimal Known, decimal Understatement, decimal Projected, decimal UpperLimit);

/// <summary>What a sample by count says of the entries of a line.</summary>
/// <param name="Deviations">How many of those drawn are not as recorded.</param>
/// <param name="Share">Their share of those drawn.</param>
/// <param name="UpperShare">The share of all that could be drawn that is not exceeded, at the confidence of the sample.</param>
public sealed record DeviationResult(int Deviations, decimal Share, decimal UpperShare);
