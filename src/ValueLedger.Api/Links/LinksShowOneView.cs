using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Links;

/// <summary>
/// Whoever comes with the token of a link reads what its page shows and nothing else. An operation that is not named here is closed to
/// links, so that a new one is.
/// </summary>
public sealed class LinksShowOneView(RequestDelegate next, CountedUses uses)
{
    public const string InUse = "GetLinkInUse";
    public const string Account = "GetAccountOfLink";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<UsedLink>() is { } link)
        {
            var operation = context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;
            uses.Count(link.Key, isOpened: operation == InUse);
            if (!Shows(link.View, operation, context.Request))
            {
                await new Refused(
                    AccessProblems.LinkShowsOneView.At("", "A link shows its view and nothing else. Ask whoever sent it for more.")
                ).ExecuteAsync(context);
                return;
            }
        }

        await next(context);
    }

    private static bool Shows(LinkView view, string? operation, HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && operation switch
        {
            InUse or "GetOrganisation" => true,
            "GetStatement" or "GetStatementStatus" or "GetStatementPage" or "GetStatementWorkbook" or "GetStatementTable" => view.Page
                == LinkedPage.Statement
                && Is(request, "id", view.Statement, StringComparison.OrdinalIgnoreCase),
            "ListProgrammes" or "ListMeasures" => view.Page != LinkedPage.Statement,
            "ListRates" => view.Page == LinkedPage.Overview,
            "ListTeams" or Account => view.Page == LinkedPage.Programme,
            "GetProgramme" or "GetImpactMap" or "ListImpactMapVersions" => view.Page == LinkedPage.Programme
                && Is(request, "code", view.Programme, StringComparison.Ordinal),
            "GetSummary" or "ExportSummary" => view.Page != LinkedPage.Statement && IsOf(view, request.Query),
            _ => false,
        };

    private static bool Is(HttpRequest request, string name, string? shown, StringComparison comparison) =>
        request.RouteValues[name] is string asked && string.Equals(asked, shown, comparison);

    /// <summary>The page asks for its figures as a whole, by programme, month, year or team, on each basis, and for those of the period
    /// before.</summary>
    private static bool IsOf(LinkView view, IQueryCollection query)
    {
        var asked = query.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var groupings = view.Page == LinkedPage.Programme ? (string[])["team"] : ["programme", "month", "year"];
        return asked.Values.All(values => values.Count == 1)
            && (!asked.Remove("groupBy", out var groupBy) || groupings.Contains(groupBy[0], StringComparer.Ordinal))
            && asked.Remove("from", out var from)
            && asked.Remove("to", out var to)
            && Periods(view).Contains((from[0]!, to[0]!))
            && Take(asked, "programme") == view.Programme
            && Take(asked, "area") == view.Area
            && MomentOf(Take(asked, "knownAt")) == view.KnownAt
            && asked.Keys.All(name => name == "basis");
    }

    private static string? Take(Dictionary<string, StringValues> asked, string name) => asked.Remove(name, out var value) ? value[0] : null;

    /// <summary>A moment that nobody can read is not that of the view.</summary>
    private static Instant? MomentOf(string? text) =>
        text is null ? null
        : InstantPattern.ExtendedIso.Parse(text) is { Success: true } read ? read.Value
        : Instant.MinValue;

    /// <summary>The days of the view, and the same days as many years earlier as the view has begun.</summary>
    private static IEnumerable<(string From, string To)> Periods(LinkView view)
    {
        var (from, to) = (view.From!.Value, view.To!.Value);
        yield return (Iso(from), Iso(to));
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var years = (months + 11) / 12;
        if (from.Year > years)
        {
            yield return (Iso(Earlier(from, years)), Iso(Earlier(to, years)));
        }
    }

    /// <summary>The last day of a month was the last one in earlier years, too.</summary>
    private static LocalDate Earlier(LocalDate day, int years)
    {
        var before = day.PlusYears(-years);
        return day == DateAdjusters.EndOfMonth(day) ? DateAdjusters.EndOfMonth(before) : before;
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
