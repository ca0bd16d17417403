using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>Registers clients with dependency injection.</summary>
public static class ValueLedgerRegistration
{
    /// <summary>
    /// Registers a <see cref="ValueLedgerClient"/> for one organisation; its connections belong to the factory of HTTP clients.
    /// A program that works for several organisations registers a client for each under a name.
    /// </summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configure">Sets the address of the ledger and the key.</param>
    /// <returns>The builder, to configure the HTTP client further.</returns>
    /// <exception cref="InvalidOperationException">A client without a name is already registered.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, Action<ValueLedgerClientOptions> configure) =>
        Add(services, ClientName.None, Argument.NotNull(configure));

    /// <summary>
    /// Registers a <see cref="ValueLedgerClient"/> with the options of a section of the configuration, such as
    /// <c>configuration.GetSection("ValueLedger")</c>. A setting that does not exist is refused. A client that is made after the
    /// configuration has changed has the new options.
    /// </summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="section">Has <c>Address</c>, <c>Key</c> and, if wanted, the other options by their names.</param>
    /// <returns>The builder, to configure the HTTP client further.</returns>
    /// <exception cref="InvalidOperationException">A client without a name is already registered.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, IConfiguration section) =>
        Add(services, ClientName.None, Argument.NotNull(section));

    /// <summary>
    /// Registers a <see cref="ValueLedgerClient"/> under this name, for <c>[FromKeyedServices("name")]</c> or a
    /// <see cref="ValueLedgerClientFactory"/>. It shares no key, address or handlers with clients of other names.
    /// </summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="name">A name of your choice, such as the code of the organisation; it is case-sensitive.</param>
    /// <param name="configure">Sets the address of the ledger and the key.</param>
    /// <returns>The builder, to configure the HTTP client further.</returns>
    /// <exception cref="InvalidOperationException">A client with this name is already registered.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(
        this IServiceCollection services,
        string name,
        Action<ValueLedgerClientOptions> configure
    ) => Add(services, ClientName.Of(name), Argument.NotNull(configure));

    /// <summary>Registers a <see cref="ValueLedgerClient"/> under this name, with the options of a section of the configuration.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="name">A name of your choice, such as the code of the organisation; it is case-sensitive.</param>
    /// <param name="section">Has <c>Address</c>, <c>Key</c> and, if wanted, the other options by their names.</param>
    /// <returns>The builder, to configure the HTTP client further.</returns>
    /// <exception cref="InvalidOperationException">A client with this name is already registered.</exception>
    public static IHttpClientBuilder AddValueLedgerClient(this IServiceCollection services, string name, IConfiguration section) =>
        Add(services, ClientName.Of(name), Argument.NotNull(section));

    private static IHttpClientBuilder Add(IServiceCollection services, ClientName name, Action<ValueLedgerClientOptions> configure)
    {
        var http = Add(services, name);
        services.AddOptions<ValueLedgerClientOptions>(name.Text).Configure(configure);
        return http;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, ClientName name, IConfiguration section)
    {
        var http = Add(services, name);
        services.AddOptions<ValueLedgerClientOptions>(name.Text).Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        return http;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, ClientName name)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => !service.IsKeyedService && name.Equals(service.ImplementationInstance)))
        {
            throw new InvalidOperationException(
                name == ClientName.None
                    ? "AddValueLedgerClient was called twice without a name, and the second client would replace the first. "
                        + "Give each organisation's client a name: AddValueLedgerClient(\"wiltshire\", options => ...)."
                    : $"AddValueLedgerClient was called twice with the name '{name.Text}'. Give each client its own name."
            );
        }

        services.AddSingleton(name);
        services.TryAddSingleton(provider => new ValueLedgerClientFactory(
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<IOptionsMonitor<ValueLedgerClientOptions>>(),
            provider.GetServices<ClientName>()
        ));
        if (name == ClientName.None)
        {
            services.AddTransient(provider => provider.GetRequiredService<ValueLedgerClientFactory>().Make(name));
        }
        else
        {
            services.AddKeyedTransient(name.Text, (provider, _) => provider.GetRequiredService<ValueLedgerClientFactory>().Make(name));
        }

        services.AddSingleton<IValidateOptions<ValueLedgerClientOptions>>(new OptionsCheck(name.Text));
        services.AddOptions<ValueLedgerClientOptions>(name.Text).ValidateOnStart();
        return services
            .AddHttpClient(name.OfHttpClient)
            .ConfigurePrimaryHttpMessageHandler(RetryingHandler.Sockets)
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

            var problems = options
                .Problems()
                .Select(problem => clientName.Length == 0 ? problem : $"Client '{clientName}': {problem}")
                .ToArray();
            return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
        }
    }
}
