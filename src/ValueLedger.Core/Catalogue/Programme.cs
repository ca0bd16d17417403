using System.Collections.Frozen;
using System.ComponentModel;
using NodaTime;

namespace ValueLedger.Core.Catalogue;

/// <summary>A public service or project to which citizens and public bodies contribute.</summary>
public sealed record Programme : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the programme.</summary>
    public required string Title { get; init; }

    /// <summary>What it does, in a few sentences.</summary>
    public string? Description { get; init; }

    /// <summary>The service area, for example community-safety; summaries can group by it.</summary>
    public string? ServiceArea { get; init; }

    /// <summary>Where it works, in words; null when not stated.</summary>
    public string? Area { get; init; }

    /// <summary>The kinds of co-production, for example co-delivery or co-delivery/co-performing.</summary>
    public required IReadOnlyList<string> CoProduction { get; init; }

    [Description("The steps of the co-production star that it has taken; null when none is stated.")]
    public Star? Star { get; init; }

    /// <summary>Whom the benefits reach; null when not stated.</summary>
    public BenefitReach? BenefitReach { get; init; }

    /// <summary>First day of activity, inclusive; null when not stated.</summary>
    public LocalDate? StartDate { get; init; }

    /// <summary>Last day of activity, inclusive; null when not stated.</summary>
    public LocalDate? EndDate { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }

    /// <summary>The main kinds of co-production, each once; null alone where there are none.</summary>
    public IEnumerable<string?> Cos() => CoProduction.Select(kind => kind.Split('/')[0]).Distinct().DefaultIfEmpty<string?>(null);

    /// <summary>The steps of the star that were taken by a day; null alone where there are none.</summary>
    public IEnumerable<string?> StepsOn(LocalDate day) =>
        (Star?.Steps() ?? []).Where(step => step.Step?.Since <= day).Select(step => step.Name).DefaultIfEmpty<string?>(null);

    public bool Runs(LocalDate day) => (StartDate is null || day >= StartDate) && (EndDate is null || day <= EndDate);

    public bool Equals(Programme? other) =>
        other is not null && Members().SequenceEqual(other.Members()) && CoProduction.SequenceEqual(other.CoProduction);

    public override int GetHashCode() => HashCode.Combine(Code, Title);

    private IEnumerable<object?> Members() =>
        [Code, Title, Description, ServiceArea, Area, Star, BenefitReach, StartDate, EndDate, Archived];
}

/// <summary>Whom a programme's benefits reach.</summary>
public enum BenefitReach
{
    Individual,
    Collective,
    Both,
}

/// <summary>The kinds of co-production (Loeffler and Bovaird). There are four main kinds; each can be named alone or with one of its own
/// kinds.</summary>
public static class CoProduction
{
    public static readonly IReadOnlyList<string> Kinds =
    [
        "co-commissioning",
        "co-commissioning/co-planning",
        "co-commissioning/co-prioritising",
        "co-commissioning/co-financing",
        "co-design",
        "co-design/user-forum",
        "co-design/prototype-testing",
        "co-delivery",
        "co-delivery/co-managing",
        "co-delivery/mutual-achievement",
        "co-delivery/co-performing",
        "co-assessment",
        "co-assessment/co-monitoring",
        "co-assessment/co-evaluation",
    ];

    private static readonly FrozenSet<string> Known = Kinds.ToFrozenSet();

    public static bool IsKnown(string kind) => Known.Contains(kind);
}
