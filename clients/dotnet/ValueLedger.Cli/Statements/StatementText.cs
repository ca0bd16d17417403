using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Statements;

/// <summary>Shows statements in a few lines; the whole of one is for its page, workbook and table.</summary>
internal static class StatementText
{
    private static readonly (string Name, string Value)[] Nothing = [];

    public static void Print(Output output, Statement statement)
    {
        var header = statement.Header;
        var figures = statement.Bases[0].Figures;
        var (agency, benefits) = ($"{figures.AgencyCostUndefinedReason}", $"{figures.BenefitsUndefinedReason}");
        output.PrintLine(
            $"{header.OrganisationName}: {string.Join(", ", header.Programmes.Select(programme => programme.Title))}, "
                + $"{Tables.Day(header.From)} to {Tables.Day(header.To)}, as known at {Tables.Moment(header.KnownAt)}."
        );
        (string Name, string Value)[] facts =
        [
            ("id", statement.Id is { } id ? $"{id}" : "none, because it is a dry run"),
            ("basis of citizens' time", $"{header.Basis}"),
            ("amounts in", header.Currency + (header.BaseYear is { } year ? $", prices of {year}" : ", prices of the day")),
            ("citizen hours", Tables.Number(figures.CitizenHours)),
            ("citizens' inputs", Tables.Money(figures.CitizenInputs)),
            ("partners' inputs", Tables.Money(figures.PartnerInputs)),
            ("public cost", Tables.Money(figures.AgencyCost, Tables.Words(agency))),
            ("full social cost", Tables.Money(figures.FullSocialCost)),
            ("present value of benefits", Tables.Money(figures.PresentValueBenefits, Tables.Words(benefits))),
            ("benefits less full social cost", Tables.Money(figures.Npsv, Tables.Words(benefits))),
            ("benefits over full social cost", Ratio(figures.Ratios.BenefitCostRatio)),
            ("benefits over public cost", Ratio(figures.Ratios.BenefitPerAgencyPound)),
            .. statement.BreakEven is { Share: var share }
                ? [("share of the burden to avoid", Tables.Number(share.Value, Tables.Words($"{share.UndefinedReason}")))]
                : Nothing,
        ];
        output.Print(Tables.Facts(facts.Select(fact => (fact.Name, (string?)fact.Value))));
        foreach (var flag in statement.Flags)
        {
            output.PrintLine($"Check this: {Tables.Words(flag.ToString())}.");
        }
    }

    public static void Print(Output output, StatementStatus status, bool isDryRun)
    {
        output.PrintLine(
            isDryRun
                ? $"A dry run: the draft {status.Id} can be published."
                : $"The statement {status.Id} is published as number {status.Number}."
        );
        output.Print(Tables.Facts([("SHA-256", status.Sha256), ("supersedes", status.Supersedes is { } old ? $"{old}" : "none")]));
    }

    public static void Print(Output output, IReadOnlyList<StatementStatus> statuses)
    {
        if (statuses.Count == 0)
        {
            output.Tell("There are no statements.");
            return;
        }

        var table = Tables.Of("id", "state", "number#", "programmes", "from", "to", "known at", "prepared at", "superseded by");
        foreach (var status in statuses)
        {
            table.Row(
                $"{status.Id}",
                $"{status.State}",
                $"{status.Number}",
                string.Join(", ", status.Programmes),
                Tables.Day(status.From),
                Tables.Day(status.To),
                Tables.Moment(status.KnownAt),
                Tables.Moment(status.PreparedAt),
                $"{status.SupersededBy}"
            );
        }

        output.Print(table);
    }

    private static string Ratio(Ratio ratio) => Tables.Number(ratio.Value, Tables.Words($"{ratio.UndefinedReason}"));
}
