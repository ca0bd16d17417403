using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Serving;

/// <summary>The Unix socket beside the database, through which operators reach the process that serves it.</summary>
internal static class OperatorSocket
{
    /// <summary>The longest address of a Unix socket on Linux, in bytes, without the closing zero.</summary>
    private const int LongestPath = 107;

    /// <summary>Beside the database, or in the folder for temporary files if that path would be too long for an address.</summary>
    public static string PathOf(IConfiguration configuration)
    {
        var beside = LedgerSettings.Of(configuration).Database.Beside(".sock");
        return Encoding.UTF8.GetByteCount(beside) <= LongestPath
            ? beside
            : Path.Combine(
                Path.GetTempPath(),
                $"valueledger-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LedgerSettings.Of(configuration).Database.Name)))[..16]}.sock"
            );
    }

    /// <summary>Adds the socket to the addresses of a server.</summary>
    public static void Listen(WebApplicationBuilder builder)
    {
        var path = PathOf(builder.Configuration);
        var addresses = builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
        builder.WebHost.UseUrls([.. (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries), $"http://unix:{path}"]);
        builder.WebHost.ConfigureKestrel(server =>
            server.ConfigureEndpointDefaults(endpoint =>
            {
                BareRefusals.Answer(endpoint);
                Mark(endpoint, path);
            })
        );
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = endpoint => Bind(endpoint, path));
    }

    /// <summary>Makes sure, before it listens, that only the owner of the process can use the socket.</summary>
    private static Socket Bind(EndPoint endpoint, string path)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        if (endpoint is UnixDomainSocketEndPoint && endpoint.ToString() == path && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return socket;
    }

    /// <summary>Only this socket is for the operator; a proxy may use others to pass on what anybody sends.</summary>
    private static void Mark(ListenOptions endpoint, string path)
    {
        if (endpoint.SocketPath == path)
        {
            endpoint.Use(next =>
                connection =>
                {
                    connection.Features.Set(new OperatorConnection());
                    return next(connection);
                }
            );
        }
    }

    /// <summary>Removes a socket that a crashed process left behind. The caller must be the only one to have the database open.</summary>
    public static void RemoveStale(IConfiguration configuration) => File.Delete(PathOf(configuration));
}
