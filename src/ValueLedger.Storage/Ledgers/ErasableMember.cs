using System.Globalization;
using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Ledgers;

/// <summary>The names under which an entry's erasable texts are kept.</summary>
internal static class ErasableMember
{
    public const string Note = "note";
    public const string Reason = "reason";
    public const string Service = "service";

    public static string Title(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/title");

    public static string Uri(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/uri");

    /// <summary>What the log attests of each text, by name.</summary>
    public static Dictionary<string, string> AttestedIn(Attestations attestations)
    {
        var attested = new Dictionary<string, string>();
        Add(Note, attestations.Note);
        Add(Reason, attestations.Reason);
        Add(Service, attestations.Service);
        foreach (var (index, item) in attestations.Evidence.Index())
        {
            Add(Title(index), item.Title);
            Add(Uri(index), item.Uri);
        }

        return attested;

        void Add(string member, string? attestation)
        {
            if (attestation is not null)
            {
                attested[member] = attestation;
            }
        }
    }
}
