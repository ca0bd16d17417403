using System.Text;
using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Entries as varied as they may be, the same for the same seed.</summary>
internal sealed class RandomEntries(int seed)
{
    private static readonly string[] Pieces =
    [
        "a",
        "é",
        "✓",
        "😀",
        "\"",
        ",",
        ";",
        "\t",
        "\r\n",
        "\n",
        "'",
        "=",
        " ",
        "-1",
        "\\",
        "/",
        "  ",
        "\u2028",
    ];

    public Random Random { get; } = new(seed);

    public EntryDraft Next() =>
        new()
        {
            Programme = Maybe(() => Pick("watch", "other", "a-programme-with-a-code-longer-than-most-others-have-and-then-a-bit")),
            Measure = Maybe(() => Pick("hours", "letters")),
            Quantity = Maybe<decimal>(() =>
                Random.Next(4) switch
                {
                    0 => Random.Next(),
                    1 => Random.Next() / 1_000_000m,
                    2 => -Random.Next(9),
                    _ => 79228162514264337593543950335m,
                }
            ),
            Date = Maybe(Day),
            StartDate = Maybe(Day),
            StartTime = Maybe(Time),
            EndTime = Maybe(Time),
            Party = Maybe(() => Pick("volunteers", "é")),
            Team = Maybe(() => $"team-{Random.Next(9000)}"),
            Contributor = Maybe(() => $"v-{Random.Next(9000)}"),
            Reference = Maybe(() => Words(isMultiLine: false)),
            Note = Maybe(() => Words(isMultiLine: true)),
            Exchange = Random.Next(4) == 0 ? Ends() : null,
            Of = Few(() => (decimal)Random.Next(9000)),
            StandardDeviation = Few(() => Random.Next(9000) / 1000m),
            Bound = Few(() => (Bound)Random.Next(4)),
            Assessor = Few(() => Pick("residents", "é")),
            Asset = Few(() => $"hall-{Random.Next(9)}"),
            DecidedBy = Few(() => Pick("residents", "council")),
            FinancedBy = Random.Next(6) == 0 ? [Part(), Part()] : null,
            Evidence = Random.Next(2) == 0 ? null : new EvidenceDraft { Grade = (EvidenceGrade)Random.Next(4) },
        };

    private T? Few<T>(Func<T> value)
        where T : struct => Random.Next(6) == 0 ? value() : null;

    private string? Few(Func<string> value) => Random.Next(6) == 0 ? value() : null;

    private FinancedPartDraft Part() => new() { Party = $"party-{Random.Next(9)}", Amount = Random.Next(9_000_000) / 100m };

    public T Pick<T>(params T[] of) => of[Random.Next(of.Length)];

    private ExchangeEndsDraft? Ends()
    {
        var ends = new ExchangeEndsDraft
        {
            Giver = Maybe(() => Pick("ann", "é")),
            Receiver = Maybe(() => Pick("cy", "community")),
            Service = Maybe(() => Words(isMultiLine: true)),
            ReceiverProgramme = Maybe(() => Pick("watch", "other")),
        };
        return ends == new ExchangeEndsDraft() ? null : ends;
    }

    private LocalDate Day() => LocalDate.FromDateTime(new DateTime(1, 1, 1).AddDays(Random.Next(3_652_059)));

    private LocalTime Time() => LocalTime.FromSecondsSinceMidnight(Random.Next(86_400));

    private string Words(bool isMultiLine)
    {
        var words = new StringBuilder();
        for (var count = Random.Next(1, 8); count > 0; count--)
        {
            var piece = Pick(Pieces);
            words.Append(isMultiLine || piece.AsSpan().IndexOfAny("\r\n\t") < 0 ? piece : "x");
        }

        return words.ToString();
    }

    private T? Maybe<T>(Func<T> make) => Random.Next(4) == 0 ? default : make();

    private T? Maybe<T>(Func<T> make, T? none = null)
        where T : struct => Random.Next(4) == 0 ? none : make();
}
