using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>The columns that a table of rates may have: the members of a rate, and those of its source.</summary>
internal static class RateColumns
{
    private const string Header = "/header";
    private const string Source = "source";

    public static readonly IReadOnlyList<RateColumn> All =
    [
        Of("measure"),
        Of("basis"),
        Of("amount"),
        Of("unit"),
        Of("effectiveFrom"),
        Of("effectiveTo"),
        Of("priceYear"),
        OfSource("title"),
        OfSource("publisher"),
        OfSource("year"),
        OfSource("url"),
        OfSource("status"),
        OfSource("seenIn"),
        OfSource("completeUntil"),
        Of("licence"),
        Of("confidenceGrade"),
        Of("bound"),
        Of("low"),
        Of("high"),
        Of("distribution"),
        Of("draw"),
    ];

    private static readonly string[] Required = ["measure", "basis", "amount", "effectiveFrom", "sourceTitle"];

    private static readonly string Expected =
        $"Required columns are {string.Join(", ", Required)}; optional ones are {string.Join(", ", All.Select(column => column.Name).Except(Required))}, in any order.";

    /// <summary>The meaning of each header, or all their problems.</summary>
    public static Checked<IReadOnlyList<RateColumn>> Of(IReadOnlyList<string> names)
    {
        var columns = names.Select(Find).ToList();
        var problems = new List<Problem>();
        problems.AddRange(names.Where((_, at) => columns[at] is null).Select(Unknown));
        problems.AddRange(Required.Where(required => !columns.Exists(column => column?.Name == required)).Select(Missing));
        problems.AddRange(
            columns.OfType<RateColumn>().GroupBy(column => column.Name).Where(same => same.Count() > 1).Select(same => Duplicate(same.Key))
        );
        return problems.Count > 0 ? problems : columns.OfType<RateColumn>().ToArray();
    }

    private static RateColumn? Find(string name) =>
        All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static RateColumn Of(string member) => new(member, [member], DraftShape.Of(typeof(RateDraft)).Members[member].Shape.Type);

    private static RateColumn OfSource(string member) =>
        new(
            Source + char.ToUpperInvariant(member[0]) + member[1..],
            [Source, member],
            DraftShape.Of(typeof(SourceDraft)).Members[member].Shape.Type
        );

    private static Problem Unknown(string name) =>
        ReadingProblems.HeaderIsUnknown.At(Header, $"The column {Fault.Shown(name)} is unknown. {Expected}");

    private static Problem Missing(string name) =>
        ReadingProblems.HeaderIsMissing.At(Header, $"The header '{name}' is missing. {Expected}");

    private static Problem Duplicate(string name) =>
        ReadingProblems.HeaderIsDuplicate.At(Header, $"Two columns have the name '{name}'. {Expected}");
}

/// <summary>A column of a table of rates.</summary>
/// <param name="Name">Text of its header, in upper or lower case.</param>
/// <param name="Path">The path of the member that it fills.</param>
/// <param name="Type">Type of its values.</param>
internal sealed record RateColumn(string Name, IReadOnlyList<string> Path, Type Type)
{
    public string Pointer => "/" + string.Join('/', Path);
}
