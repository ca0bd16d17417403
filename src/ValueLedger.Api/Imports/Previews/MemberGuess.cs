using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>Guesses from headers as people write them which member of an entry a column is.</summary>
internal static class MemberGuess
{
    /// <summary>What people call the members, without blanks and signs.</summary>
    private static readonly (EntryColumn Column, string[] Names)[] Known =
    [
        (
            EntryColumn.Quantity,
            [
                "hours",
                "hrs",
                "hoursgiven",
                "hoursworked",
                "hoursvolunteered",
                "volunteerhours",
                "noofhours",
                "numberofhours",
                "totalhours",
                "duration",
                "timespent",
                "timegiven",
                "howmany",
                "howmuch",
                "qty",
                "amount",
                "amountawarded",
                "amountgiven",
                "amountgbp",
                "count",
                "number",
                "units",
                "total",
                "value",
                "credits",
                "hoursexchanged",
                "timecredits",
            ]
        ),
        (
            EntryColumn.Date,
            [
                "dateworked",
                "sessiondate",
                "activitydate",
                "dateofactivity",
                "dateofsession",
                "shiftdate",
                "awarddate",
                "entrydate",
                "dategiven",
                "visitdate",
                "datecompleted",
                "transactiondate",
                "exchangedate",
                "enddate",
                "todate",
                "when",
            ]
        ),
        (EntryColumn.StartDate, ["startday", "fromdate", "datefrom", "begindate"]),
        (EntryColumn.StartTime, ["start", "timein", "clockin", "timestarted", "timefrom", "begin", "from", "starttimeofshift"]),
        (EntryColumn.EndTime, ["end", "finish", "finishtime", "timeout", "clockout", "timeended", "timeto", "to"]),
        (
            EntryColumn.Contributor,
            ["volunteerid", "volunteercode", "volunteerno", "volunteernumber", "memberid", "personid", "contributorid", "participantid"]
        ),
        (
            EntryColumn.Programme,
            [
                "program",
                "project",
                "projectname",
                "scheme",
                "service",
                "campaign",
                "programmecode",
                "opportunity",
                "grantprogrammetitle",
                "grantprogramme",
            ]
        ),
        (EntryColumn.Measure, ["activity", "activitytype", "type", "category", "what", "metric", "measurecode", "task"]),
        (EntryColumn.Team, ["group", "branch", "teamname", "location", "site"]),
        (
            EntryColumn.Party,
            [
                "organisation",
                "organization",
                "org",
                "funder",
                "fundingorgname",
                "fundingorganisation",
                "donor",
                "company",
                "employer",
                "agency",
            ]
        ),
        (
            EntryColumn.Reference,
            [
                "ref",
                "id",
                "identifier",
                "shiftid",
                "recordid",
                "entryid",
                "transactionid",
                "grantidentifier",
                "sessionid",
                "exchangeid",
                "uniqueid",
            ]
        ),
        (
            EntryColumn.Note,
            ["notes", "comment", "comments", "description", "remarks", "details", "shiftname", "title", "purpose", "summary"]
        ),
        (EntryColumn.ExchangeGiver, ["giver", "provider", "givenby", "frommember", "seller", "payee"]),
        (EntryColumn.ExchangeReceiver, ["receiver", "recipient", "receivedby", "tomember", "buyer", "payer"]),
        (EntryColumn.ExchangeService, ["servicegiven", "serviceprovided"]),
        (EntryColumn.ExchangeReceiverProgramme, ["receiverbank", "receivertimebank", "receiversbank", "tobank", "totimebank"]),
    ];

    /// <summary>Headers that tell of a person.</summary>
    private static readonly string[] Personal =
    [
        "name",
        "fullname",
        "firstname",
        "lastname",
        "surname",
        "forename",
        "volunteer",
        "volunteername",
        "email",
        "emailaddress",
        "phone",
        "telephone",
        "mobile",
        "address",
        "postcode",
        "dob",
        "dateofbirth",
        "gender",
        "ethnicity",
    ];

    private static readonly Dictionary<string, EntryColumn> ByName = Known
        .SelectMany(known => known.Names.Select(name => (name, known.Column)))
        .ToDictionary(pair => pair.name, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>The member that a header is like; null when it is like none.</summary>
    /// <param name="header">The header.</param>
    /// <param name="all">The headers of all columns.</param>
    public static EntryColumn? Like(string header, IReadOnlyList<string> all) =>
        Letters(header) == "service" && all.Any(other => Like(other) == EntryColumn.ExchangeGiver)
            ? EntryColumn.ExchangeService
            : Like(header);

    public static EntryColumn? Like(string header) =>
        EntryColumns.Find(header) is { } own && own < EntryColumn.Id ? own
        : ByName.TryGetValue(Letters(header), out var column) ? column
        : Enum.GetValues<EntryColumn>()
            .Where(known => known < EntryColumn.Id)
            .Select(known => (EntryColumn?)known)
            .FirstOrDefault(known => EntryColumns.Name(known!.Value).Equals(Letters(header), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a header says that its numbers are minutes.</summary>
    public static bool IsInMinutes(string header) =>
        header.Contains("minutes", StringComparison.OrdinalIgnoreCase) || header.Contains("(min", StringComparison.OrdinalIgnoreCase);

    public static bool IsPersonal(string header) => Personal.Contains(Letters(header));

    private static string Letters(string header) => string.Concat(header.Split('(')[0].Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
