using Microsoft.AspNetCore.Authentication;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Health;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Imports.Previews;
using ValueLedger.Api.Links;
using ValueLedger.Api.Log;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Api.Statements;
using ValueLedger.Api.Statements.Forms.Page;
using ValueLedger.Api.Summaries;
using ValueLedger.Api.Timebanks;
using ValueLedger.Api.Webhooks;
using ValueLedger.Api.Witnesses;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Webhooks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Serving;

/// <summary>What the endpoints need: one ledger, its reader and writer, keys and cursors.</summary>
internal static class LedgerComposition
{
    /// <summary>Adds the settings, and what depends on them.</summary>
    /// <exception cref="SettingIsNotValidException">The server cannot start with these settings.</exception>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        var settings = LedgerSettings.Of(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Limits);
        builder.Services.AddSingleton(settings.Identity);
        builder.Services.AddSingleton(settings.Witnesses);
        builder.Services.AddSingleton(new WebhookSettings(settings.PrivateWebhooks));
        builder.Services.AddRequestTimes(settings.Limits);
        RequestLimits.Add(builder.Services, settings.Limits);
        BrowserOrigins.Add(builder.Services, settings.Origins);
    }

    public static WebApplicationBuilder AddLedger(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IClock>(NodaTime.SystemClock.Instance);
        services.AddSingleton(provider => new Database(LedgerSettings.Of(provider.GetRequiredService<IConfiguration>()).Database));
        services.AddSingleton<LedgerReader>();
        services.AddSingleton<LedgerWriter>();
        services.AddSingleton(provider => new Cursors(SecretStore.Derive(provider.GetRequiredService<Database>(), "cursors")));
        services.AddSingleton(provider =>
        {
            var settings = LedgerSettings.Of(provider.GetRequiredService<IConfiguration>());
            return new SigningKeyFile(
                Path.GetFullPath(settings.SigningKey ?? settings.Database.Beside(SigningKeyFile.Ending)),
                provider.GetRequiredService<IClock>()
            );
        });
        services.AddSingleton(provider =>
        {
            var settings = LedgerSettings.Of(provider.GetRequiredService<IConfiguration>());
            return new WitnessedLogs(
                settings.Database.Beside(WitnessedLogs.Ending),
                settings.WitnessedLogs,
                provider.GetRequiredService<SigningKeyFile>(),
                provider.GetRequiredService<IClock>()
            );
        });
        services.AddSingleton<Cosignatures>();
        services.AddSingleton<CheckpointSender>();
        services.AddSingleton<IWarns>(provider => provider.GetRequiredService<CheckpointSender>());
        services.AddSingleton<RunningKeys>();
        services.AddSingleton(provider => new BodiesInWork(provider.GetRequiredService<Limits>().BodiesInWorkBytes));
        services.AddSingleton<Recorder>();
        services.AddSingleton<PrepareStatement>();
        services.AddSingleton<StatementPage>();
        services.AddSingleton<AnsweredSummaries>();
        services.AddSingleton<ProvenKeys>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<CountedUses>();
        services.AddSingleton<Identities>();
        services.AddSingleton<IdentityTokens>();
        services.AddSingleton<SharedImports>();
        services.AddSingleton<ImportRecorder>();
        services.AddSingleton<ImportFolder>();
        services.AddSingleton<ImportRegister>();
        if (!BuildTime.IsRunning)
        {
            services.AddHostedService<ForgetOldImports>();
            services.AddHostedService<SignsOfImports>();
        }

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<EraseContributor>();
        services.AddSingleton<SavedMaps>();
        services.AddSingleton<ReadImportRequest>();
        services.AddSingleton<SendImport>();
        services.AddSingleton<ReverseImport>();
        services.AddSingleton<LookingTurns>();
        services.AddSingleton<PreviewImport>();
        services.AddSingleton<ReadSheet>();
        services.AddSingleton<AskTimebank>();
        services.AddSingleton<WebhookTurns>();
        services.AddSingleton<WebhookSender>();
        if (!BuildTime.IsRunning)
        {
            services.AddHostedService<ClockWatch>();
            services.AddHostedService(provider => provider.GetRequiredService<CountedUses>());
            services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
            services.AddHostedService(provider => provider.GetRequiredService<CheckpointSender>());
        }

        services
            .AddAuthentication(CallerAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, CallerAuthentication>(CallerAuthentication.SchemeName, null);
        services.AddAuthorization();
        return builder;
    }

    /// <summary>Opens the database before anything is served, so that the server can be used as soon as it reports that it is
    /// running.</summary>
    /// <exception cref="LedgerCannotBeOpenedException">The content of the database is not what was written there.</exception>
    public static async Task OpenLedgerAsync(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<Cursors>();
            app.Services.GetRequiredService<LedgerWriter>();
            KeyOfAllServers.Check(
                app.Services.GetRequiredService<Database>(),
                app.Services.GetRequiredService<LedgerReader>(),
                app.Services.GetRequiredService<LedgerWriter>(),
                app.Services.GetRequiredService<SigningKeyFile>()
            );
            app.Services.GetRequiredService<WitnessedLogs>();
            await app.Services.GetRequiredService<ImportRegister>().ResumeAsync();
        }
        catch (Exception failure)
            when (failure is not (IOException or UnauthorizedAccessException or SettingIsNotValidException) && !DatabaseFailure.Is(failure))
        {
            throw new LedgerCannotBeOpenedException(failure);
        }
    }
}
