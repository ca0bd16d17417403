using System.Net;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Witnesses;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Api.Serving;

/// <summary>Settings of the section <c>Ledger</c>; each has a default, so the server runs without any.</summary>
/// <param name="Database">Where the ledger is kept.</param>
/// <param name="Postgres">What matters only where the ledger is kept in PostgreSQL.</param>
/// <param name="SigningKey">The file of the key that signs checkpoints; null for the one beside the database.</param>
/// <param name="Limits">The limits of requests.</param>
/// <param name="Proxies">The proxies that are trusted to state the sender's address, scheme and host.</param>
/// <param name="Origins">The origins whose pages may call the server from a browser.</param>
/// <param name="Identity">The identity providers whose access tokens are accepted.</param>
/// <param name="Witnesses">The servers that cosign the checkpoints of this one.</param>
/// <param name="WitnessedLogs">The keys of the logs whose checkpoints this server cosigns.</param>
/// <param name="LogRequests">Whether a line is logged for each request.</param>
/// <param name="PrivateWebhooks">Whether webhooks may have private addresses, and http.</param>
public sealed record LedgerSettings(
    LedgerPlace Database,
    PostgresSettings Postgres,
    string? SigningKey,
    Limits Limits,
    IReadOnlyList<IPNetwork> Proxies,
    IReadOnlyList<string> Origins,
    IReadOnlyList<IdentityProvider> Identity,
    IReadOnlyList<Witness> Witnesses,
    IReadOnlyList<VerifierKey> WitnessedLogs,
    bool LogRequests,
    bool PrivateWebhooks
)
{
    private const string Section = "Ledger";

    /// <summary>Every setting by its full name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(LedgerSettings)
            .GetProperties()
            .Where(setting => setting.CanWrite && setting.Name is not (nameof(Limits) or nameof(Identity) or nameof(Postgres)))
            .Select(setting => $"{Section}:{setting.Name}"),
        .. typeof(Limits).GetProperties().Where(limit => limit.CanWrite).Select(limit => $"{Section}:{nameof(Limits)}:{limit.Name}"),
        .. IdentitySettings.Names(Section),
        $"{Section}:{nameof(Postgres)}:{nameof(PostgresSettings.Owner)}",
    ];

    /// <exception cref="SettingIsNotValidException">A value is not valid, or there is no such setting.</exception>
    public static LedgerSettings Of(IConfiguration configuration)
    {
        var ledger = new SettingsSection(configuration, Section);
        ledger.RefuseOthersThan(Names);
        var postgres = new PostgresSettings(
            new SettingsSection(configuration, $"{Section}:{nameof(Postgres)}").Switch(nameof(PostgresSettings.Owner))
        );
        return new LedgerSettings(
            ledger.Place(nameof(Database), postgres.Owner),
            postgres,
            ledger.Text(nameof(SigningKey)),
            LimitsOf(new SettingsSection(configuration, $"{Section}:{nameof(Limits)}")),
            ledger.Networks(nameof(Proxies)),
            ledger.Origins(nameof(Origins)),
            IdentitySettings.Of(configuration, $"{Section}:{nameof(Identity)}"),
            ledger.Witnesses(nameof(Witnesses)),
            ledger.Keys(nameof(WitnessedLogs)),
            ledger.Switch(nameof(LogRequests)),
            ledger.Switch(nameof(PrivateWebhooks))
        );
    }

    /// <summary>Another ledger, which a command names in the words of the setting.</summary>
    /// <param name="named">The option that names it.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="SettingIsNotValidException">It names no place for a ledger.</exception>
    public LedgerPlace PlaceOf(string named, string text) => SettingsSection.PlaceOf(named, text, Postgres.Owner);

    private static Limits LimitsOf(SettingsSection limits) =>
        new(
            BodyBytes: limits.Whole(nameof(Limits.BodyBytes), 1024 * 1024, 1024, 1024 * 1024 * 1024),
            BatchBytes: limits.Whole(nameof(Limits.BatchBytes), 8 * 1024 * 1024, 1024, 1024 * 1024 * 1024),
            BodiesInWorkBytes: limits.WholeLong(nameof(Limits.BodiesInWorkBytes), 64 * 1024 * 1024, 1024, 64L * 1024 * 1024 * 1024),
            BatchEntries: limits.Whole(nameof(Limits.BatchEntries), Entries.BatchDraft.MostEntries, 1, Entries.BatchDraft.MostEntries),
            ListItems: limits.Whole(nameof(Limits.ListItems), Paging.MostItems, 1, Paging.MostItems),
            RequestSeconds: limits.WholeOrNone(nameof(Limits.RequestSeconds), 60, 1, 24 * 60 * 60),
            RequestsPerSecond: limits.NumberOrNone(nameof(Limits.RequestsPerSecond), null, 0.001m, 1_000_000),
            RequestsAtOnce: limits.Whole(nameof(Limits.RequestsAtOnce), 256, 1, 100_000),
            ImportsPerOrganisation: limits.Whole(nameof(Limits.ImportsPerOrganisation), 2, 1, 64),
            ImportSilenceSeconds: limits.Whole(nameof(Limits.ImportSilenceSeconds), 60, 1, 24 * 60 * 60),
            ImportBytesPerOrganisation: limits.WholeLong(
                nameof(Limits.ImportBytesPerOrganisation),
                4L * 1024 * 1024 * 1024,
                1024 * 1024,
                1024L * 1024 * 1024 * 1024 * 1024
            )
        );
}

/// <summary>Settings for a ledger in PostgreSQL.</summary>
/// <param name="Owner">Whether the server's role also owns the tables and brings them up to date at its start.</param>
public sealed record PostgresSettings(bool Owner);
