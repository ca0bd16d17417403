using ValueLedger.Api.Access;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;

namespace ValueLedger.Api.Operators;

/// <summary>Makes an API key. Its text is told once and never kept.</summary>
internal static class CreateKey
{
    public static Task<Decision<MadeKey>> RunAsync(KeyDraft draft, LedgerWriter writer) =>
        writer.WriteAsync(ledger =>
        {
            var key = ApiKey.Make();
            var decision = draft.Validate(key.KeyId, ledger.Now);
            if (!decision.IsAccepted)
            {
                return Outcome.Discarded<Decision<MadeKey>>(decision.Problems.ToList());
            }

            if (OrganisationStore.Find(ledger, draft.Organisation ?? "") is not { } organisation)
            {
                return Outcome.Discarded<Decision<MadeKey>>(OrganisationProblems.UnknownOrganisation.At("/organisation", $"No organisation has the code '{draft.Organisation}'."));
            }

            KeyStore.Add(ledger, organisation, null, decision.Value, key.SecretSha256);
            return Outcome.Kept<Decision<MadeKey>>(new MadeKey(key.KeyId, key.ToText()));
        });
}

/// <summary>A key just made, with the text that its holder sends.</summary>
internal sealed record MadeKey(string KeyId, string Key);
