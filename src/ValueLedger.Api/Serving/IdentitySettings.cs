using System.Globalization;
using System.Text.RegularExpressions;
using ValueLedger.Api.Access;

namespace ValueLedger.Api.Serving;

/// <summary>Reads the identity providers, which are numbered from 0: <c>Ledger:Identity:0:Authority</c>.</summary>
internal static partial class IdentitySettings
{
    /// <summary>Every setting of a provider, by the name that it has for the first one.</summary>
    public static IEnumerable<string> Names(string section) =>
        typeof(IdentityProvider)
            .GetProperties()
            .Where(setting => setting.CanWrite)
            .Select(setting => $"{section}:{nameof(LedgerSettings.Identity)}:0:{setting.Name}");

    /// <summary>The name that a setting has in the table: that of the first provider, without the role that is granted something.</summary>
    public static string AsInTheTable(string name) => Numbered().Replace(name, "${list}0${setting}");

    public static IReadOnlyList<IdentityProvider> Of(IConfiguration configuration, string path)
    {
        var providers = configuration
            .GetSection(path)
            .GetChildren()
            .Select(child =>
                int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                    ? Provider(configuration, child.Path)
                    : throw new SettingIsNotValidException(
                        $"There is no setting {child.Path}; identity providers are numbered: {path}:0:Authority."
                    )
            )
            .ToList();
        return providers.GroupBy(provider => provider.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new SettingIsNotValidException($"The setting {path} names the issuer '{twice.Key}' twice; it must be named once.")
            : providers;
    }

    private static IdentityProvider Provider(IConfiguration configuration, string path)
    {
        var section = new SettingsSection(configuration, path);
        var provider = new IdentityProvider
        {
            Authority = Authority(section),
            Issuer = section.Text(nameof(IdentityProvider.Issuer)),
            Audience =
                section.Text(nameof(IdentityProvider.Audience))
                ?? throw section.Refuse(nameof(IdentityProvider.Audience), "", "it must be what the provider's tokens call this server."),
            Organisation = section.Text(nameof(IdentityProvider.Organisation)),
            OrganisationClaim = section.Text(nameof(IdentityProvider.OrganisationClaim)),
            Grants = configuration
                .GetSection($"{path}:{nameof(IdentityProvider.Grants)}")
                .GetChildren()
                .ToDictionary(
                    role => role.Key,
                    role => section.Scopes($"{nameof(IdentityProvider.Grants)}:{role.Key}"),
                    StringComparer.Ordinal
                ),
        };
        if (provider.Organisation is null == provider.OrganisationClaim is null)
        {
            throw section.Refuse(
                nameof(IdentityProvider.Organisation),
                provider.Organisation ?? "",
                $"exactly one of {nameof(IdentityProvider.Organisation)} (a code) and {nameof(IdentityProvider.OrganisationClaim)} (the claim that holds the code) must be set."
            );
        }

        return provider with
        {
            SubjectClaim = section.Text(nameof(IdentityProvider.SubjectClaim)) ?? provider.SubjectClaim,
            ScopesClaim = section.Text(nameof(IdentityProvider.ScopesClaim)) ?? provider.ScopesClaim,
            ClientId = section.Text(nameof(IdentityProvider.ClientId)),
            ClientScope = section.Text(nameof(IdentityProvider.ClientScope)) ?? provider.ClientScope,
            Title = section.Text(nameof(IdentityProvider.Title)),
        };
    }

    private static Uri Authority(SettingsSection section)
    {
        const string name = nameof(IdentityProvider.Authority);
        var text = section.Text(name);
        return
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0
            ? address
            : throw section.Refuse(
                name,
                text ?? "",
                "it must be the address of the identity provider, such as https://login.example.org/council; http only on this machine."
            );
    }

    [GeneratedRegex(@"^(?<list>\w+:Identity:)\d+(?:(?<setting>:Grants):.+|(?<setting>:\w+))$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
