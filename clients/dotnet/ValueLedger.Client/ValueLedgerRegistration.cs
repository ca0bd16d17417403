using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

public static class ValueLedgerRegistration
{
    /// <summary>
    /// Lets a <see cref="ValueLedgerClient"/> of one organisation be asked for; its connections belong to the factory of HTTP clients.
    /// Whoever works for several organisations registers each under a name.
    /// </summary>
    /// <returns>For what else the HTTP client is to have.</returns>
    /// <exception cref="InvalidOperationException">A client without a name is registered already.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, Action<ValueLedgerClientOptions> configure)
    {
        var http = Add(services, ClientName.None, configure);
        services.AddTransient(provider => provider.GetRequiredService<ValueLedgerClientFactory>().Make(ClientName.None));
        return http;
    }

    /// <summary>
    /// Lets the <see cref="ValueLedgerClient"/> of this name be asked for, by <c>[FromKeyedServices("name")]</c> or of a
    /// <see cref="ValueLedgerClientFactory"/>. It shares neither key nor address nor handlers with clients of other names.
    /// </summary>
    /// <param name="services">To add it to.</param>
    /// <param name="name">Of your own choice, such as the code of the organisation; capital and small letters differ.</param>
    /// <param name="configure">Says where the ledger is, and whose key is used.</param>
    /// <returns>For what else the HTTP client is to have.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, string name, Action<ValueLedgerClientOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var http = Add(services, new ClientName(name), configure);
        services.AddKeyedTransient(name, (provider, _) => provider.GetRequiredService<ValueLedgerClientFactory>().Make(new ClientName(name)));
        return http;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, ClientName name, Action<ValueLedgerClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => !service.IsKeyedService && name.Equals(service.ImplementationInstance)))
        {
            throw new InvalidOperationException(name == ClientName.None
                ? "AddValueLedgerClient was called twice without a name, and the second client would take the place of the first. "
                    + "Give each organisation's client a name: AddValueLedgerClient(\"wiltshire\", options => ...)."
                : $"AddValueLedgerClient was called twice with the name '{name.Text}'. Give each client a name of its own.");
        }

        services.AddSingleton(name);
        services.TryAddSingleton(provider => new ValueLedgerClientFactory(
            provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<IOptionsMonitor<ValueLedgerClientOptions>>(), provider.GetServices<ClientName>()));
        services.AddSingleton<IValidateOptions<ValueLedgerClientOptions>>(new OptionsCheck(name.Text));
        services.AddOptions<ValueLedgerClientOptions>(name.Text).Configure(configure).ValidateOnStart();
        return services.AddHttpClient(name.OfHttpClient)
            .ConfigureHttpClient((provider, http) => OptionsOf(provider, name).ApplyTo(http))
            .AddHttpMessageHandler(provider => new RetryingHandler(OptionsOf(provider, name)));
    }

    private static ValueLedgerClientOptions OptionsOf(IServiceProvider provider, ClientName name) =>
        provider.GetRequiredService<IOptionsMonitor<ValueLedgerClientOptions>>().Get(name.Text);

    private sealed class OptionsCheck(string clientName) : IValidateOptions<ValueLedgerClientOptions>
    {
        public ValidateOptionsResult Validate(string? name, ValueLedgerClientOptions options)
        {
            if (name != clientName)
            {
                return ValidateOptionsResult.Skip;
            }

            var problems = options.Problems().Select(problem => clientName.Length == 0 ? problem : $"Client '{clientName}': {problem}").ToArray();
            return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
        }
    }
}
