using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Api.Catalogue;

/// <summary>A collection as a table: the members of an item, and the titles of the codes that it names.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Write">Writes the cells of an item; the view knows the titles.</param>
internal sealed record CatalogueTable<T>(IReadOnlyList<string> Columns, Action<CsvAnswer, T, CatalogueView> Write);

/// <summary>The tables of the collections.</summary>
internal static class CatalogueTables
{
    public static readonly CatalogueTable<Programme> Programmes = new(
        ["code", "title", "description", "serviceArea", "coProduction", "benefitReach", "startDate", "endDate", "archived"],
        (csv, programme, _) =>
        {
            csv.Plain(programme.Code).Text(programme.Title).Text(programme.Description).Plain(programme.ServiceArea);
            csv.Plain(string.Join(' ', programme.CoProduction)).Plain(programme.BenefitReach);
            csv.Plain(programme.StartDate).Plain(programme.EndDate).Plain(programme.Archived);
        }
    );

    public static readonly CatalogueTable<Party> Parties = new(
        ["code", "name", "sector", "archived"],
        (csv, party, _) => csv.Plain(party.Code).Text(party.Name).Plain(party.Sector).Plain(party.Archived)
    );

    public static readonly CatalogueTable<Team> Teams = new(
        ["code", "name", "programme", "programmeTitle", "area", "archived"],
        (csv, team, catalogue) =>
        {
            csv.Plain(team.Code).Text(team.Name);
            csv.Plain(team.Programme).Text(catalogue.Programmes.Find(team.Programme)?.Item.Title);
            csv.Text(team.Area).Plain(team.Archived);
        }
    );

    public static readonly CatalogueTable<Contributor> Contributors = new(
        ["code", "team", "teamName", "deprivationQuintile", "archived", "erased", "mergedInto"],
        (csv, contributor, catalogue) =>
        {
            csv.Plain(contributor.Code);
            csv.Plain(contributor.Team).Text(catalogue.Teams.Find(contributor.Team)?.Item.Name);
            csv.Plain(contributor.DeprivationQuintile).Plain(contributor.Archived).Plain(contributor.Erased);
            csv.Plain(contributor.MergedInto);
        }
    );

    public static readonly CatalogueTable<Measure> Measures = new(
        ["code", "title", "stage", "class", "unit", "direction", "aggregation", "mobilisation", "archived"],
        (csv, measure, _) =>
        {
            csv.Plain(measure.Code).Text(measure.Title).Plain(measure.Stage).Plain(measure.Class).Text(measure.Unit);
            csv.Plain(measure.Direction).Plain(measure.Aggregation).Plain(measure.Mobilisation).Plain(measure.Archived);
        }
    );
}
