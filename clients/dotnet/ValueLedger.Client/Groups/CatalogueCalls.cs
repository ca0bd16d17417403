using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>The generated calls of one collection of the catalogue.</summary>
internal sealed record CatalogueCalls<TItem, TDraft>(
    Func<LedgerApi, string, TDraft, CancellationToken, Task<TItem>> Put,
    Func<LedgerApi, string, CancellationToken, Task<TItem>> Get,
    Func<LedgerApi, int, string?, CancellationToken, Task<IPage<TItem>>> List,
    Func<LedgerApi, CancellationToken, Task<FileResponse>> Export
);

internal static class CatalogueCalls
{
    public static CatalogueGroup<Programme, ProgrammeDraft> Programmes(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutProgrammeAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetProgrammeAsync(code, cancellation),
                async (api, limit, cursor, cancellation) =>
                    await api.ListProgrammesAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportProgrammesAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Party, PartyDraft> Parties(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutPartyAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetPartyAsync(code, cancellation),
                async (api, limit, cursor, cancellation) => await api.ListPartiesAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportPartiesAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Team, TeamDraft> Teams(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutTeamAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetTeamAsync(code, cancellation),
                async (api, limit, cursor, cancellation) => await api.ListTeamsAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportTeamsAsync(cancellationToken: cancellation)
            )
        );

    public static ContributorGroup Contributors(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutContributorAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetContributorAsync(code, cancellation),
                async (api, limit, cursor, cancellation) =>
                    await api.ListContributorsAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportContributorsAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Measure, MeasureDraft> Measures(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutMeasureAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetMeasureAsync(code, cancellation),
                async (api, limit, cursor, cancellation) => await api.ListMeasuresAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportMeasuresAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Plan, PlanDraft> Plans(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutPlanAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetPlanAsync(code, cancellation),
                async (api, limit, cursor, cancellation) => await api.ListPlansAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportPlansAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Allocation, AllocationDraft> Allocations(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutAllocationAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetAllocationAsync(code, cancellation),
                async (api, limit, cursor, cancellation) =>
                    await api.ListAllocationsAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportAllocationsAsync(cancellationToken: cancellation)
            )
        );

    public static CatalogueGroup<Asset, AssetDraft> Assets(Connection connection) =>
        new(
            connection,
            new(
                (api, code, draft, cancellation) => api.PutAssetAsync(code, draft, cancellation),
                (api, code, cancellation) => api.GetAssetAsync(code, cancellation),
                async (api, limit, cursor, cancellation) => await api.ListAssetsAsync(limit, cursor, cancellation).ConfigureAwait(false),
                (api, cancellation) => api.ExportAssetsAsync(cancellationToken: cancellation)
            )
        );
}
