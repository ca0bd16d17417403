using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>Programmes by Co and by step of the co-production star, with what citizens gave in a period and whom it reaches.</summary>
public sealed record CoProductionTable
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive; steps taken later do not count.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>ISO 4217 currency code of all money figures.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>All programmes; people and programmes are counted once.</summary>
    public required CoProductionFigures Total { get; init; }

    /// <summary>Each Co and step that a programme has, sorted; a programme with several stands in each.</summary>
    public required IReadOnlyList<CoProductionCell> Cells { get; init; }

    /// <summary>Each programme that runs or recorded something in the period, sorted by code.</summary>
    public required IReadOnlyList<CoProductionProgramme> Programmes { get; init; }

    /// <param name="catalogue">As known at the moment.</param>
    /// <param name="byCell">A summary grouped by Co and step.</param>
    /// <param name="byProgramme">The same grouped by programme.</param>
    public static CoProductionTable Of(CatalogueView catalogue, Summary byCell, Summary byProgramme)
    {
        var recorded = byProgramme.Rows.ToDictionary(row => row.Group["programme"]!, StringComparer.Ordinal);
        var programmes = catalogue
            .Programmes.Select(programme => programme.Item)
            .Where(programme =>
                recorded.ContainsKey(programme.Code)
                || (
                    !programme.Archived
                    && (programme.StartDate is null || programme.StartDate <= byCell.To)
                    && (programme.EndDate is null || programme.EndDate >= byCell.From)
                )
            )
            .OrderBy(programme => programme.Code, StringComparer.Ordinal)
            .ToList();
        var cells = byCell.Rows.ToDictionary(row => new GroupKey([.. row.Group.Values]));
        return new CoProductionTable
        {
            From = byCell.From,
            To = byCell.To,
            KnownAt = byCell.KnownAt,
            Currency = byCell.Currency,
            Basis = byCell.Basis,
            Total = CoProductionFigures.Of(byCell.Total, programmes),
            Cells =
            [
                .. programmes
                    .SelectMany(programme => KeysOf(programme, byCell.To).Select(key => (Key: key, Programme: programme)))
                    .GroupBy(one => one.Key, one => one.Programme)
                    .OrderBy(cell => cell.Key)
                    .Select(cell => new CoProductionCell
                    {
                        Co = cell.Key.Values[0],
                        Step = cell.Key.Values[1],
                        Programmes = [.. cell.Select(programme => programme.Code)],
                        Figures = CoProductionFigures.Of(cells.GetValueOrDefault(cell.Key), [.. cell]),
                    }),
            ],
            Programmes =
            [
                .. programmes.Select(programme => new CoProductionProgramme
                {
                    Programme = programme.Code,
                    Title = programme.Title,
                    Area = programme.Area,
                    CoProduction = programme.CoProduction,
                    Star = programme.Star,
                    BenefitReach = programme.BenefitReach,
                    Figures = CoProductionFigures.Of(recorded.GetValueOrDefault(programme.Code), [programme]),
                }),
            ],
        };
    }

    private static IEnumerable<GroupKey> KeysOf(Programme programme, LocalDate day) =>
        programme.Cos().SelectMany(co => programme.StepsOn(day).Select(step => new GroupKey([co, step])));
}

/// <summary>A Co and a step of the star, with its programmes.</summary>
public sealed record CoProductionCell
{
    /// <summary>co-commissioning, co-design, co-delivery or co-assessment; null for programmes without any.</summary>
    public required string? Co { get; init; }

    /// <summary>map, focus, people, market or grow; null for programmes that took no step by the last day.</summary>
    public required string? Step { get; init; }

    /// <summary>Codes of the programmes, sorted.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>Their figures together.</summary>
    public required CoProductionFigures Figures { get; init; }
}

/// <summary>One programme, with its figures.</summary>
public sealed record CoProductionProgramme
{
    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Title of the programme.</summary>
    public required string Title { get; init; }

    /// <summary>Where it works; null when not stated.</summary>
    public required string? Area { get; init; }

    /// <summary>The kinds of co-production.</summary>
    public required IReadOnlyList<string> CoProduction { get; init; }

    [Description("The steps of the star that it has taken; null when none is stated.")]
    public required Star? Star { get; init; }

    /// <summary>Whom the benefits reach; null when not stated.</summary>
    public required BenefitReach? BenefitReach { get; init; }

    /// <summary>Its figures.</summary>
    public required CoProductionFigures Figures { get; init; }
}

/// <summary>What citizens gave to some programmes; null where nothing was recorded, which is unknown and not nil.</summary>
public sealed record CoProductionFigures
{
    /// <summary>Number of programmes.</summary>
    public required int Programmes { get; init; }

    /// <summary>Hours of citizens' time.</summary>
    public required decimal? CitizenHours { get; init; }

    /// <summary>Worth of citizens' time, money and goods.</summary>
    public required decimal? CitizenInputValue { get; init; }

    /// <summary>Public, partner and citizens' inputs together.</summary>
    public required decimal? FullSocialCost { get; init; }

    /// <summary>Number of distinct contributors.</summary>
    public required int? Contributors { get; init; }

    /// <summary>Why there are no figures; null where there are.</summary>
    public required QuantityGap? UndefinedReason { get; init; }

    /// <summary>How many of the programmes reach individuals, communities, or both.</summary>
    public required CoProductionReach Reach { get; init; }

    /// <summary>What to know before relying on the figures.</summary>
    public required IReadOnlyList<SummaryFlag> Flags { get; init; }

    internal static CoProductionFigures Of(SummaryFigures? figures, IReadOnlyList<Programme> programmes)
    {
        var recorded = figures is { Entries: > 0 } ? figures : null;
        return new CoProductionFigures
        {
            Programmes = programmes.Count,
            CitizenHours = recorded?.CitizenHours,
            CitizenInputValue = recorded?.CitizenInputValue,
            FullSocialCost = recorded?.FullSocialCost,
            Contributors = recorded?.Contributors,
            UndefinedReason = recorded is null ? QuantityGap.NothingRecorded : null,
            Reach = new CoProductionReach(
                Count(BenefitReach.Individual),
                Count(BenefitReach.Collective),
                Count(BenefitReach.Both),
                Count(null)
            ),
            Flags = recorded?.Flags ?? [],
        };

        int Count(BenefitReach? reach) => programmes.Count(programme => programme.BenefitReach == reach);
    }
}

/// <summary>How many programmes reach whom.</summary>
/// <param name="Individual">Individuals.</param>
/// <param name="Collective">Communities.</param>
/// <param name="Both">Both.</param>
/// <param name="NotStated">Those that do not state it.</param>
public sealed record CoProductionReach(int Individual, int Collective, int Both, int NotStated);
