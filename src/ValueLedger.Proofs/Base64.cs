using System.Diagnostics.CodeAnalysis;

namespace ValueLedger.Proofs;

/// <summary>Base64 with padding (RFC 4648 section 4), of which each sequence of bytes has only one text.</summary>
internal static class Base64
{
    public static bool TryRead(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        var buffer = new byte[text.Length];
        bytes = Convert.TryFromBase64String(text, buffer, out var written) ? buffer[..written] : null;
        if (bytes is null || Convert.ToBase64String(bytes) == text)
            return bytes is not null;

        bytes = null;
        return false;
    }
}
