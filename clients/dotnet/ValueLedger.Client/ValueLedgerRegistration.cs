using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

public static class ValueLedgerRegistration
{
    private const string Name = "ValueLedger";

    /// <summary>Lets a <see cref="ValueLedgerClient"/> be asked for; its connections belong to the factory of HTTP clients.</summary>
    /// <returns>For what else the HTTP client is to have.</returns>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, Action<ValueLedgerClientOptions> configure)
    {
        services.AddOptions<ValueLedgerClientOptions>()
            .Configure(configure)
            .Validate(options => options.Address is not null, "The address of the ledger is not set.");
        services.AddTransient(provider => new ValueLedgerClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name), Patient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name)), OptionsOf(provider).Time));
        return services.AddHttpClient(Name)
            .ConfigureHttpClient((provider, http) => OptionsOf(provider).ApplyTo(http))
            .AddHttpMessageHandler(provider => new RetryingHandler(OptionsOf(provider)));
    }

    /// <summary>Files take as long as they take.</summary>
    private static HttpClient Patient(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        return http;
    }

    private static ValueLedgerClientOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ValueLedgerClientOptions>>().Value;
}
