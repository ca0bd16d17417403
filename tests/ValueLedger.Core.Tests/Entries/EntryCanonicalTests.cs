using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class EntryCanonicalTests
{
    private static readonly RecordHeader Header = new("wiltshire", 42, A.Moment("2026-01-02T03:04:05.1234Z"), 7);

    [Fact]
    public void An_entry_of_the_required_members_leaves_out_what_it_has_not()
    {
        const string Expected = """
            {"$v":1,"actor":"operator","date":"2015-12-05","evidence":{"grade":"self-reported"},"measure":"letters","organisation":"wiltshire",
            "programme":"gardens","quantity":1,"recordedAt":"2026-01-02T03:04:05.123400Z","sequence":42,"stage":"output","type":"entry","unit":"item"}
            """;
        var entry = new EntryDraft
        {
            Programme = "gardens",
            Measure = "letters",
            Quantity = 1.000m,
            Date = A.Day("2015-12-05"),
        }.Accepted();
        Assert.Equal(Expected.ReplaceLineEndings(""), Text(entry, new Attestations(), Header with { ActorKey = null }));
    }

    [Fact]
    public void An_entry_with_everything_has_all_its_members_sorted_after_the_version()
    {
        const string Expected = """
            {"$v":1,"actor":"key-7","contributor":"v-0193","date":"2015-12-05","endTime":"09:00:15",
            "evidence":{"grade":"supervisor-confirmed","items":[{"sha256":"ab","title":"dGl0bGU=","uri":"dXJp"},{"title":"b3RoZXI="}]},
            "measure":"volunteer-time","note":"bm90ZQ==","organisation":"wiltshire","party":"volunteers","programme":"speedwatch","quantity":2.5,
            "recordedAt":"2026-01-02T03:04:05.123400Z","reference":"csw-2015-12-05-malmesbury-1","replaces":40,"sequence":42,"stage":"input",
            "startDate":"2015-12-01","startTime":"08:30:00","team":"malmesbury","type":"entry","unit":"hour"}
            """;
        var text = Text(Everything(), Attested(), Header, replaces: 40);
        Assert.Equal(Expected.ReplaceLineEndings(""), text);

        var members = JsonDocument.Parse(text).RootElement.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(members.Order(StringComparer.Ordinal), members);
    }

    [Fact]
    public void An_entry_in_doubt_says_why_and_one_of_an_import_says_of_which()
    {
        const string Expected = """
            {"$v":1,"actor":"key-7","contributor":"v-0193","date":"2015-12-05","endTime":"09:00:15",
            "evidence":{"grade":"supervisor-confirmed"},"import":9,
            "measure":"volunteer-time","organisation":"wiltshire","party":"volunteers","programme":"speedwatch","quantity":2.5,
            "recordedAt":"2026-01-02T03:04:05.123400Z","reference":"csw-2015-12-05-malmesbury-1","sequence":42,"stage":"input",
            "startDate":"2015-12-01","startTime":"08:30:00","suspended":["overlaps_another_entry","far_above_the_usual_quantity"],
            "team":"malmesbury","type":"entry","unit":"hour"}
            """;
        var entry = Everything() with { Doubts = Doubts.FarAboveTheUsualQuantity | Doubts.OverlapsAnotherEntry, Import = 9 };
        Assert.Equal(Expected.ReplaceLineEndings(""), Text(entry, new Attestations(), Header));
    }

    [Fact]
    public void An_exchange_names_its_giver_and_receiver_and_attests_what_was_done()
    {
        const string Expected = """
            {"$v":1,"actor":"key-7","contributor":"v-0193","date":"2015-12-05","endTime":"09:00:15",
            "evidence":{"grade":"supervisor-confirmed"},"giver":"anna",
            "measure":"volunteer-time","organisation":"wiltshire","party":"volunteers","programme":"speedwatch","quantity":2.5,"receiver":"community",
            "recordedAt":"2026-01-02T03:04:05.123400Z","reference":"csw-2015-12-05-malmesbury-1","sequence":42,"service":"c2VydmljZQ==","stage":"input",
            "startDate":"2015-12-01","startTime":"08:30:00","team":"malmesbury","type":"entry","unit":"hour"}
            """;
        var entry = Everything() with
        {
            Exchange = new ExchangeEnds(new Coded(1, "anna"), new Coded(0, "community")),
            Service = "Mended a bicycle",
        };
        var text = Text(entry, new Attestations { Service = "c2VydmljZQ==" }, Header);
        Assert.Equal(Expected.ReplaceLineEndings(""), text);
        var members = JsonDocument.Parse(text).RootElement.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(members.Order(StringComparer.Ordinal), members);
    }

    [Fact]
    public void An_exchange_between_two_banks_names_the_receivers_programme_too()
    {
        var entry = Everything() with { Exchange = new ExchangeEnds(new Coded(1, "anna"), new Coded(2, "ben"), new Coded(3, "calne")) };
        var text = Text(entry, new Attestations(), Header);
        Assert.Contains("\"receiver\":\"ben\",\"receiverProgramme\":\"calne\",\"recordedAt\"", text, StringComparison.Ordinal);
        Assert.Equal(
            Text(entry with { Exchange = entry.Exchange with { ReceiverProgramme = null } }, new Attestations(), Header),
            text.Replace("\"receiverProgramme\":\"calne\",", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_reversal_names_the_entry_it_takes_out_and_why()
    {
        const string Expected = """
            {"$v":1,"actor":"key-7","date":"2015-12-05","evidence":{"grade":"self-reported"},"measure":"letters","organisation":"wiltshire",
            "programme":"gardens","quantity":-44910.000001,"reason":"cmVhc29u","recordedAt":"2026-01-02T03:04:05.123400Z","reverses":41,"sequence":42,
            "stage":"output","type":"reversal","unit":"item"}
            """;
        var entry = new EntryDraft
        {
            Programme = "gardens",
            Measure = "letters",
            Quantity = 44_910.000001m,
            Date = A.Day("2015-12-05"),
        }.Accepted();
        Assert.Equal(
            Expected.ReplaceLineEndings(""),
            Text(entry.Reversed("entered twice"), new Attestations { Reason = "cmVhc29u" }, Header, reverses: 41)
        );
    }

    [Fact]
    public void Texts_stand_in_it_by_their_attestation_only_so_that_erasing_them_changes_nothing()
    {
        var entry = Everything();
        var erased = entry with { Note = null, Reason = null, Evidence = entry.Evidence with { Items = [] } };
        Assert.Equal(Text(entry, Attested(), Header), Text(erased, Attested(), Header));
        Assert.DoesNotContain("School run", Text(entry, Attested(), Header), StringComparison.Ordinal);
    }

    private static Entry Everything() =>
        (Right with { StartDate = A.Day("2015-12-01"), StartTime = new LocalTime(8, 30), EndTime = new LocalTime(9, 0, 15) }).Accepted();

    private static Attestations Attested() =>
        new()
        {
            Note = "bm90ZQ==",
            Evidence = [new EvidenceAttestation("dGl0bGU=", "dXJp", "ab"), new EvidenceAttestation("b3RoZXI=", null, null)],
        };

    private static string Text(Entry entry, Attestations attestations, RecordHeader header, long? reverses = null, long? replaces = null)
    {
        var output = new ArrayBufferWriter<byte>();
        EntryCanonical.Write(new CanonicalWriter(output), header, entry, attestations, reverses, replaces);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
