using System.Globalization;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Counts the rows whose hours may be a time that a spreadsheet turned into a number, see <see cref="DayFraction"/>.</summary>
internal sealed class TimesAsNumbers(CatalogueView catalogue)
{
    private long _rows;
    private string _first = "";

    /// <summary>No warning, or one for all rows.</summary>
    public IReadOnlyList<ReadingWarning> Warnings =>
        _rows == 0
            ? []
            :
            [
                new(
                    "quantities_may_be_times",
                    _rows,
                    $"{(_rows == 1 ? "One row has a quantity" : $"{_rows} rows have quantities")} in hours that may be a time that a spreadsheet turned into a fraction of a day. The first is {_first}. They were read as hours; if times were meant, save the column as numbers of hours and send the file again."
                ),
            ];

    public void Look(in ImportRow row)
    {
        if (
            row.Draft.Quantity is { } hours
            && DayFraction.MinutesIn(hours) is { } minutes
            && catalogue.Measures.Find(row.Draft.Measure)?.Item.Unit == Measure.Hour
            && _rows++ == 0
        )
        {
            _first = string.Create(
                CultureInfo.InvariantCulture,
                $"{hours} in row {row.Row}, which would be {minutes / 60}:{minutes % 60:00}"
            );
        }
    }
}
