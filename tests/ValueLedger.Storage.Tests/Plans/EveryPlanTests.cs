using NodaTime;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Plans;

/// <summary>
/// No block of SQL reads more than what it is asked for: every table is searched by organisation and a key. Whoever has to read everything
/// stands in a list, with the reason.
/// </summary>
public sealed class EveryPlanTests : IAsyncDisposable
{
    /// <summary>Blocks that are never run as they stand, and what stores add to them.</summary>
    private static readonly Dictionary<string, string[]> Additions = new()
    {
        ["Access/Keys.sql all"] = [KeyStore.OfAnId, KeyStore.OfAnOrganisation],
        ["Catalogue/Catalogue.sql contributor-versions"] = [ContributorStore.OfACode, ContributorStore.OfAPage],
        ["Entries/Entries.sql journal"] =
        [
            .. Filters().Select(filter => $"{filter.Conditions()} ORDER BY e.sequence LIMIT 10"),
            .. Filters().Select(filter => $"{filter.Conditions()} ORDER BY e.sequence DESC LIMIT 10"),
        ],
    };

    private readonly TestLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteFact]
    public void Every_block_is_bounded_by_organisation_and_key_or_has_a_reason_not_to_be()
    {
        var unexpected = Unbounded()
            .Where(block => !ReadsEverything.Reasons.ContainsKey(block.Key))
            .Select(block => $"{block.Key}: {string.Join("; ", block.Value)}")
            .ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
    }

    [SqliteFact]
    public void No_reason_stands_for_a_block_that_has_no_need_of_it() =>
        Assert.Empty(ReadsEverything.Reasons.Keys.Except(Unbounded().Keys));

    private Dictionary<string, List<string>> Unbounded() =>
        _ledger.Reader.ReadAll(ledger =>
            Files()
                .SelectMany(path =>
                    SqlFile.Load(path) is var file
                        ? file.Names.Order(StringComparer.Ordinal).Select(name => (Block: $"{path} {name}", Sql: file[name]))
                        : []
                )
                .Select(block =>
                    (
                        block.Block,
                        Steps: Additions
                            .GetValueOrDefault(block.Block, [""])
                            .SelectMany(added => QueryPlan.Of(ledger.Connection, block.Sql + added).Unbounded)
                            .Distinct()
                            .ToList()
                    )
                )
                .Where(plan => plan.Steps.Count > 0)
                .ToDictionary(plan => plan.Block, plan => plan.Steps)
        );

    /// <summary>Migrations run once, and the rows of a file that is imported are in a file of their own.</summary>
    private static IEnumerable<string> Files() =>
        typeof(SqlFile)
            .Assembly.GetManifestResourceNames()
            .Where(name =>
                name.EndsWith(".sql", StringComparison.Ordinal)
                && !name.StartsWith("Engines/", StringComparison.Ordinal)
                && !name.EndsWith(".postgres.sql", StringComparison.Ordinal)
                && name != "Imports/Staged.sql"
            )
            .Order(StringComparer.Ordinal);

    private static IEnumerable<JournalFilter> Filters() =>
        Enum.GetValues<JournalScope>()
            .SelectMany(scope =>
                new JournalFilter[]
                {
                    new() { Scope = scope },
                    new()
                    {
                        Scope = scope,
                        Programme = 1,
                        Measure = 1,
                        Team = 1,
                        Party = 1,
                        From = new LocalDate(2016, 1, 1),
                        To = new LocalDate(2016, 1, 31),
                    },
                    new() { Scope = scope, Measures = [1, 2] },
                    new() { Scope = scope, Contributor = "v-1" },
                    new() { Scope = scope, Reference = "r-1" },
                    new() { Scope = scope, Import = 7 },
                }
            );
}
