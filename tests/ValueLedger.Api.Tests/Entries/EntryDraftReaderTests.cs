using System.Text;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Tests.Entries;

public sealed class EntryDraftReaderTests
{
    private static readonly string[] Oddities =
    [
        "null",
        "true",
        "0",
        "-0",
        "-0.0",
        "2.50",
        "-1",
        "1e2",
        "1e400",
        "01",
        "1.",
        ".5",
        "0.1234567",
        "123456789012345678",
        "1234567890123456789",
        "99999999999999999999",
        "0.1234567890123456789012345678",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\u007f\"",
        "\"\u007f\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud800\"",
        "\"\\uDC00x\"",
        "\"\\\\ud800\"",
        "\"\\n\"",
        "\"\\b\"",
        "\"caf\\u00e9\"",
        "\"é\"",
        "\"2024-02-29\"",
        "\"2023-02-29\"",
        "\"0000-01-01\"",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"2024-1-01\"",
        "\"2024-01-01 \"",
        "\"2024\\u002d01-01\"",
        "\"23:59:59\"",
        "\"24:00\"",
        "\"7:30\"",
        "\"19:30:60\"",
        "\"watch\"",
        "\"self-reported\"",
        "\"Self-Reported\"",
        "[]",
        "[null]",
        "[{}]",
        "{}",
        "{\"grade\":\"system-recorded\"}",
        "{\"items\":null,\"grade\":null}",
        "{\"items\":[{\"sha256\":\"00\"},{\"title\":\"t\",\"title\":\"u\"}]}",
        "{\"items\":{}}",
        "{\"items\":[[]]}",
        "{\"x\":1}",
        "{\"items\":[{\"title\":\"\\ud800\"}]}",
        "\"more-than\"",
        "\"More-than\"",
        "\"more\\u002dthan\"",
        "[{\"party\":\"watch\",\"amount\":12.5}]",
        "[{\"party\":\"watch\",\"amount\":1e2},{\"amount\":null}]",
        "[{\"party\":\"a\",\"party\":\"b\"}]",
        "[{\"Party\":\"a\"}]",
    ];

    private static readonly string[] Names =
    [
        "programme",
        "measure",
        "quantity",
        "date",
        "startDate",
        "startTime",
        "endTime",
        "party",
        "team",
        "contributor",
        "reference",
        "note",
        "evidence",
        "of",
        "standardDeviation",
        "bound",
        "assessor",
        "asset",
        "decidedBy",
        "financedBy",
        "colour",
        "Note",
        "not\\u0065",
        "problem",
        "",
    ];

    [Fact]
    public void What_the_quick_way_reads_the_strict_way_reads_alike()
    {
        var entries = new RandomEntries(20151205);
        var texts = new RepeatedTexts();
        var read = 0;
        for (var round = 0; round < 60_000; round++)
        {
            var json = Encoding.UTF8.GetBytes(Altered(entries));
            json = round % 3 == 0 ? Damaged(json, entries.Random) : json;
            foreach (var draft in new[] { EntryDraftReader.Read(json), EntryDraftReader.Read(json, texts) }.OfType<EntryDraft>())
            {
                var body = Body<EntryDraft>.From(json);
                Assert.True(body.Problems.Count == 0, $"{Encoding.UTF8.GetString(json)}: {string.Join(", ", body.Problems)}");
                Assert.Equal(FileReading.JsonOf(body.Value), FileReading.JsonOf(draft));
                read++;
            }
        }

        Assert.InRange(read, 15_000, 100_000);
    }

    [Fact]
    public void Entries_as_people_write_them_go_the_quick_way()
    {
        var entries = new RandomEntries(7);
        for (var round = 0; round < 2_000; round++)
        {
            var draft = entries.Next() with { Quantity = 12.25m };
            Assert.Equal(
                FileReading.JsonOf(draft),
                FileReading.JsonOf(EntryDraftReader.Read(Encoding.UTF8.GetBytes(FileReading.JsonOf(draft)))!)
            );
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_is_no_entry_is_left_to_the_strict_way(string text) => Assert.Null(EntryDraftReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_utf8_are_left_to_the_strict_way() =>
        Assert.Null(EntryDraftReader.Read([.. "{\"note\":\""u8, 0xe9, .. "\"}"u8]));

    [Fact]
    public void A_text_that_comes_again_is_made_once_and_never_taken_for_another()
    {
        var texts = new RepeatedTexts();
        Assert.Same(texts.Get("watch"u8), texts.Get("watch"u8));
        for (var number = 0; number < 50_000; number++)
        {
            var text = $"é{number % 7}"[(number % 2)..] + new string('x', number % 70) + number;
            Assert.Equal(text, texts.Get(Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <summary>An entry with some members left out, doubled, renamed or with odd values, in any order.</summary>
    private static string Altered(RandomEntries entries)
    {
        var random = entries.Random;
        using var sent = System.Text.Json.JsonDocument.Parse(FileReading.JsonOf(entries.Next()));
        var members = sent
            .RootElement.EnumerateObject()
            .Where(_ => random.Next(8) > 0)
            .Select(member => (member.Name, Value: member.Value.GetRawText()))
            .ToList();
        for (var count = random.Next(3); count > 0 && members.Count > 0; count--)
        {
            var at = random.Next(members.Count);
            switch (random.Next(8))
            {
                case 0:
                    members.Insert(at, members[random.Next(members.Count)]);
                    break;
                case 1:
                    members[at] = (entries.Pick(Names), members[at].Value);
                    break;
                default:
                    members[at] = (members[at].Name, entries.Pick(Oddities));
                    break;
            }
        }

        var space = entries.Pick("", "", " ", "\t");
        var shuffled = random.Next(2) == 0 ? [.. members] : members.OrderBy(_ => random.Next()).ToArray();
        return $"{space}{{{string.Join(",", shuffled.Select(member => $"{space}\"{member.Name}\"{space}:{space}{member.Value}"))}}}{space}";
    }

    private static byte[] Damaged(byte[] json, Random random)
    {
        var at = random.Next(json.Length);
        return random.Next(3) switch
        {
            0 => [.. json[..at], (byte)random.Next(256), .. json[(at + 1)..]],
            1 => [.. json[..at], .. json[(at + 1)..]],
            _ => [.. json[..at], json[at], .. json[at..]],
        };
    }
}
