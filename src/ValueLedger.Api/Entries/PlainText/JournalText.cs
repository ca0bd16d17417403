using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>Lines in hledger's journal format, sent some at a time.</summary>
internal sealed class JournalText(PipeWriter body)
{
    private const int Many = 64 * 1024;

    private readonly StringBuilder _lines = new();

    // A pair of surrogates can lie in two chunks, which only an encoder with a memory puts together.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();

    /// <summary>Whether there is enough to send.</summary>
    public bool IsFull => _lines.Length >= Many;

    /// <summary>A figure with all its decimals.</summary>
    public static string Figure(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);

    public void Blank() => _lines.Append('\n');

    public void Line(string line) => _lines.Append(line).Append('\n');

    public void Comment(string words) => Line($"; {OneLine(words)}");

    /// <summary>The first line of a transaction.</summary>
    /// <param name="date">Its day.</param>
    /// <param name="sequence">The number of the record that states it; null where there is none.</param>
    /// <param name="isPending">Whether somebody has yet to decide about it.</param>
    /// <param name="description">A title as somebody wrote it, or words of ours.</param>
    public void Transaction(LocalDate date, long? sequence, bool isPending, string description)
    {
        Blank();
        var (mark, code) = (isPending ? "! " : "", sequence is { } number ? Invariant($"({number}) ") : "");
        Line($"{IsoJson.Write(date)} {mark}{code}{Description(description)}");
    }

    /// <summary>A tag of the transaction, in a comment of its own; nothing where there is no value.</summary>
    public void Tag(string name, string? value)
    {
        if (value is not null)
        {
            // A comma ends the value of a tag.
            Line($"    ; {name}: {OneLine(value).Replace(',', ';')}");
        }
    }

    public void Posting(string account, decimal figure, string commodity) => Line($"    {account}  {Figure(figure)} {commodity}");

    public void Assertion(string account, decimal total, string commodity) =>
        Line($"    {account}  0 {commodity} = {Figure(total)} {commodity}");

    public async Task SendAsync(CancellationToken cancellation)
    {
        foreach (var chunk in _lines.GetChunks())
        {
            Write(chunk.Span);
        }

        _lines.Clear();
        await body.FlushAsync(cancellation);
    }

    private void Write(ReadOnlySpan<char> chunk) => _encoder.Convert(chunk, body, flush: false, out _, out _);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>In the first line a semicolon begins a comment, and a bar divides payee and note.</summary>
    private static string Description(string title) => OneLine(title).Replace(';', ',').Replace('|', '/').Trim();

    /// <summary>Titles and references are single lines for us; hledger must find no other end of a line either.</summary>
    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? words
            : string.Concat(words.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
