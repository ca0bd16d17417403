using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Summaries;

/// <summary>
/// The cells of a group's totals. A sum of money to which nothing known contributes, because it was not recorded or has no rate, is an
/// empty cell and not nil; flags and missing say why.
/// </summary>
/// <param name="catalogue">Tells which measures are public, partners' or citizens'.</param>
internal sealed class SummaryTotalsCells(CatalogueView catalogue)
{
    public static readonly string[] Columns =
    [
        "entries",
        "citizenHours",
        "shareOfCitizenHours",
        "compulsoryHours",
        "hoursWithoutContributor",
        "contributors",
        "shareOfContributors",
        "contributorsWithoutEntries",
        "teams",
        "citizenInputValue",
        "compulsoryValue",
        "partnerInputValue",
        "publicCost",
        "mobilisationCost",
        "financedByOthers",
        "fullSocialCost",
        "sharedCost",
        "partial",
        "missing",
        "flags",
        "suppressed",
        "shareOfPublicCost",
    ];

    public void Write(CsvAnswer csv, SummaryFigures figures)
    {
        var isUnrecorded = figures.Flags.Contains(SummaryFlag.NoPublicInputRecorded);
        var missing = figures.Missing.Select(code => catalogue.Measures.Find(code)?.Item).OfType<Measure>().ToList();
        csv.Plain(figures.Entries)
            .Plain(figures.CitizenHours)
            .Plain(figures.ShareOfCitizenHours)
            .Plain(figures.CompulsoryHours)
            .Plain(figures.HoursWithoutContributor)
            .Plain(figures.Contributors)
            .Plain(figures.ShareOfContributors)
            .Plain(figures.ContributorsWithoutEntries)
            .Plain(figures.Teams);
        csv.Plain(Known(figures.CitizenInputValue, missing.Exists(measure => measure.IsCitizens())))
            .Plain(Known(figures.CompulsoryValue, missing.Exists(measure => measure.Compulsory)))
            .Plain(Known(figures.PartnerInputValue, missing.Exists(measure => measure.IsPartners())))
            .Plain(Known(figures.PublicCost, isUnrecorded || missing.Exists(measure => measure.IsPublic())))
            .Plain(Known(figures.MobilisationCost, isUnrecorded || missing.Exists(measure => measure.Mobilisation)))
            .Plain(figures.FinancedByOthers)
            .Plain(Known(figures.FullSocialCost, isUnrecorded || missing.Count > 0))
            .Plain(figures.SharedCost);
        csv.Plain(figures.Partial).Plain(string.Join(' ', figures.Missing)).Plain(string.Join(' ', figures.Flags.Select(WireEnum.Word)));
        csv.Plain(figures.Suppressed).Plain(figures.ShareOfPublicCost);
    }

    private static decimal? Known(decimal? sum, bool leavesOut) => sum == 0 && leavesOut ? null : sum;
}
