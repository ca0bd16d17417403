using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>Guesses what the columns of a table are, and which settings would read it.</summary>
internal sealed class GuessedTable
{
    private const int MostExamples = 3;
    private const string Exchanged = "exchanged-hours";
    private const int LongestExample = 60;

    /// <summary>With more columns to leave out, a query would become too long.</summary>
    private const int MostIgnoredByName = 12;

    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;
    private readonly CatalogueView _catalogue;
    private readonly TitleIndex _titles;
    private readonly EntryColumn?[] _members;
    private readonly string[] _why;
    private readonly List<PreviewedSetting> _settings = [];
    private readonly List<MissingColumn> _missing = [];
    private readonly Dictionary<EntryColumn, string> _set = [];

    /// <param name="rows">The first rows, empty ones included.</param>
    /// <param name="headerRow">The number of the header.</param>
    /// <param name="isFirst">Whether no row above the header has cells.</param>
    /// <param name="catalogue">The organisation's codes.</param>
    public GuessedTable(IReadOnlyList<IReadOnlyList<string>> rows, int headerRow, bool isFirst, CatalogueView catalogue)
    {
        Names = [.. rows[headerRow - 1].Select(ColumnMap.Spelled)];
        _rows = [.. rows.Skip(headerRow).Where(row => row.Any(cell => cell.Length > 0))];
        (_catalogue, _titles) = (catalogue, new TitleIndex(catalogue));
        (_members, _why) = (new EntryColumn?[Names.Count], new string[Names.Count]);
        Enumerable.Range(0, Names.Count).ToList().ForEach(GuessByName);
        GuessByCells(EntryColumn.Date, cells => cells.AreDates, "its cells are dates");
        foreach (var coded in (EntryColumn[])[EntryColumn.Programme, EntryColumn.Measure, EntryColumn.Team, EntryColumn.Party])
        {
            GuessByCells(coded, cells => IsAnyKnown(coded, cells), "its cells are codes or titles that are registered");
        }

        if (!isFirst)
        {
            State("headerRow", $"{headerRow}", "What stands above this row is not the header.");
        }

        GuessFormats();
        GuessMissing();
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether there are rows, and columns for their day and quantity.</summary>
    public bool HoldsEntries =>
        _rows.Count > 0
        && (_members.Contains(EntryColumn.Date) || _members.Contains(EntryColumn.StartDate))
        && (_members.Contains(EntryColumn.Quantity) || Stated("quantity") is not null);

    public IReadOnlyList<PreviewedSetting> Settings => _settings;

    public IReadOnlyList<MissingColumn> Missing => _missing;

    public IReadOnlyList<PreviewedColumn> Columns =>
        [
            .. Names.Select(
                (name, at) =>
                    new PreviewedColumn(
                        at + 1,
                        name,
                        _members[at] is { } member ? EntryColumns.Name(member) : null,
                        _why[at],
                        [.. CellsOf(at).Cells.Distinct().Take(MostExamples).Select(Short)]
                    )
            ),
        ];

    /// <summary>States what the problems of the rows show to be needed; false when nothing is.</summary>
    public bool StateWhatRowsNeed(IReadOnlyList<PreviewedRow> rows)
    {
        var codes = rows.SelectMany(row => row.Problems).Select(problem => problem.Code).ToHashSet();
        var stated = _settings.Count;
        if (codes.Contains(ReadingProblems.RowLooksLikeATotal.Name))
        {
            State("totals", "skip", "The last row is the sum of the quantities above it and has no day.");
        }

        if (codes.Contains(EntryProblems.QuantityHasMoreThanSixDecimals.Name) && Stated("round") is null)
        {
            State("round", "6", "Some quantities have more than six decimals.");
        }

        return _settings.Count > stated;
    }

    /// <summary>The settings and columns as a query.</summary>
    public ImportQuery ToQuery() =>
        new()
        {
            Sheet = Stated("sheet"),
            HeaderRow = Stated("headerRow") is { } row ? int.Parse(row, System.Globalization.CultureInfo.InvariantCulture) : null,
            DateFormat = Stated("dateFormat"),
            Timestamps = Stated("timestamps") is null ? null : Timestamps.Date,
            QuantityFormat = Stated("quantityFormat"),
            Quantity = Stated("quantity") is null ? null : QuantitySource.Times,
            Decimal = Stated("decimal") is null ? null : DecimalMark.Comma,
            Thousands = Stated("thousands") is null ? null : ThousandsMark.Comma,
            Round = Stated("round") is null ? null : 6,
            Totals = Stated("totals") is null ? null : TotalRows.Skip,
            Titles = Stated("titles") is null ? null : true,
            Map = Or([.. Mapped.Select(at => $"{Names[at]}:{EntryColumns.Name(_members[at]!.Value)}")]),
            Ignore = Or(Ignored),
            Set = Or([.. _set.Select(member => $"{EntryColumns.Name(member.Key)}:{member.Value}")]),
        };

    private IEnumerable<int> Mapped =>
        Enumerable.Range(0, Names.Count).Where(at => _members[at] is { } member && EntryColumns.Find(Names[at]) != member);

    /// <summary>Columns to leave out by name; a star where one has no name but cells.</summary>
    private List<string> Ignored
    {
        get
        {
            var left = Enumerable.Range(0, Names.Count).Where(at => _members[at] is null && !IsOurs(Names[at])).ToList();
            var isNameless = left.Exists(at => Names[at].Length == 0 && !CellsOf(at).IsEmpty);
            return isNameless || left.Count > MostIgnoredByName
                ? ["*"]
                : [.. left.Where(at => Names[at].Length > 0).Select(at => Names[at])];
        }
    }

    private void GuessByName(int at)
    {
        var (name, cells) = (Names[at], CellsOf(at));
        if (name.Length == 0)
        {
            _why[at] = cells.IsEmpty ? "It has no header and no cells." : "It has no header.";
        }
        else if (MemberGuess.Like(name, Names) is { } member && Unfit(member, name, cells) is var unfit)
        {
            var taken = Array.FindIndex(_members, other => other == member);
            if (unfit is not null || taken >= 0)
            {
                _why[at] = unfit ?? $"The column {Fault.Shown(Names[taken])} is already read as '{EntryColumns.Name(member)}'.";
                return;
            }

            _members[at] = member;
            _why[at] = EntryColumns.Find(name) == member ? "Its header is the name of the member." : "Its header is usual for this member.";
        }
        else
        {
            _why[at] =
                IsOurs(name) ? "It is not read: the ledger works it out itself."
                : MemberGuess.IsPersonal(name) ? "It seems to tell of a person; the ledger asks for no names."
                : "No member of an entry is like it.";
        }
    }

    /// <summary>Why a column is not the member that its header is like; null when it may be.</summary>
    private string? Unfit(EntryColumn member, string name, CellForms cells)
    {
        if (cells.IsEmpty)
        {
            return EntryColumns.Find(name) is null ? "It has no cells." : null;
        }

        return member switch
        {
            EntryColumn.Date or EntryColumn.StartDate when cells.DateFormat is null => "None of its cells is a date.",
            EntryColumn.StartTime or EntryColumn.EndTime when !cells.HaveTimes => "None of its cells is a time of day.",
            EntryColumn.Quantity when MemberGuess.IsInMinutes(name) => "It seems to be in minutes; an entry has hours.",
            EntryColumn.Quantity when !cells.HaveNumbers && !cells.AreHoursAndMinutes => "None of its cells is a number.",
            EntryColumn.Programme or EntryColumn.Measure or EntryColumn.Party or EntryColumn.Team when !IsAnyKnown(member, cells) =>
                $"Its cells are neither codes nor titles of anything registered as '{EntryColumns.Name(member)}'.",
            EntryColumn.Reference when !cells.AreDistinct => "Its cells are not different from one another, as references are.",
            _ => null,
        };
    }

    private bool IsAnyKnown(EntryColumn member, CellForms cells) =>
        cells.Cells.Distinct().Any(cell => _titles.Find(member, cell).Count > 0);

    private void GuessByCells(EntryColumn member, Func<CellForms, bool> fits, string because)
    {
        var at = Enumerable
            .Range(0, Names.Count)
            .FirstOrDefault(at => _members[at] is null && Names[at].Length > 0 && fits(CellsOf(at)), -1);
        if (at >= 0 && !_members.Contains(member))
        {
            _members[at] = member;
            _why[at] = $"No header is like '{EntryColumns.Name(member)}', and {because}.";
        }
    }

    private void GuessFormats()
    {
        var dates = new CellForms([.. Of(EntryColumn.Date).Concat(Of(EntryColumn.StartDate))]);
        if (dates.DateFormat is { } format && format != "iso")
        {
            State(
                "dateFormat",
                format,
                dates.MayBeMonthFirst
                    ? $"Dates are written like {dates.Cells[0]}. Check that the day comes first: every date could also be read with the month first (mm/dd/yyyy)."
                    : $"Dates are written like {dates.Cells[0]}."
            );
        }

        if (dates.HaveTimestamps)
        {
            State("timestamps", "date", "A time of day stands behind some dates; it is passed over.");
        }

        if (!_members.Contains(EntryColumn.Quantity) && _members.Contains(EntryColumn.StartTime) && _members.Contains(EntryColumn.EndTime))
        {
            State("quantity", "times", "No column has quantities, but there are start and end times.");
            return;
        }

        var quantities = new CellForms(Of(EntryColumn.Quantity));
        if (quantities.IsEmpty)
        {
            return;
        }

        if (quantities.AreHoursAndMinutes)
        {
            State("quantityFormat", "h:mm", $"Quantities are written like {quantities.Cells[0]}.");
        }
        else if (quantities.HaveThousands)
        {
            State("thousands", "comma", "Some quantities have a comma between thousands, or a currency sign.");
        }
        else if (quantities.HaveDecimalComma)
        {
            State("decimal", "comma", "Quantities have a decimal comma.");
        }
    }

    private void GuessMissing()
    {
        var named = ((EntryColumn[])[EntryColumn.Programme, EntryColumn.Measure, EntryColumn.Party, EntryColumn.Team]).Where(column =>
            _members.Contains(column)
        );
        if (named.Any(column => Of(column).Any(cell => _titles.Find(column, cell) is [var code] && code != cell)))
        {
            State("titles", "true", "Some cells are titles and not codes.");
        }

        foreach (
            var member in EntryColumns.Required.Where(member =>
                !_members.Contains(member) && (Stated("quantity") is null || member != EntryColumn.Quantity)
            )
        )
        {
            var name = EntryColumns.Name(member);
            if (Only(member) is { } only)
            {
                _set[member] = only;
                _missing.Add(
                    new MissingColumn(name, $"No column has it; set={name}:{only} states it for every row, because no other {name} fits.")
                );
            }
            else
            {
                _missing.Add(
                    new MissingColumn(
                        name,
                        member is EntryColumn.Programme or EntryColumn.Measure
                            ? $"No column seems to have it. Map one with map=HEADER:{name}, or state set={name}:CODE if it is the same for every row."
                            : $"No column seems to have it. Map one with map=HEADER:{name}."
                    )
                );
            }
        }
    }

    private string? Only(EntryColumn member) =>
        member switch
        {
            EntryColumn.Programme when _catalogue.Programmes.Count == 1 => _catalogue.Programmes.First().Code,
            EntryColumn.Measure when _members.Contains(EntryColumn.ExchangeGiver) && _catalogue.Measures.Find(Exchanged) is not null =>
                Exchanged,
            EntryColumn.Measure when _catalogue.Measures.Count == 1 => _catalogue.Measures.First().Code,
            _ => null,
        };

    public void State(string parameter, string value, string why) => _settings.Add(new PreviewedSetting(parameter, value, why));

    private string? Stated(string parameter) => _settings.Find(setting => setting.Parameter == parameter)?.Value;

    private IReadOnlyList<string> Of(EntryColumn member) => Array.IndexOf(_members, member) is >= 0 and var at ? CellsOf(at).Cells : [];

    private CellForms CellsOf(int at) => new([.. _rows.Where(row => at < row.Count && row[at].Length > 0).Select(row => row[at])]);

    private static bool IsOurs(string name) => EntryColumns.Find(name) is >= EntryColumn.Id;

    private static List<string>? Or(List<string> parts) => parts.Count > 0 ? parts : null;

    private static string Short(string cell) => cell.Length <= LongestExample ? cell : cell[..LongestExample] + "...";
}
