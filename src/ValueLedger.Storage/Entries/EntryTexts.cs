using System.Text.Json;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>The texts of an entry that can be erased and what attests them. All of it is made before the turn that keeps it.</summary>
internal sealed class EntryTexts
{
    private static readonly EntryTexts None = new([], new Attestations());

    private readonly List<ErasableText> _texts;

    private EntryTexts(List<ErasableText> texts, Attestations attestations)
    {
        _texts = texts;
        Attestations = attestations;
        Row = attestations.IsEmpty() ? null : JsonSerializer.Serialize(attestations, WireJson.Options);
    }

    public Attestations Attestations { get; }

    /// <summary>The attestations as the row of the entry has them; null without any.</summary>
    public string? Row { get; }

    public static EntryTexts Of(Entry entry)
    {
        if (entry.Note is null && entry.Reason is null && entry.Service is null && entry.Evidence.Items.Count == 0)
        {
            return None;
        }

        var texts = new List<ErasableText>();
        return new EntryTexts(
            texts,
            new Attestations
            {
                Note = Attest(texts, ErasableMember.Note, entry.Note),
                Reason = Attest(texts, ErasableMember.Reason, entry.Reason),
                Service = Attest(texts, ErasableMember.Service, entry.Service),
                Evidence = OfEvidence(texts, entry.Evidence.Items),
            }
        );
    }

    /// <summary>Attests the titles and addresses of documents, and adds them to the texts.</summary>
    public static IReadOnlyList<EvidenceAttestation> OfEvidence(List<ErasableText> texts, IReadOnlyList<EvidenceItem> items) =>
        [
            .. items.Select(
                (item, index) =>
                    new EvidenceAttestation(
                        Attest(texts, ErasableMember.Title(index), item.Title),
                        Attest(texts, ErasableMember.Uri(index), item.Uri),
                        item.Sha256
                    )
            ),
        ];

    public void Keep(LedgerTurn ledger, int organisation, long sequence) =>
        _texts.ForEach(text => ledger.KeepErasable(organisation, sequence, text));

    private static string? Attest(List<ErasableText> texts, string member, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var kept = ErasableText.Of(member, text);
        texts.Add(kept);
        return kept.Attestation;
    }
}
