using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Begins the ledger of an organisation.</summary>
internal static class CreateOrganisation
{
    public static Task<Checked<Organisation>> RunAsync(OrganisationDraft draft, LedgerWriter writer) =>
        writer.AdministerAsync(ledger =>
        {
            var decision = draft.Validate();
            if (!decision.IsAccepted)
            {
                return TurnResult.Discarded(decision);
            }

            if (OrganisationStore.Find(ledger, decision.Value.Code) is not null)
            {
                return TurnResult.Discarded<Checked<Organisation>>(
                    OrganisationProblems.OrganisationExists.At("/code", $"The organisation '{decision.Value.Code}' already exists.")
                );
            }

            OrganisationStore.Create(ledger, decision.Value);
            return TurnResult.Kept(decision);
        });
}
