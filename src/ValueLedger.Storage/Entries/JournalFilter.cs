using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Entries;

/// <summary>Which entries of a journal are asked for, by catalogue numbers; null is no limit.</summary>
public sealed record JournalFilter
{
    /// <summary>Entries that nobody has decided about, and those decided about since.</summary>
    private const string WaitedThen = """
        SELECT entry_sequence FROM suspense /*+ index suspense_undecided */ WHERE organisation_id = @organisation AND decided_sequence IS NULL
        UNION ALL SELECT entry_sequence FROM suspense /*+ index suspense_decided */ WHERE organisation_id = @organisation AND decided_sequence > @known
        """;

    /// <summary>Entries of the code and of those that count as it.</summary>
    private const string OfTheContributor = """
        WITH RECURSIVE person (number) AS (
            SELECT number FROM catalogue_item WHERE organisation_id = @organisation AND kind = 4 AND code = @contributor
            UNION SELECT m.number FROM person p JOIN /*+ in order */ contributor_merge m
                ON m.organisation_id = @organisation AND m.into_number = p.number AND m.sequence <= @known
                    AND (m.ended_sequence IS NULL OR m.ended_sequence > @known))
        SELECT sequence FROM entry_of_contributor WHERE organisation_id = @organisation AND contributor_id IN (SELECT number FROM person)
        """;

    /// <summary>The entry that has the reference now, and those that it replaced one after the other.</summary>
    private const string UnderTheReference = """
        WITH RECURSIVE earlier (sequence) AS (
            SELECT sequence FROM reference WHERE organisation_id = @organisation AND reference = @reference
            UNION ALL SELECT e.replaces FROM earlier JOIN entry e ON e.organisation_id = @organisation AND e.sequence = earlier.sequence WHERE e.replaces IS NOT NULL)
        SELECT sequence FROM earlier
        """;

    /// <summary>Only those that stand, unless others are asked for.</summary>
    public JournalScope Scope { get; init; } = JournalScope.Standing;

    public int? Programme { get; init; }

    public int? Measure { get; init; }

    /// <summary>Every measure of a stage; null is no limit.</summary>
    public IReadOnlyList<int>? Measures { get; init; }

    public int? Team { get; init; }

    public int? Party { get; init; }

    /// <summary>What is in an area; null is no limit.</summary>
    public AreaFilter? Area { get; init; }

    public string? Contributor { get; init; }

    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    public string? Reference { get; init; }

    /// <summary>The record that began an import, for the entries of that import.</summary>
    public long? Import { get; init; }

    /// <summary>The last record first.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>The conditions that the filter adds to the journal, each of them a constant text.</summary>
    internal string Conditions()
    {
        var conditions = new List<string>();
        Add(Scope == JournalScope.Standing, "e.stands_from <= @known");
        Add(Scope == JournalScope.Suspended, $"e.seen_from <= @known AND e.sequence IN ({WaitedThen})");
        Add(Scope == JournalScope.Seen, "e.seen_from <= @known");
        Add(Programme, "e.programme_id = @programme");
        Add(Measure, "e.measure_id = @measure");
        Add(Measures, "e.measure_id IN @measures");
        Add(Team, "e.team_id = @team");
        Add(Party, "e.party_id = @party");
        Add(Area, "(e.team_id IN @teamsOfTheArea OR (e.programme_id IN @programmesOfTheArea AND e.team_id NOT IN @teamsElsewhere))");
        Add(Contributor, $"e.sequence IN ({OfTheContributor})");
        Add(From, "e.day >= @from");
        Add(To, "e.day <= @to");
        Add(Reference, $"e.sequence IN ({UnderTheReference}) AND e.reference = @reference");
        Add(Import, "e.import = @import");
        return string.Concat(conditions.Select(condition => $" AND {condition}"));

        void Add(object? value, string condition)
        {
            if (value is not (null or false))
            {
                conditions.Add(condition);
            }
        }
    }

    internal object Parameters(int organisation, long first, long last, long known) =>
        new
        {
            organisation,
            first,
            last,
            known,
            programme = Programme,
            measure = Measure,
            measures = Measures,
            team = Team,
            party = Party,
            teamsOfTheArea = Area?.Teams,
            programmesOfTheArea = Area?.Programmes,
            teamsElsewhere = Area?.TeamsElsewhere,
            contributor = Contributor,
            from = From?.ToDay(),
            to = To?.ToDay(),
            reference = Reference,
            import = Import,
        };
}

/// <summary>The numbers of what is in an area.</summary>
/// <param name="Teams">Teams that work in it.</param>
/// <param name="TeamsElsewhere">Teams that work in another one; a team without area works where its programme does.</param>
/// <param name="Programmes">Programmes of the area.</param>
public sealed record AreaFilter(IReadOnlyList<int> Teams, IReadOnlyList<int> TeamsElsewhere, IReadOnlyList<int> Programmes)
{
    public static AreaFilter Of(string area, CatalogueView catalogue) =>
        new(
            [.. catalogue.Teams.Where(team => team.Item.Area == area).Select(team => team.Number)],
            [.. catalogue.Teams.Where(team => team.Item.Area is { } other && other != area).Select(team => team.Number)],
            [.. catalogue.Programmes.Where(programme => programme.Item.Area == area).Select(programme => programme.Number)]
        );
}

/// <summary>Which entries a journal shows.</summary>
public enum JournalScope
{
    /// <summary>Those that count in figures, including reversals and the entries that they reverse.</summary>
    Standing,

    /// <summary>Those that a person has to decide about.</summary>
    Suspended,

    /// <summary>Those and the rejected ones: everything that can be asked for by id.</summary>
    Seen,

    /// <summary>Everything that was recorded, including imports that are not closed yet.</summary>
    Recorded,
}
