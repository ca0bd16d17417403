using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>
/// Whether the costs of programmes name teams. Where they do not, a team's row shows what the team did but not its cost, so that a cost per
/// unit would be too low, or missing.
/// </summary>
/// <param name="tellsEveryTeam">Whether every team has rows of its own; otherwise those of another area than their programme do, and only
/// these are given as teams.</param>
internal sealed class CostsOfTeams(bool tellsEveryTeam)
{
    private readonly Dictionary<int, Entries> _entries = [];
    private readonly Dictionary<int, long> _entriesOfTeams = [];

    public void Add(Measure measure, StandingQuantity quantity)
    {
        if (quantity.Flow.Team != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_entriesOfTeams, quantity.Flow.Programme, out _) += quantity.Entries;
        }

        if (measure.Stage != MeasureStage.Input)
        {
            return;
        }

        var known = _entries.GetValueOrDefault(quantity.Flow.Programme);
        var (named, unnamed) = quantity.Flow.Team == 0 ? (0L, quantity.Entries) : (quantity.Entries, 0L);
        _entries[quantity.Flow.Programme] = measure.IsCitizens()
            ? known with
            {
                OfCitizensWithoutTeam = known.OfCitizensWithoutTeam + unnamed,
            }
            : known with
            {
                OfTeams = known.OfTeams + named,
                WithoutTeam = known.WithoutTeam + unnamed,
                OfAgencies = known.OfAgencies + (measure.IsPublic() ? quantity.Entries : 0),
            };
    }

    /// <summary>Notes what a programme bears of shared costs, which name no team.</summary>
    public void AddShared(int programme, SharedTally shared)
    {
        var known = _entries.GetValueOrDefault(programme);
        var (agency, citizens) = (shared.Bears(programme, SharedKind.Agency), shared.Bears(programme, SharedKind.Citizens));
        _entries[programme] = known with
        {
            OfAgencies = known.OfAgencies + (agency ? 1 : 0),
            WithoutTeam = known.WithoutTeam + (agency || shared.Bears(programme, SharedKind.Partners) ? 1 : 0),
            OfCitizensWithoutTeam = known.OfCitizensWithoutTeam + (citizens ? 1 : 0),
        };
    }

    /// <summary>Whether public bodies and partners recorded inputs and none of these names a team.</summary>
    public bool NameNone(int programme) =>
        IsDivided(programme) && _entries.GetValueOrDefault(programme) is { OfTeams: <= 0, WithoutTeam: > 0 };

    /// <summary>Whether some public or partner inputs name no team.</summary>
    public bool LeaveOutCosts(int programme) => IsDivided(programme) && _entries.GetValueOrDefault(programme).WithoutTeam > 0;

    /// <summary>Whether some inputs name no team.</summary>
    public bool LeaveOutInputs(int programme) =>
        IsDivided(programme) && _entries.GetValueOrDefault(programme) is { WithoutTeam: > 0 } or { OfCitizensWithoutTeam: > 0 };

    /// <summary>Whether a public input of the programme was recorded, with or without a team.</summary>
    public bool HasPublicInput(int programme) => _entries.GetValueOrDefault(programme).OfAgencies > 0;

    /// <summary>Whether the rows divide the programme at all.</summary>
    private bool IsDivided(int programme) => tellsEveryTeam || _entriesOfTeams.GetValueOrDefault(programme) > 0;

    private readonly record struct Entries(long OfTeams, long WithoutTeam, long OfCitizensWithoutTeam, long OfAgencies);
}
