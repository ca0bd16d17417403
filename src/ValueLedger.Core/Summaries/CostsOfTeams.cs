using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>
/// Whether the costs of programmes name teams. Where they do not, a team's row has what the team did and not what that cost, so that a unit cost
/// would be too low, or none at all.
/// </summary>
internal sealed class CostsOfTeams
{
    private readonly Dictionary<int, Entries> _entries = [];

    public void Add(Measure measure, StandingQuantity quantity)
    {
        if (measure.Stage != MeasureStage.Input)
        {
            return;
        }

        var known = _entries.GetValueOrDefault(quantity.Flow.Programme);
        var (named, unnamed) = quantity.Flow.Team == 0 ? (0L, quantity.Entries) : (quantity.Entries, 0L);
        _entries[quantity.Flow.Programme] = measure.IsCitizens()
            ? known with { OfCitizensWithoutTeam = known.OfCitizensWithoutTeam + unnamed }
            : known with { OfTeams = known.OfTeams + named, WithoutTeam = known.WithoutTeam + unnamed, OfAgencies = known.OfAgencies + (measure.IsPublic() ? quantity.Entries : 0) };
    }

    /// <summary>Whether public bodies and partners put something in, and nothing of it names a team.</summary>
    public bool NameNone(int programme) => _entries.GetValueOrDefault(programme) is { OfTeams: <= 0, WithoutTeam: > 0 };

    /// <summary>Whether some of what public bodies and partners put in names no team.</summary>
    public bool LeaveOutCosts(int programme) => _entries.GetValueOrDefault(programme).WithoutTeam > 0;

    /// <summary>Whether some of what anybody put in names no team.</summary>
    public bool LeaveOutInputs(int programme) => _entries.GetValueOrDefault(programme) is { WithoutTeam: > 0 } or { OfCitizensWithoutTeam: > 0 };

    /// <summary>Whether any team, or none, recorded a public input of the programme.</summary>
    public bool HasPublicInput(int programme) => _entries.GetValueOrDefault(programme).OfAgencies > 0;

    private readonly record struct Entries(long OfTeams, long WithoutTeam, long OfCitizensWithoutTeam, long OfAgencies);
}
