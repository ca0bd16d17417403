namespace ValueLedger.Api.Imports.Reading;

/// <summary>A template with every column, and examples that can be imported once their programme, measures, party and team are
/// registered.</summary>
public static class ImportTemplate
{
    private static readonly string[][] Examples =
    [
        [
            "community-speedwatch",
            "volunteer-time",
            "2.5",
            "2015-12-05",
            "",
            "08:00",
            "10:30",
            "volunteers",
            "malmesbury",
            "v-0193",
            "csw-2015-12-05-malmesbury-1",
            "School run, B4040",
            "self-reported",
        ],
        [
            "community-speedwatch",
            "volunteer-time",
            "41.25",
            "2015-12-31",
            "2015-12-01",
            "",
            "",
            "volunteers",
            "malmesbury",
            "",
            "csw-2015-12-malmesbury",
            "All other sessions of the month",
            "supervisor-confirmed",
        ],
        [
            "community-speedwatch",
            "warning-letters",
            "112",
            "2015-12-31",
            "2015-12-01",
            "",
            "",
            "",
            "",
            "",
            "csw-2015-12-letters",
            "",
            "system-recorded",
        ],
    ];

    /// <summary>As UTF-8 with commas.</summary>
    public static byte[] Csv { get; } =
    [.. Examples.Select(Whole).Prepend([.. EntryColumns.Read]).SelectMany(row => MendedCsv.Line(row).Concat("\r\n"u8.ToArray()))];

    /// <summary>Cells that an example does not have are empty.</summary>
    private static string[] Whole(string[] cells) => [.. cells, .. Enumerable.Repeat("", EntryColumns.Read.Count - cells.Length)];
}
