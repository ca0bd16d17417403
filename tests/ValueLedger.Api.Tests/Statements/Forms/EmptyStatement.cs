using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A statement of a period in which nothing was recorded.</summary>
internal static class EmptyStatement
{
    public static async Task<FormedStatement> PrepareEmptyAsync(this LedgerServer server)
    {
        var organisation = await server.NewLedgerAsync();
        return new FormedStatement(organisation, await organisation.PrepareAsync());
    }
}
