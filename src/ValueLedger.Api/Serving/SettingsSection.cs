using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ValueLedger.Api.Witnesses;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Api.Serving;

/// <summary>Reads the settings of a section, and stops the start at the first that is not valid.</summary>
internal sealed partial class SettingsSection(IConfiguration configuration, string path)
{
    private const string None = "none";

    /// <summary>Where the ledger is kept.</summary>
    /// <param name="name">The name of the setting.</param>
    /// <param name="ownsTables">Whether the server's role may own the tables.</param>
    public LedgerPlace Place(string name, bool ownsTables) =>
        PlaceOf($"The setting {path}:{name}", Read(name) ?? LedgerPlace.Usual, ownsTables);

    /// <param name="named">What says where the ledger is.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ownsTables">Whether the server's role may own the tables.</param>
    public static LedgerPlace PlaceOf(string named, string text, bool ownsTables)
    {
        try
        {
            return LedgerPlace.Of(text, ownsTables);
        }
        catch (ArgumentException)
        {
            throw new SettingIsNotValidException($"{named} is '{Password().Replace(text, "${name}...")}'; {LedgerPlace.Expected}");
        }
    }

    public int Whole(string name, int usual, int least, int most) => (int)WholeLong(name, usual, least, most);

    public long WholeLong(string name, long usual, long least, long most) => WholeOrNone(name, usual, least, most, mayBeNone: false)!.Value;

    public int? WholeOrNone(string name, int? usual, int least, int most) => (int?)WholeOrNone(name, usual, least, most, mayBeNone: true);

    public decimal? NumberOrNone(string name, decimal? usual, decimal least, decimal most) =>
        Read(name) switch
        {
            null => usual,
            None => null,
            var text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
                ? number
                : throw Refuse(name, text, $"it must be a number from {least} to {most}, or {None}."),
        };

    public bool Switch(string name) =>
        Read(name) switch
        {
            null => false,
            var text => bool.TryParse(text, out var isOn) ? isOn : throw Refuse(name, text, "it must be true or false."),
        };

    /// <summary>Addresses and networks, separated by commas.</summary>
    public IReadOnlyList<IPNetwork> Networks(string name)
    {
        const string expected = "it must be addresses or networks separated by commas, such as 10.0.0.5, 192.168.0.0/16.";
        return [.. List(name).Select(text => Network(text) ?? throw Refuse(name, text, expected))];
    }

    /// <summary>Origins of web pages, separated by commas, as browsers send them.</summary>
    public IReadOnlyList<string> Origins(string name)
    {
        const string expected =
            "it must be origins separated by commas, such as https://dashboard.example.org, without a path. Each one must be named; * is not one.";
        return [.. List(name).Select(text => IsOrigin(text) ? text : throw Refuse(name, text, expected))];
    }

    /// <summary>Witnesses, separated by commas: the address and the key of each.</summary>
    public IReadOnlyList<Witness> Witnesses(string name)
    {
        const string expected =
            "it must be witnesses separated by commas, each with its address, a blank and its key, such as https://ledger.example.org/witness valueledger-witness+...";
        return [.. List(name).Select(text => WitnessOf(text) ?? throw Refuse(name, text, expected))];
    }

    /// <summary>Keys of logs, separated by commas.</summary>
    public IReadOnlyList<VerifierKey> Keys(string name)
    {
        const string expected = "it must be keys of logs separated by commas, as the command signing-key show prints them.";
        return
        [
            .. List(name)
                .Select(text => VerifierKey.TryParse(text, out var key) && !key.IsOfWitness ? key : throw Refuse(name, text, expected)),
        ];
    }

    /// <summary>Refuses unknown settings, because a setting with a misspelt name would have no effect.</summary>
    public void RefuseOthersThan(IReadOnlyList<string> names)
    {
        var unknown = configuration
            .GetSection(path)
            .AsEnumerable()
            .Select(setting => setting.Key)
            .Where(name =>
                !configuration.GetSection(name).GetChildren().Any()
                && !names.Contains(IdentitySettings.AsInTheTable(name), StringComparer.OrdinalIgnoreCase)
                && name != path
            )
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (unknown is not null)
        {
            throw new SettingIsNotValidException($"There is no setting {unknown}; the settings are {string.Join(", ", names)}.");
        }
    }

    public string? Text(string name) => Read(name);

    /// <summary>Scopes, separated by commas or blanks.</summary>
    public IReadOnlyList<string> Scopes(string name)
    {
        var scopes = (Read(name) ?? "").Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return scopes.Contains(Access.Scopes.Everything) ? Access.Scopes.All
            : scopes.Length > 0 && scopes.All(Access.Scopes.IsKnown) ? scopes
            : throw Refuse(name, Read(name) ?? "", $"it must be scopes separated by commas: all, {string.Join(", ", Access.Scopes.All)}.");
    }

    private long? WholeOrNone(string name, long? usual, long least, long most, bool mayBeNone) =>
        Read(name) switch
        {
            null => usual,
            None when mayBeNone => null,
            var text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
                ? number
                : throw Refuse(name, text, $"it must be a whole number from {least} to {most}{(mayBeNone ? $", or {None}" : "")}."),
        };

    private string[] List(string name) =>
        (Read(name) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}" == text;

    private static Witness? WitnessOf(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var address, var key]
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0
        && VerifierKey.TryParse(key, out var verifier)
        && verifier.IsOfWitness
            ? new Witness(uri, verifier)
            : null;

    private static IPNetwork? Network(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(text, out var network) ? network : null;
    }

    /// <summary>An empty setting counts as not set.</summary>
    private string? Read(string name) => configuration[$"{path}:{name}"]?.Trim() is { Length: > 0 } text ? text : null;

    public SettingIsNotValidException Refuse(string name, string text, string expected) =>
        new($"The setting {path}:{name} is '{text}'; {expected}");

    /// <summary>What nobody should find in the server's log.</summary>
    [GeneratedRegex(@"(?<name>\b(Password|Pwd)\s*=\s*|://[^:/@]*:)[^;@/]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Password();
}
