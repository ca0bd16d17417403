using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ValueLedger.Core.Webhooks;

/// <summary>The secret with which messages are signed, as in the specification Standard Webhooks.</summary>
public sealed record WebhookSecret(ReadOnlyMemory<byte> Bytes)
{
    private const string Prefix = "whsec_";
    private const int Least = 24;
    private const int Most = 64;

    /// <summary>Null if the text is not a secret.</summary>
    public static WebhookSecret? Parse(string text)
    {
        var bytes = new byte[Most];
        return
            text.StartsWith(Prefix, StringComparison.Ordinal)
            // The decoder would pass over blanks.
            && !text.Any(char.IsWhiteSpace)
            && Convert.TryFromBase64String(text[Prefix.Length..], bytes, out var length)
            && length >= Least
            ? new WebhookSecret(bytes.AsMemory(0, length))
            : null;
    }

    public string ToText() => Prefix + Convert.ToBase64String(Bytes.Span);

    /// <summary>The signature of a message.</summary>
    public string Sign(string messageId, long timestamp, string body)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{messageId}.{timestamp}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Bytes.Span, Encoding.UTF8.GetBytes(signed)));
    }
}
