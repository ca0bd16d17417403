using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ValueLedger.Cli.Commands;

/// <summary>Makes options whose values are read in one way only, whatever the language of the computer.</summary>
internal static class OptionOf
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>May be given several times.</summary>
    public static Option<string[]> Texts(string name, string helpName, string description) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => [],
        };

    /// <summary>One of the words that the API knows.</summary>
    public static Option<string?> Word<T>(string name, IEnumerable<T> known, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        return option.AcceptOnlyFromAmong([.. known.Select(word => word!.ToString()!)]);
    }

    /// <summary>Several of the words that the API knows.</summary>
    public static Option<string[]> Words<T>(string name, IEnumerable<T> known, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        return option.AcceptOnlyFromAmong([.. known.Select(word => word!.ToString()!)]);
    }

    public static Option<DateOnly?> Day(string name, string description, bool isRequired = false) =>
        new(name)
        {
            Description = description,
            HelpName = "yyyy-mm-dd",
            Required = isRequired,
            CustomParser = given =>
                Read(
                    given,
                    DateOnly.TryParseExact(Only(given), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day),
                    (DateOnly?)day,
                    "a day such as 2024-05-31"
                ),
        };

    public static Option<DateTimeOffset?> Moment(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "moment",
            CustomParser = given =>
                Read(
                    given,
                    DateTimeOffset.TryParseExact(
                        Only(given),
                        Moments,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AdjustToUniversal,
                        out var moment
                    ) && HasZone(Only(given)),
                    (DateTimeOffset?)moment,
                    "a moment with its time zone, such as 2024-05-31T12:00:00Z"
                ),
        };

    public static Option<TimeOnly?> TimeOfDay(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "hh:mm",
            CustomParser = given =>
                Read(
                    given,
                    TimeOnly.TryParseExact(Only(given), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time),
                    (TimeOnly?)time,
                    "a time such as 09:30"
                ),
        };

    /// <summary>A point before the decimals, and nothing between the thousands.</summary>
    public static Option<decimal?> Number(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "number",
            CustomParser = given =>
                Read(
                    given,
                    decimal.TryParse(
                        Only(given),
                        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                        CultureInfo.InvariantCulture,
                        out var number
                    ),
                    (decimal?)number,
                    "a number such as 1250.5"
                ),
        };

    private static string Only(ArgumentResult given) => given.Tokens[0].Value;

    private static bool HasZone(string moment) => moment.EndsWith('Z') || moment.LastIndexOfAny(['+', '-']) > moment.IndexOf('T');

    private static T? Read<T>(ArgumentResult given, bool isRead, T? value, string expected)
    {
        if (!isRead)
        {
            given.AddError($"'{Only(given)}' is not {expected}.");
        }

        return isRead ? value : default;
    }
}
