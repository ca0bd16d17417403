using System.Globalization;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>The scope of a statement, and the state of the log.</summary>
internal static class HeaderRows
{
    private const string Section = "header";

    public static IEnumerable<TableRow> Of(StatementHeader header) =>
        [
            new TableRow
            {
                Section = Section,
                Item = "organisation",
                Code = header.Organisation,
                Title = header.OrganisationName,
            },
            .. header.Programmes.Select(programme => new TableRow
            {
                Section = $"{Section}/programmes",
                Item = "programme",
                Programme = programme.Code,
                Title = programme.Title,
            }),
            .. header.Programmes.SelectMany(programme => Of(programme, "coProduction", programme.CoProduction)),
            .. header.Programmes.SelectMany(programme => Of(programme, "star", programme.Star)),
            new TableRow
            {
                Section = Section,
                Item = "period",
                From = header.From,
                To = header.To,
            },
            new TableRow
            {
                Section = Section,
                Item = "knownAt",
                Text = IsoJson.Write(header.KnownAt),
            },
            new TableRow
            {
                Section = $"{Section}/checkpoint",
                Item = "size",
                Figure = header.Checkpoint.Size,
            },
            new TableRow
            {
                Section = $"{Section}/checkpoint",
                Item = "root",
                Text = header.Checkpoint.Root,
            },
            new TableRow
            {
                Section = Section,
                Item = "method",
                Text = header.Method,
            },
            new TableRow
            {
                Section = Section,
                Item = "currency",
                Unit = header.Currency,
            },
            new TableRow
            {
                Section = Section,
                Item = "basis",
                Basis = header.Basis,
            },
            new TableRow
            {
                Section = Section,
                Item = "schedule",
                Text = header.Schedule,
            },
            .. Of(header.OwnSchedule),
            new TableRow
            {
                Section = Section,
                Item = "baseYear",
                PriceYear = header.BaseYear,
            },
            .. Of(header.Deflator),
        ];

    private static IEnumerable<TableRow> Of(StatementProgramme programme, string item, IEnumerable<string> words) =>
        words.Select(word => new TableRow
        {
            Section = $"{Section}/programmes",
            Item = item,
            Programme = programme.Code,
            Text = word,
        });

    private static IEnumerable<TableRow> Of(StatedSchedule? own) =>
        own is null
            ? []
            : own
                .Steps.Select(step => new TableRow
                {
                    Section = $"{Section}/ownSchedule/steps",
                    Item = "step",
                    Year = step.FromYear.ToString(CultureInfo.InvariantCulture),
                    Text = $"until {step.ToYear?.ToString(CultureInfo.InvariantCulture) ?? "the end"}",
                    Share = step.Rate,
                })
                .Prepend(
                    new TableRow
                    {
                        Section = $"{Section}/ownSchedule",
                        Item = "schedule",
                        Title = own.Title,
                        Source = own.Source,
                    }
                );

    private static IEnumerable<TableRow> Of(StatedDeflator? deflator) =>
        deflator is null
            ? []
            : (deflator.Index ?? new Dictionary<string, decimal>())
                .OrderBy(year => year.Key, StringComparer.Ordinal)
                .Select(year => new TableRow
                {
                    Section = $"{Section}/deflator/index",
                    Item = "index",
                    Year = year.Key,
                    Figure = year.Value,
                })
                .Prepend(
                    new TableRow
                    {
                        Section = $"{Section}/deflator",
                        Item = "deflator",
                        Title = deflator.Series,
                        Source = deflator.Source,
                    }
                );
}
