using System.ComponentModel.DataAnnotations;
using ValueLedger.Api.Access;
using ValueLedger.Api.Keys;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Makes an API key for any organisation. Its text is shown once and never kept.</summary>
internal static class CreateOperatorKey
{
    public static Task<Checked<MadeKey>> RunAsync(OperatorKeyDraft draft, LedgerWriter writer) =>
        writer.AdministerAsync(ledger =>
        {
            if (OrganisationStore.Find(ledger, draft.Organisation ?? "") is not { } organisation)
            {
                return TurnResult.Discarded<Checked<MadeKey>>(
                    OrganisationProblems.UnknownOrganisation.At("/organisation", $"No organisation has the code '{draft.Organisation}'.")
                );
            }

            var decision = CreateKey.Decide(ledger, new Caller(organisation, null), draft, _ => true);
            return decision.IsAccepted
                ? TurnResult.Kept<Checked<MadeKey>>(new MadeKey(decision.Value.Key.Content.KeyId, decision.Value.Text!))
                : TurnResult.Discarded<Checked<MadeKey>>(decision.Problems.ToList());
        });
}

/// <summary>A key as the operator requests it.</summary>
internal sealed record OperatorKeyDraft : KeyDraft
{
    /// <summary>Code of the organisation it belongs to.</summary>
    [Required]
    public string? Organisation { get; init; }
}

/// <summary>A key that was just made, with the text that its holder sends.</summary>
internal sealed record MadeKey(string KeyId, string Key);
