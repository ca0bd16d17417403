using System.Security.Cryptography;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Ledgers;

/// <summary>A text that is kept apart from the record which attests it.</summary>
/// <param name="Member">Which text of the record it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Salt">Its own salt.</param>
/// <param name="Attestation">What the record says instead of the text.</param>
internal sealed record ErasableText(string Member, string Text, byte[] Salt, string Attestation)
{
    public static ErasableText Of(string member, string text)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltedText.SaltLength);
        return new ErasableText(member, text, salt, SaltedText.Attest(salt, text).ToString());
    }
}
