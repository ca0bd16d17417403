using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Catalogue;

/// <summary>A collection as a table: the members of an item, and the titles of the codes that it names.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Write">Writes the cells of an item; the view knows the titles.</param>
internal sealed record CatalogueTable<T>(IReadOnlyList<string> Columns, Action<CsvAnswer, T, CatalogueView> Write);

/// <summary>The tables of the collections.</summary>
internal static class CatalogueTables
{
    public static readonly CatalogueTable<Programme> Programmes = new(
        ["code", "title", "description", "serviceArea", "area", "coProduction", "star", "benefitReach", "startDate", "endDate", "archived"],
        (csv, programme, _) =>
        {
            csv.Plain(programme.Code).Text(programme.Title).Text(programme.Description).Plain(programme.ServiceArea);
            csv.Text(programme.Area).Plain(string.Join(' ', programme.CoProduction));
            csv.Plain(string.Join(' ', StepsOf(programme.Star))).Plain(programme.BenefitReach);
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
        [
            "code",
            "title",
            "stage",
            "class",
            "unit",
            "direction",
            "aggregation",
            "scaleFrom",
            "scaleTo",
            "mobilisation",
            "compulsory",
            "archived",
        ],
        (csv, measure, _) =>
        {
            csv.Plain(measure.Code).Text(measure.Title).Plain(measure.Stage).Plain(measure.Class).Text(measure.Unit);
            csv.Plain(measure.Direction).Plain(measure.Aggregation).Plain(measure.Scale?.From).Plain(measure.Scale?.To);
            csv.Plain(measure.Mobilisation).Plain(measure.Compulsory).Plain(measure.Archived);
        }
    );

    public static readonly CatalogueTable<Plan> Plans = new(
        [
            "code",
            "title",
            "kind",
            "programme",
            "programmeTitle",
            "measure",
            "measureTitle",
            "from",
            "to",
            "quantity",
            "unit",
            "source",
            "archived",
        ],
        (csv, plan, catalogue) =>
        {
            var measure = catalogue.Measures.Find(plan.Measure)?.Item;
            csv.Plain(plan.Code).Text(plan.Title).Plain(plan.Kind);
            csv.Plain(plan.Programme).Text(catalogue.Programmes.Find(plan.Programme)?.Item.Title);
            csv.Plain(plan.Measure).Text(measure?.Title).Plain(plan.From).Plain(plan.To);
            csv.Plain(plan.Quantity).Text(measure?.Unit).Text(plan.Source).Plain(plan.Archived);
        }
    );

    /// <summary>Shares are written as code:share, with spaces between them.</summary>
    public static readonly CatalogueTable<Allocation> Allocations = new(
        ["code", "title", "pool", "poolTitle", "from", "to", "key", "measure", "programmes", "shares", "archived"],
        (csv, allocation, catalogue) =>
        {
            csv.Plain(allocation.Code).Text(allocation.Title);
            csv.Plain(allocation.Pool).Text(catalogue.Programmes.Find(allocation.Pool)?.Item.Title);
            csv.Plain(allocation.From).Plain(allocation.To).Plain(allocation.Key).Plain(allocation.Measure);
            csv.Plain(string.Join(' ', allocation.Programmes ?? []));
            csv.Plain(
                string.Join(' ', (allocation.Shares ?? []).Select(part => FormattableString.Invariant($"{part.Programme}:{part.Share}")))
            );
            csv.Plain(allocation.Archived);
        }
    );

    public static readonly CatalogueTable<Asset> Assets = new(
        [
            "code",
            "title",
            "kind",
            "wanted",
            "contributor",
            "party",
            "partyName",
            "team",
            "teamName",
            "area",
            "measure",
            "measureTitle",
            "quantity",
            "unit",
            "per",
            "from",
            "to",
            "source",
            "archived",
        ],
        (csv, asset, catalogue) =>
        {
            var (holder, measure) = (asset.Holder, catalogue.Measures.Find(asset.Measure)?.Item);
            csv.Plain(asset.Code).Text(asset.Title).Plain(asset.Kind).Plain(string.Join(' ', (asset.Wanted ?? []).Select(WireEnum.Word)));
            csv.Plain(holder.Contributor).Plain(holder.Party).Text(catalogue.Parties.Find(holder.Party)?.Item.Name);
            csv.Plain(holder.Team).Text(catalogue.Teams.Find(holder.Team)?.Item.Name).Text(asset.Area);
            csv.Plain(asset.Measure).Text(measure?.Title).Plain(asset.Capacity.Quantity).Text(measure?.Unit).Plain(asset.Capacity.Per);
            csv.Plain(asset.From).Plain(asset.To).Text(asset.Source).Plain(asset.Archived);
        }
    );

    /// <summary>The steps that were taken, as step:day.</summary>
    private static IEnumerable<string> StepsOf(Star? star) =>
        from step in star?.Steps() ?? []
        where step.Step is not null
        select $"{step.Name}:{IsoJson.Write(step.Step.Since)}";
}
