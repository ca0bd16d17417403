using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads entries from lines of JSON, each as strictly as the body of a single entry.</summary>
internal sealed class NdjsonImportReader : ImportReader
{
    private static readonly EntryDraft Nothing = new();

    /// <summary>The most problems reported for one line.</summary>
    private const int MostProblemsOfARow = 100;

    private readonly Blocks _blocks;
    private readonly RepeatedTexts _texts = new();

    private int _row;
    private int _parsedRow;
    private JsonElement _parsed;
    private bool _isInTooLongRow;

    private NdjsonImportReader(Blocks blocks)
    {
        _blocks = blocks;
    }

    public override byte[] Header => [];

    public override IReadOnlyList<ReadingWarning> Warnings => [];

    public static async Task<Checked<ImportReader>> BeginAsync(Stream body, CancellationToken cancellation)
    {
        var blocks = new Blocks(body.ReadAsync);
        await blocks.FillAsync(cancellation);
        var start = blocks.Filled.Span;
        if (start.StartsWith(Encoding.Unicode.Preamble) || start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return ReadingProblems.FileIsNotUtf8.At("", "The file is UTF-16; lines of JSON must be UTF-8.");
        }

        blocks.Consume(start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        return blocks.HasEnded && blocks.Filled.Span.Trim(" \t\r\n"u8).IsEmpty
            ? ReadingProblems.FileIsEmpty.At("", "The file is empty; a JSON object is expected on each line.")
            : new NdjsonImportReader(blocks);
    }

    public override async IAsyncEnumerable<IReadOnlyList<ImportRow>> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var rows = new List<ImportRow>();
        while (true)
        {
            rows.Clear();
            var consumed = Take(rows);
            if (rows.Count > 0)
            {
                yield return rows;
            }

            _blocks.Consume(consumed);
            if (_blocks.HasEnded)
            {
                yield break;
            }

            await _blocks.FillAsync(cancellation);
        }
    }

    public override string? ColumnOf(string pointer) => pointer.Length == 0 ? null : pointer;

    public override byte[] ToMend(in ImportRow row) => row.Raw.ToArray();

    protected override string? Found(in ImportRow row, string pointer)
    {
        try
        {
            if (_parsedRow != row.Row)
            {
                (_parsedRow, _parsed) = (row.Row, JsonDocument.Parse(row.Raw.ToArray()).RootElement);
            }

            return Inside(_parsed, pointer) is { } found
                ? found.ValueKind == JsonValueKind.String
                    ? found.GetString()
                    : found.GetRawText()
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? Inside(JsonElement here, string pointer)
    {
        foreach (var segment in JsonPointer.Segments(pointer))
        {
            if (here.ValueKind == JsonValueKind.Object && here.TryGetProperty(segment, out var member))
            {
                here = member;
            }
            else if (
                here.ValueKind == JsonValueKind.Array
                && int.TryParse(segment, out var index)
                && index >= 0
                && index < here.GetArrayLength()
            )
            {
                here = here[index];
            }
            else
            {
                return null;
            }
        }

        return pointer.Length == 0 ? null : here;
    }

    private int Take(List<ImportRow> rows)
    {
        var block = _blocks.Filled;
        var start = 0;
        while (start < block.Length)
        {
            var left = block[start..];
            var length = left.Span.IndexOf((byte)'\n');
            if (length < 0 && !_blocks.HasEnded && left.Length <= LongestRow && !_isInTooLongRow)
            {
                return start;
            }

            var line = length < 0 ? left : left[..length];
            AddOrPass(rows, line, hasEnded: length >= 0);
            start += line.Length + (length < 0 ? 0 : 1);
        }

        return start;
    }

    private void AddOrPass(List<ImportRow> rows, ReadOnlyMemory<byte> line, bool hasEnded)
    {
        if (!_isInTooLongRow)
        {
            _row++;
            Add(rows, line);
        }

        _isInTooLongRow = !hasEnded;
    }

    private void Add(List<ImportRow> rows, ReadOnlyMemory<byte> line)
    {
        var raw = line.TrimEnd((byte)'\r');
        if (raw.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        if (raw.Length > LongestRow)
        {
            rows.Add(
                Refused(
                    ReadingProblems.RowIsTooLong.At("", $"The line is longer than {LongestRow} bytes, the most that is read."),
                    raw[..LongestKeptOfTooLong]
                )
            );
            return;
        }

        var entry = ProblemMember.Without(raw);
        rows.Add(
            EntryDraftReader.Read(entry.Span, _texts) is { } draft ? new ImportRow(_row, WithBareCodes(draft), [], entry) : Strictly(entry)
        );
    }

    private ImportRow Strictly(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            return Refused(HttpProblemCodes.BodyIsNotUtf8.At("", "The line is not valid UTF-8, the only encoding accepted."), line);
        }

        var body = Body<EntryDraft>.From(line);
        var row = new ImportRow(_row, WithBareCodes(body.Value), [], line);
        return row with { Problems = [.. body.Problems.Take(MostProblemsOfARow).Select(problem => Tell(row, problem))] };
    }

    /// <summary>White space around codes in files is removed, whatever the format of the file.</summary>
    private static EntryDraft WithBareCodes(EntryDraft draft)
    {
        var ends = draft.Exchange;
        if (
            IsBare(draft.Programme)
            && IsBare(draft.Measure)
            && IsBare(draft.Party)
            && IsBare(draft.Team)
            && IsBare(draft.Contributor)
            && IsBare(ends?.Giver)
            && IsBare(ends?.Receiver)
            && IsBare(ends?.ReceiverProgramme)
        )
        {
            return draft;
        }

        return draft with
        {
            Programme = Bare(draft.Programme),
            Measure = Bare(draft.Measure),
            Party = Bare(draft.Party),
            Team = Bare(draft.Team),
            Contributor = Bare(draft.Contributor),
            Exchange = ends is null
                ? null
                : ends with
                {
                    Giver = Bare(ends.Giver),
                    Receiver = Bare(ends.Receiver),
                    ReceiverProgramme = Bare(ends.ReceiverProgramme),
                },
        };
    }

    private static bool IsBare(string? code) => code is null || ReferenceEquals(WhiteSpace.Trim(code), code);

    private static string? Bare(string? code) => WhiteSpace.IsBlank(code) ? null : WhiteSpace.Trim(code!);

    private ImportRow Refused(Problem problem, ReadOnlyMemory<byte> raw) =>
        new(
            _row,
            Nothing,
            [new RowProblem(_row, null, problem.Code, RowProblem.Cut(Encoding.UTF8.GetString(raw.Span)), problem.Message, "")],
            raw
        );
}
