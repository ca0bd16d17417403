namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>How a cell looks.</summary>
internal readonly record struct CellStyle(Format Format, Look Look)
{
    /// <summary>A whole quantity is shown without decimals.</summary>
    public static CellStyle Of(decimal? number, Format format, Look look) =>
        new(format == Format.Quantity && number is { } figure && decimal.Truncate(figure) == figure ? Format.Whole : format, look);
}

/// <summary>How a figure is shown.</summary>
internal enum Format
{
    Text,
    Whole,
    Quantity,
    Money,

    /// <summary>Money for one unit, as it was stated.</summary>
    Price,

    /// <summary>A figure as it was stated, and money before it is rounded.</summary>
    Exact,
    PerUnit,
    Ratio,
    Share,
    Factor,
    Months,
    Date,
}

/// <summary>The role of a cell for the reader.</summary>
internal enum Look
{
    Plain,

    /// <summary>An input that readers may change.</summary>
    Input,

    /// <summary>A total.</summary>
    Total,

    /// <summary>An intermediate result.</summary>
    Working,

    /// <summary>Computed by the server, not a formula.</summary>
    Fixed,
    Head,
    Section,
    Title,
}
