using System.Text.Json;
using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Catalogue;

/// <summary>
/// Contributors: pseudonymous codes with attributes that can be erased. There are too many to keep in a view of the catalogue.
/// </summary>
public static class ContributorStore
{
    /// <summary>The name under which attributes are kept and attested.</summary>
    internal const string Attributes = "attributes";

    /// <summary>Which contributors are asked for.</summary>
    internal const string OfACode = " AND i.code = @code";

    internal const string OfAPage = " AND i.code > @after ORDER BY i.code LIMIT @limit";

    private const int CodesTogether = 1000;

    private static readonly SqlFile Sql = SqlFile.Load("Catalogue/Catalogue.sql");

    public static Registered<Contributor>? Find(LedgerView ledger, int organisation, string code) =>
        Find(ledger, organisation, [code]).SingleOrDefault();

    /// <summary>The contributor that an entry names.</summary>
    public static Contributor? OfAnEntry(LedgerView ledger, int organisation, string code) =>
        OfEntries(ledger, organisation, [code]).GetValueOrDefault(code);

    /// <summary>
    /// The contributors that entries name, by their codes, if they are known; most have nothing but their code, which is cheaper to find
    /// out.
    /// </summary>
    public static Dictionary<string, Contributor> OfEntries(LedgerView ledger, int organisation, IReadOnlyCollection<string> codes)
    {
        var found = new Dictionary<string, Contributor>(StringComparer.Ordinal);
        var withMore = new List<string>();
        ledger.Connection.AskEach(
            Sql["contributor-version"],
            Numbers(ledger, organisation, codes),
            (statement, contributor) => statement.Bind("organisation", organisation).Bind("number", contributor.Value),
            (version, contributor) =>
            {
                if (version.ReadSingle() is null)
                {
                    found.Add(contributor.Key, new Contributor { Code = contributor.Key });
                }
                else
                {
                    withMore.Add(contributor.Key);
                }
            }
        );
        Find(ledger, organisation, withMore).ForEach(contributor => found.Add(contributor.Code, contributor.Item));
        return found;
    }

    /// <summary>The codes of some contributors, by number.</summary>
    internal static Dictionary<int, string> Codes(LedgerView ledger, int organisation, IEnumerable<int> numbers) =>
        numbers
            .Distinct()
            .Chunk(CodesTogether)
            .SelectMany(some => ledger.Connection.Query<CodeRow>(Sql["codes-of-contributors"], new { organisation, numbers = some }))
            .ToDictionary(row => (int)row.Number, row => row.Code);

    /// <summary>The quintiles of those contributors about whom anything was stated, by number.</summary>
    /// <param name="ledger">What is read.</param>
    /// <param name="organisation">Whose contributors they are.</param>
    /// <param name="known">The last record that is known.</param>
    /// <param name="contributors">Numbers of the contributors; null for all.</param>
    internal static Dictionary<int, DeprivationQuintile> Quintiles(
        LedgerView ledger,
        int organisation,
        long known,
        IEnumerable<int>? contributors
    )
    {
        var parameters = new
        {
            organisation,
            known,
            contributors = JsonSerializer.Serialize(contributors),
        };
        return ledger
            .Connection.Query<QuintileRow>(
                Sql[contributors is null ? "attributes-of-all-contributors" : "attributes-of-contributors"],
                parameters
            )
            .ToDictionary(row => (int)row.Contributor, row => row.Quintile);
    }

    /// <summary>Contributors in the order of their codes, after a code.</summary>
    public static IReadOnlyList<Registered<Contributor>> Page(LedgerView ledger, int organisation, string after, int limit) =>
        Registered(
            ledger,
            organisation,
            ledger.Connection.Query<Row>(
                Sql["contributor-versions"] + OfAPage,
                new
                {
                    organisation,
                    after,
                    limit,
                    sequence = ledger.Head(organisation).Size,
                }
            )
        );

    public static Registered<Contributor> Put(LedgerTurn ledger, int organisation, long? actorKey, Contributor contributor)
    {
        var sequence = ledger.NextHeader(organisation, actorKey).Sequence;
        var attributes = JsonSerializer.Serialize(new AttributesText(contributor.Team, contributor.DeprivationQuintile), WireJson.Options);
        var attestation = ledger.KeepErasable(organisation, sequence, Attributes, attributes);
        ledger.Append(
            organisation,
            actorKey,
            RecordType.Contributor,
            new
            {
                contributor.Code,
                contributor.Archived,
                Attributes = attestation,
            }
        );
        var number = AddVersion(ledger, organisation, contributor.Code, sequence);
        return new Registered<Contributor>(number, sequence, contributor);
    }

    /// <summary>Erases the attributes in every version; the code stays, with its entries.</summary>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="organisation">Whose contributor it is.</param>
    /// <param name="actorKey">Who erases.</param>
    /// <param name="contributor">As it is now.</param>
    /// <param name="withTexts">
    /// Whether the record says that the texts about the contributor that were known before are erased too; the caller erases them.
    /// </param>
    /// <returns>The record that says so.</returns>
    public static long Erase(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        Registered<Contributor> contributor,
        bool withTexts = false
    )
    {
        var content = new
        {
            contributor.Code,
            contributor.Item.Archived,
            Texts = withTexts ? true : (bool?)null,
        };
        var sequence = ledger.Append(organisation, actorKey, RecordType.ContributorErasure, content);
        ledger.NoteErasure();
        ledger.Connection.Execute(Sql["erase-contributor"], new { organisation, number = contributor.Number });
        AddVersion(ledger, organisation, contributor.Code, sequence);
        return sequence;
    }

    /// <summary>The number of a code, which the first entry that names it registers.</summary>
    internal static int Register(LedgerTurn ledger, int organisation, string code, long sequence) =>
        CatalogueStore.Register(ledger, organisation, CatalogueKind.Contributor, code, sequence);

    /// <summary>The same for several codes, each with the first entry that names it.</summary>
    internal static Dictionary<string, int> Register(
        LedgerTurn ledger,
        int organisation,
        IReadOnlyList<(string Code, long Sequence)> codes
    ) => CatalogueStore.Register(ledger, organisation, CatalogueKind.Contributor, codes);

    /// <summary>The numbers of those codes that are known.</summary>
    internal static Dictionary<string, int> Numbers(LedgerView ledger, int organisation, IReadOnlyCollection<string> codes) =>
        CatalogueStore.Find(ledger, organisation, CatalogueKind.Contributor, codes);

    private static int AddVersion(LedgerTurn ledger, int organisation, string code, long sequence)
    {
        var number = Register(ledger, organisation, code, sequence);
        CatalogueStore.AddVersion(ledger, organisation, sequence, CatalogueKind.Contributor, number);
        return number;
    }

    private static List<Registered<Contributor>> Find(LedgerView ledger, int organisation, List<string> codes)
    {
        if (codes.Count == 0)
        {
            return [];
        }

        var sequence = ledger.Head(organisation).Size;
        var rows = new List<Row>();
        ledger.Connection.AskEach(
            Sql["contributor-versions"] + OfACode,
            codes,
            (statement, code) => statement.Bind("organisation", organisation).Bind("sequence", sequence).Bind("code", code),
            (row, _) =>
            {
                while (row.Step())
                {
                    rows.Add(Row.Read(row));
                }
            }
        );
        return Registered(ledger, organisation, rows);
    }

    private static List<Registered<Contributor>> Registered(LedgerView ledger, int organisation, IEnumerable<Row> rows)
    {
        var found = rows.Select(row =>
                (row.Merged, Item: new Registered<Contributor>((int)row.Number, row.Sequence ?? row.RegisteredSequence, ToContributor(row)))
            )
            .ToList();
        var merged = found.Exists(one => one.Merged is not null)
            ? ContributorMergeStore.Merged(ledger, organisation, ledger.Head(organisation).Size)
            : MergedContributors.None;
        var codes = Codes(ledger, organisation, found.Where(one => one.Merged is not null).Select(one => merged.Of(one.Item.Number)));
        return found.ConvertAll(one =>
            merged.LastOf(one.Item.Number) is { } last
                ? one.Item with
                {
                    Sequence = Math.Max(last, one.Item.Sequence),
                    Item = one.Item.Item with { MergedInto = codes[merged.Of(one.Item.Number)] },
                }
                : one.Item
        );
    }

    private static Contributor ToContributor(Row row)
    {
        if (row.Canonical is null)
        {
            return new Contributor { Code = row.Code };
        }

        var attributes = row.Attributes is null
            ? new AttributesText(null, null)
            : JsonSerializer.Deserialize<AttributesText>(row.Attributes, WireJson.Drafts)!;
        return new Contributor
        {
            Code = row.Code,
            Team = attributes.Team,
            DeprivationQuintile = attributes.DeprivationQuintile,
            Archived = CanonicalRecord.Content<ArchivedText>(row.Canonical).Archived,
            Erased = row.Type == RecordType.ContributorErasure,
        };
    }

    private sealed record AttributesText(string? Team, int? DeprivationQuintile);

    private sealed record ArchivedText(bool Archived);

    [method: ExplicitConstructor]
    private sealed record Row(
        long Number,
        string Code,
        long RegisteredSequence,
        long? Sequence,
        string? Type,
        string? Canonical,
        string? Attributes,
        long? Merged
    )
    {
        public static Row Read(CompiledSql row) =>
            new(
                row.Int64("Number"),
                row.Text("Code"),
                row.Int64("RegisteredSequence"),
                row.NullableInt64("Sequence"),
                row.NullableText("Type"),
                row.NullableText("Canonical"),
                row.NullableText("Attributes"),
                row.NullableInt64("Merged")
            );
    }

    [method: ExplicitConstructor]
    private sealed record QuintileRow(long Contributor, string Type, string? Attributes)
    {
        public DeprivationQuintile Quintile =>
            Type == RecordType.ContributorErasure || Attributes is null ? DeprivationQuintile.Erased
            : JsonSerializer.Deserialize<AttributesText>(Attributes, WireJson.Drafts)!.DeprivationQuintile is { } quintile
                ? (DeprivationQuintile)(quintile - 1)
            : DeprivationQuintile.NotStated;
    }

    [method: ExplicitConstructor]
    private sealed record CodeRow(long Number, string Code);
}
