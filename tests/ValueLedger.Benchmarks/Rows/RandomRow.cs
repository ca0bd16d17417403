namespace ValueLedger.Benchmarks.Rows;

/// <summary>An entry as a sender has it: references and dates come in no order, each has a note, and some have times.</summary>
internal readonly record struct RandomRow(
    int Programme,
    int Team,
    int Contributor,
    int HalfHours,
    DateOnly Date,
    TimeOnly? Start,
    ulong Reference
)
{
    public const int Programmes = 20;
    public const int Teams = 30;
    public const int Contributors = 5_000;
    public const string Measure = "hours";

    /// <summary>So many of the contributors are registered before, the first ones, and so many of those were erased.</summary>
    public const int Registered = Contributors / 5;
    public const int Erased = Registered / 50;

    /// <summary>The columns of a table, in the order of the cells.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "programme",
        "measure",
        "quantity",
        "date",
        "team",
        "contributor",
        "reference",
        "startTime",
        "endTime",
        "note",
    ];

    /// <summary>The dates are of this year and the next.</summary>
    public static readonly DateOnly FirstDay = new(2024, 1, 1);

    private const int Days = 730;

    private static readonly string[] Notes =
    [
        "checked with the coordinator",
        "rain – half the group stayed",
        "“long way round”",
        "café afterwards",
    ];

    /// <summary>As the columns have them; what is not stated is empty.</summary>
    public IReadOnlyList<string> Cells =>
        [
            $"programme-{Programme}",
            Measure,
            Quantity,
            $"{Date:yyyy-MM-dd}",
            $"team-{Team}",
            $"v-{Contributor:0000}",
            $"{Reference:x16}",
            $"{Start:HH:mm}",
            $"{Start?.AddMinutes(30 * HalfHours):HH:mm}",
            Note,
        ];

    /// <summary>Quantity with its decimal point.</summary>
    private string Quantity => $"{HalfHours / 2}.{HalfHours % 2 * 5}";

    /// <summary>What a coordinator writes beside a row; most notes are like no other.</summary>
    private string Note => $"Session {Reference % 100_000}, {Notes[Reference % (ulong)Notes.Length]}";

    /// <summary>The same rows for the same seed.</summary>
    public static IEnumerable<RandomRow> Make(int count, int seed, int contributors = Contributors)
    {
        var random = new Random(seed);
        for (var made = 0; made < count; made++)
        {
            yield return new RandomRow(
                random.Next(Programmes),
                random.Next(Teams),
                random.Next(contributors),
                random.Next(1, 9),
                FirstDay.AddDays(random.Next(Days)),
                random.Next(3) == 0 ? new TimeOnly(random.Next(8, 19), 30 * random.Next(2)) : null,
                (ulong)random.NextInt64(long.MinValue, long.MaxValue)
            );
        }
    }

    public string ToJson() =>
        $$"""{"programme":"programme-{{Programme}}","measure":"{{Measure}}","quantity":{{Quantity}},"date":"{{Date:yyyy-MM-dd}}","team":"team-{{Team}}","contributor":"v-{{Contributor:0000}}","reference":"{{Reference:x16}}",{{Times}}"note":"{{Note}}"}""";

    /// <summary>Only the note has commas.</summary>
    public string ToCsv() => $"{string.Join(',', Cells.SkipLast(1))},\"{Note}\"";

    private string Times =>
        Start is { } start ? $"\"startTime\":\"{start:HH:mm}\",\"endTime\":\"{start.AddMinutes(30 * HalfHours):HH:mm}\"," : "";

    /// <summary>A transaction of plain text accounting: hours from a contributor to a programme.</summary>
    public string ToTransaction() =>
        $"{Date:yyyy-MM-dd} {Reference:x16}\n    programme-{Programme}:team-{Team}  {Quantity} h\n    given:v-{Contributor:0000}\n";
}
