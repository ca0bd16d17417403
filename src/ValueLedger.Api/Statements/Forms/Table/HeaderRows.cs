using ValueLedger.Core.Dates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What a statement is of, and what was known when.</summary>
internal static class HeaderRows
{
    private const string Section = "header";

    public static IEnumerable<TableRow> Of(StatementHeader header) =>
    [
        new TableRow { Section = Section, Item = "organisation", Code = header.Organisation, Title = header.OrganisationName },
        .. header.Programmes.Select(programme => new TableRow { Section = $"{Section}/programmes", Item = "programme", Programme = programme.Code, Title = programme.Title }),
        new TableRow { Section = Section, Item = "period", From = header.From, To = header.To },
        new TableRow { Section = Section, Item = "knownAt", Text = IsoJson.Write(header.KnownAt) },
        new TableRow { Section = $"{Section}/checkpoint", Item = "size", Figure = header.Checkpoint.Size },
        new TableRow { Section = $"{Section}/checkpoint", Item = "root", Text = header.Checkpoint.Root },
        new TableRow { Section = Section, Item = "method", Text = header.Method },
        new TableRow { Section = Section, Item = "currency", Unit = header.Currency },
        new TableRow { Section = Section, Item = "basis", Basis = header.Basis },
        new TableRow { Section = Section, Item = "schedule", Text = header.Schedule },
        new TableRow { Section = Section, Item = "baseYear", PriceYear = header.BaseYear },
    ];
}
