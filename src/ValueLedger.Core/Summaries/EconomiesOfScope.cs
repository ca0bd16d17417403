using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>A pool, what its programmes bear of it, and what they save by sharing. Filters do not apply: it is about the whole
/// period.</summary>
public sealed record EconomiesOfScope
{
    /// <summary>Code of the allocation.</summary>
    public required string Allocation { get; init; }

    /// <summary>Code of the programme under which the shared costs are recorded.</summary>
    public required string Pool { get; init; }

    /// <summary>The agency cost that is spread.</summary>
    public required decimal AgencyCost { get; init; }

    /// <summary>The full social cost that is spread.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>The programmes that bear it, sorted by code; none where the key is zero everywhere, so that the pool keeps its
    /// cost.</summary>
    public required IReadOnlyList<CostAlone> Programmes { get; init; }

    /// <summary>How the cost per unit of the key moves as programmes join, one after the other: in the order in which the allocation names
    /// them, or by code where it names none.</summary>
    public required IReadOnlyList<JoiningProgramme> Joining { get; init; }

    /// <summary>Agency cost of these programmes and the pool together.</summary>
    public required decimal JointAgencyCost { get; init; }

    /// <summary>Full social cost of these programmes and the pool together.</summary>
    public required decimal JointFullSocialCost { get; init; }

    /// <summary>By how much the agency costs of the programmes alone, added up, exceed their joint one, as a share of it, six
    /// decimals.</summary>
    public required decimal? OfAgencyCost { get; init; }

    /// <summary>The same of full social cost.</summary>
    public required decimal? OfFullSocialCost { get; init; }

    /// <summary>Why there is no such share, or only one of them; null where there are both.</summary>
    public required ScopeGap? UndefinedReason { get; init; }

    /// <param name="pool">The pool.</param>
    /// <param name="costs">What it recorded in the period.</param>
    /// <param name="sources">Knows the costs of programmes by themselves.</param>
    /// <param name="catalogue">Knows the codes.</param>
    /// <param name="minorUnitDigits">Decimals of a figure of money.</param>
    internal static EconomiesOfScope Of(
        SpreadPool pool,
        IReadOnlyList<PooledCost> costs,
        SharedCosts sources,
        CatalogueView catalogue,
        int minorUnitDigits
    )
    {
        var agency = costs.Where(cost => sources.MeasureOf(cost.Flow).IsPublic()).Sum(cost => cost.Amount ?? 0m);
        var full = costs.Sum(cost => cost.Amount ?? 0m);
        var own = pool
            .Weights.Where(programme => programme.Value > 0)
            .Select(programme =>
                (catalogue.Programmes[programme.Key].Code, Share: programme.Value / pool.All, Cost: sources.OwnCostOf(programme.Key))
            )
            .OrderBy(programme => programme.Code, StringComparer.Ordinal)
            .ToList();
        var jointAgency = agency + own.Sum(programme => programme.Cost.Agency);
        var jointFull = full + own.Sum(programme => programme.Cost.Full);
        var (ofAgency, ofFull) = (SavedOf(agency, jointAgency), SavedOf(full, jointFull));
        return new EconomiesOfScope
        {
            Allocation = pool.Source.Allocation.Code,
            Pool = pool.Source.Allocation.Pool,
            AgencyCost = Money(agency),
            FullSocialCost = Money(full),
            Programmes =
            [
                .. own.Select(programme => new CostAlone(
                    programme.Code,
                    Rounding.Ratio(programme.Share),
                    Money(programme.Cost.Agency),
                    Money(programme.Cost.Full),
                    Money(programme.Cost.Agency + agency),
                    Money(programme.Cost.Full + full)
                )),
            ],
            Joining = JoiningProgramme.Of(
                pool,
                catalogue,
                (agency, full),
                [.. own.Select(programme => (programme.Code, programme.Cost))],
                minorUnitDigits
            ),
            JointAgencyCost = Money(jointAgency),
            JointFullSocialCost = Money(jointFull),
            OfAgencyCost = ofAgency,
            OfFullSocialCost = ofFull,
            UndefinedReason =
                own.Count == 0 ? ScopeGap.KeyIsZero
                : ofAgency is null || ofFull is null ? ScopeGap.JointCostIsZeroOrLess
                : null,
        };

        // Each programme alone would need the whole pool.
        decimal? SavedOf(decimal shared, decimal joint) =>
            own.Count == 0 || joint <= 0 ? null : Rounding.Ratio((own.Count - 1) * shared / joint);

        decimal Money(decimal amount) => Rounding.Money(amount, minorUnitDigits);
    }
}

/// <summary>What a programme would cost without the others.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Share">The share of the pool that it bears, six decimals.</param>
/// <param name="OwnAgencyCost">Its own agency cost.</param>
/// <param name="OwnFullSocialCost">Its own full social cost.</param>
/// <param name="AgencyCostAlone">Its own agency cost and that of the whole pool.</param>
/// <param name="FullSocialCostAlone">Its own full social cost and that of the whole pool.</param>
public sealed record CostAlone(
    string Programme,
    decimal Share,
    decimal OwnAgencyCost,
    decimal OwnFullSocialCost,
    decimal AgencyCostAlone,
    decimal FullSocialCostAlone
);

/// <summary>The pool and the programmes that share it so far, once another has joined.</summary>
/// <param name="Programme">Code of the programme that joins.</param>
/// <param name="AgencyCost">Agency cost of the pool and of the programmes so far.</param>
/// <param name="FullSocialCost">Full social cost of the pool and of the programmes so far.</param>
/// <param name="Units">What these programmes have of the key; their number for the keys equal and given.</param>
/// <param name="Unit">The unit of the key: hour, entry, the unit of the measure, or programme.</param>
/// <param name="AgencyCostPerUnit">Four decimals.</param>
/// <param name="FullCostPerUnit">Four decimals.</param>
public sealed record JoiningProgramme(
    string Programme,
    decimal AgencyCost,
    decimal FullSocialCost,
    decimal Units,
    string Unit,
    decimal AgencyCostPerUnit,
    decimal FullCostPerUnit
)
{
    /// <param name="pool">The pool, with what its programmes weigh.</param>
    /// <param name="catalogue">Knows codes and units.</param>
    /// <param name="shared">The costs of the pool.</param>
    /// <param name="own">Those of the programmes that weigh something, by themselves.</param>
    /// <param name="minorUnitDigits">Decimals of a figure of money.</param>
    internal static IReadOnlyList<JoiningProgramme> Of(
        SpreadPool pool,
        CatalogueView catalogue,
        (decimal Agency, decimal Full) shared,
        IReadOnlyList<(string Code, (decimal Agency, decimal Full) Cost)> own,
        int minorUnitDigits
    )
    {
        var allocation = pool.Source.Allocation;
        List<string> named = [.. allocation.Programmes ?? allocation.Shares?.Select(share => share.Programme) ?? []];
        var (agency, full, units) = (shared.Agency, shared.Full, 0m);
        var joined = new List<JoiningProgramme>();
        foreach (var (code, cost) in own.OrderBy(programme => named.IndexOf(programme.Code)))
        {
            agency += cost.Agency;
            full += cost.Full;
            units += allocation.Key == AllocationKey.Given ? 1 : pool.Weights[catalogue.Programmes.Find(code)!.Number];
            joined.Add(
                new JoiningProgramme(
                    code,
                    Rounding.Money(agency, minorUnitDigits),
                    Rounding.Money(full, minorUnitDigits),
                    Quantity.Bare(units),
                    UnitOf(allocation, catalogue),
                    Rounding.PerUnit(agency / units),
                    Rounding.PerUnit(full / units)
                )
            );
        }

        return joined;
    }

    private static string UnitOf(Allocation allocation, CatalogueView catalogue) =>
        allocation.Key switch
        {
            AllocationKey.Hours => "hour",
            AllocationKey.Entries => "entry",
            AllocationKey.Quantity => catalogue.Measures.Find(allocation.Measure)!.Item.Unit,
            _ => "programme",
        };
}

/// <summary>Why it is not known what programmes save by sharing.</summary>
public enum ScopeGap
{
    /// <summary>No programme has anything of the key, so that the pool keeps its cost.</summary>
    [JsonStringEnumMemberName("key_is_zero")]
    KeyIsZero,

    /// <summary>Programmes and pool together cost nothing that is known.</summary>
    [JsonStringEnumMemberName("joint_cost_is_zero_or_less")]
    JointCostIsZeroOrLess,
}
