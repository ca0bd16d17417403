using ValueLedger.Api.Access;
using ValueLedger.Api.Appraisals;
using ValueLedger.Api.Assets;
using ValueLedger.Api.AuditPacks;
using ValueLedger.Api.Audits;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Changes;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Health;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Impact;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Keys;
using ValueLedger.Api.Links;
using ValueLedger.Api.Log;
using ValueLedger.Api.Operators;
using ValueLedger.Api.Organisations;
using ValueLedger.Api.Pages;
using ValueLedger.Api.Rates;
using ValueLedger.Api.ReferencePacks;
using ValueLedger.Api.Statements;
using ValueLedger.Api.Statements.Forms;
using ValueLedger.Api.Summaries;
using ValueLedger.Api.Timebanks;
using ValueLedger.Api.Webhooks;
using ValueLedger.Api.Witnesses;

namespace ValueLedger.Api.Serving;

/// <summary>Every path of the server.</summary>
internal static class LedgerRoutes
{
    public static WebApplication MapLedger(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<LedgerSettings>();
        TrustedProxies.Use(app);
        if (settings.LogRequests)
        {
            app.UseMiddleware<RequestLog>();
        }

        app.UseHttpPlumbing();
        app.UseMiddleware<UnavailableLedger>();
        app.UseMiddleware<RevokedActors>();
        app.UseRequestTimes();
        app.UseMiddleware<SmallAnswers>();
        BrowserOrigins.Use(app);
        app.UseAuthentication();
        app.UseMiddleware<EveryPathNeedsAKey>();
        RequestLimits.Use(app);
        app.UseMiddleware<LinksShowOneView>();
        app.UseAuthorization();
        app.UseMiddleware<RecordedIdentities>();
        app.UseMiddleware<AcceptableForms>();
        app.UseMiddleware<BodyCoding>();

        var v1 = app.MapGroup("/v1")
            .RequireAuthorization()
            .WithMetadata(new BodyLimit(settings.Limits.BodyBytes))
            .RefuseUnknownQueryParameters();
        v1.MapOrganisation();
        v1.MapCatalogue();
        v1.MapRates();
        v1.MapRateTables();
        v1.MapReferencePacks();
        v1.MapEntries(settings.Limits);
        v1.MapEvidence();
        v1.MapJournal();
        v1.MapChanges();
        v1.MapImports();
        v1.MapSheets();
        v1.MapImportProblems();
        v1.MapImportMaps();
        v1.MapSummaries();
        v1.MapAssets();
        v1.MapStatements();
        v1.MapStatementLines();
        v1.MapStatementBridges();
        v1.MapStatementForms();
        v1.MapSamples();
        v1.MapSampleItems();
        v1.MapOpinions();
        v1.MapImpactMaps();
        v1.MapAppraisals();
        v1.MapTimebanks();
        v1.MapKeys();
        v1.MapLinks();
        v1.MapWebhooks();
        v1.MapLog();
        v1.MapAuditPacks();

        app.MapHealth();
        app.MapWitness();
        app.MapOperators();
        app.MapPages();
        return app;
    }
}
