using System.Net;
using System.Net.Sockets;

namespace ValueLedger.Core.Webhooks;

/// <summary>
/// The addresses to which messages may go. Whoever registers a webhook chooses where this server connects, so everything that only this
/// server can reach is closed: itself, its network, and the services of its cloud.
/// </summary>
public static class WebhookAddress
{
    /// <summary>Not public, though IPv4 (RFC 6890).</summary>
    private static readonly IPNetwork[] Closed4 =
    [
        .. (
            (string[])
                [
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                ]
        ).Select(IPNetwork.Parse),
    ];

    /// <summary>The only public part of IPv6; what is outside is this machine, a private network, multicast, or an IPv4 address in
    /// disguise.</summary>
    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");

    /// <summary>Within it: tunnels that hide an IPv4 address, and documentation.</summary>
    private static readonly IPNetwork[] Closed6 =
    [
        .. ((string[])["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]).Select(IPNetwork.Parse),
    ];

    /// <summary>False if it can be seen without asking that nothing public is there; a name is looked up only when connecting.</summary>
    public static bool MayBePublic(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && !address.IsLoopback
        && (!IPAddress.TryParse(address.DnsSafeHost, out var number) || IsPublic(number));

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Closed4.Any(network => network.Contains(plain))
            : Public6.Contains(plain) && !Closed6.Any(network => network.Contains(plain));
    }
}
