using System.Text;

namespace ValueLedger.Api.Access;

/// <summary>
/// The keys that a request carries: <c>Authorization: Bearer vl_...</c>, <c>X-Api-Key: vl_...</c>, or as the password of
/// <c>Authorization: Basic</c>, with any user name, for programs such as Excel that can store nothing else.
/// </summary>
internal static class SentKeys
{
    public const string Header = "X-Api-Key";

    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";

    /// <summary>The different texts that were sent as keys. What is sent in another way counts as an empty text.</summary>
    public static IReadOnlyList<string> Of(HttpRequest request) =>
        [
            .. request
                .Headers.Authorization.Where(IsSent)
                .Select(value => InAuthorization(value!))
                .Concat(request.Headers[Header].Where(IsSent).Select(value => value!.Trim()))
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool IsSent(string? value) => !string.IsNullOrEmpty(value);

    private static string InAuthorization(string value)
    {
        if (value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return value[Bearer.Length..].Trim();
        }

        return value.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) ? Password(value[Basic.Length..].Trim()) : "";
    }

    /// <summary>What comes after the first colon; a user name has none (RFC 7617).</summary>
    private static string Password(string encoded)
    {
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            return "";
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[(colon + 1)..].Trim() : "";
    }
}
