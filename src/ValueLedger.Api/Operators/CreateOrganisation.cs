using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Begins the ledger of an organisation.</summary>
internal static class CreateOrganisation
{
    public static Task<Decision<Organisation>> RunAsync(OrganisationDraft draft, LedgerWriter writer) =>
        writer.AdministerAsync(ledger =>
        {
            var decision = draft.Validate();
            if (!decision.IsAccepted)
            {
                return Outcome.Discarded(decision);
            }

            if (OrganisationStore.Find(ledger, decision.Value.Code) is not null)
            {
                return Outcome.Discarded<Decision<Organisation>>(OrganisationProblems.OrganisationExists.At("/code", $"The organisation '{decision.Value.Code}' already exists."));
            }

            OrganisationStore.Create(ledger, decision.Value);
            return Outcome.Kept(decision);
        });
}
