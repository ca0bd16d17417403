using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Health;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Operators;
using ValueLedger.Api.Organisations;
using ValueLedger.Api.Rates;
using ValueLedger.Api.Summaries;

namespace ValueLedger.Api.Serving;

/// <summary>Every path of the server.</summary>
internal static class LedgerRoutes
{
    public static WebApplication MapLedger(this WebApplication app)
    {
        app.UseHttpPlumbing();
        app.UseMiddleware<UnavailableLedger>();
        app.UseAuthentication();
        app.UseMiddleware<EveryPathNeedsAKey>();
        app.UseAuthorization();

        var v1 = app.MapGroup("/v1").RequireAuthorization().RefuseUnknownQueryParameters();
        v1.MapOrganisation();
        v1.MapCatalogue();
        v1.MapRates();
        v1.MapEntries();
        v1.MapJournal();
        v1.MapImports();
        v1.MapImportProblems();
        v1.MapImportMaps();
        v1.MapSummaries();

        app.MapHealth();
        app.MapOperators();
        app.MapGet("/", () => Results.Redirect("/docs")).AllowAnonymous().ExcludeFromDescription();
        return app;
    }
}
