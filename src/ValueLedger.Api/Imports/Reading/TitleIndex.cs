using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Finds codes of the catalogue by titles. Upper and lower case are the same, and so are spellings that look the same.</summary>
public sealed class TitleIndex(CatalogueView catalogue)
{
    private const int LongestTitle = 1000;

    private readonly Titles _programmes = Titles.Of(catalogue.Programmes, item => item.Title);
    private readonly Titles _measures = Titles.Of(catalogue.Measures, item => item.Title);
    private readonly Titles _parties = Titles.Of(catalogue.Parties, item => item.Name);
    private readonly Titles _teams = Titles.Of(catalogue.Teams, item => item.Name);

    /// <summary>The codes that a cell may mean: the code itself, or those whose title it is.</summary>
    public IReadOnlyList<string> Find(EntryColumn column, string cell) =>
        column switch
        {
            EntryColumn.Programme or EntryColumn.ExchangeReceiverProgramme => _programmes.Find(cell),
            EntryColumn.Measure => _measures.Find(cell),
            EntryColumn.Party or EntryColumn.Assessor or EntryColumn.DecidedBy => _parties.Find(cell),
            EntryColumn.Team => _teams.Find(cell),
            _ => [],
        };

    private sealed record Titles(HashSet<string> Codes, Dictionary<string, List<string>> ByTitle)
    {
        public static Titles Of<T>(CatalogueOf<T> items, Func<T, string> title)
            where T : ICatalogueItem =>
            new(
                [.. items.Select(item => item.Code)],
                items
                    .GroupBy(item => Spelling.Of(title(item.Item), LongestTitle), StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(same => same.Key, same => same.Select(item => item.Code).ToList(), StringComparer.OrdinalIgnoreCase)
            );

        public List<string> Find(string cell) =>
            Codes.Contains(cell) ? [cell] : ByTitle.GetValueOrDefault(Spelling.Of(cell, LongestTitle)) ?? [];
    }
}
