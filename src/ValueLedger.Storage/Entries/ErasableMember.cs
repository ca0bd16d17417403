using System.Globalization;
using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Entries;

/// <summary>The names under which an entry's erasable texts are kept.</summary>
internal static class ErasableMember
{
    public const string Note = "note";
    public const string Reason = "reason";

    public static string Title(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/title");

    public static string Uri(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/uri");

    /// <summary>What the log attests of a text; null when it attests none of that name.</summary>
    public static string? AttestationOf(string member, Attestations attestations) => member switch
    {
        Note => attestations.Note,
        Reason => attestations.Reason,
        _ => attestations.Evidence
            .Select((item, index) => member == Title(index) ? item.Title : member == Uri(index) ? item.Uri : null)
            .FirstOrDefault(attestation => attestation is not null),
    };
}
