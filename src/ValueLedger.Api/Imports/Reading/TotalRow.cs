namespace ValueLedger.Api.Imports.Reading;

/// <summary>Holds back the last row of a table until it is known whether it is the sum of the rows before it.</summary>
internal sealed class TotalRow
{
    /// <summary>With fewer rows before it, a row with the same quantity is no sum.</summary>
    private const int FewestRows = 2;

    /// <summary>A larger number is no quantity of a row, and its sum might not fit.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private ImportRow? _held;
    private decimal _sum;
    private int _rows;

    /// <summary>The number of the row that is the sum of the others; null while none is.</summary>
    public int? Row { get; private set; }

    /// <summary>Holds back the last row of a batch and puts the one before it first.</summary>
    public void HoldBack(List<ImportRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (_held is { } earlier)
        {
            rows.Insert(0, earlier);
        }

        // The bytes of the row do not outlive its batch.
        _held = rows[^1] with
        {
            Raw = rows[^1].Raw.ToArray(),
        };
        rows.RemoveAt(rows.Count - 1);
        foreach (var row in rows)
        {
            Add(row.Draft.Quantity);
        }
    }

    /// <summary>The last row, once there is no other; null when there is none, or when it is a total that is passed over.</summary>
    public ImportRow? Take(bool skipsTotal)
    {
        if (_held is not { } last)
        {
            return null;
        }

        _held = null;
        if (_rows < FewestRows || last.Draft.Quantity is not { } total || total != _sum)
        {
            return last;
        }

        Row = last.Row;
        // A row with a day may be a session that happens to be as long as the others together.
        return skipsTotal ? null : last with { IsTotal = last.Draft.Date is null };
    }

    private void Add(decimal? quantity)
    {
        if (quantity is { } known && Math.Abs(known) < Largest)
        {
            _sum += known;
            _rows++;
        }
    }
}
