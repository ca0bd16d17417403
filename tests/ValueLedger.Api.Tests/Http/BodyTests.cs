using System.Text;
using System.Text.Json;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Http;

/// <summary>The form of a body, read against a draft.</summary>
public sealed class BodyTests
{
    [Fact]
    public void What_fits_the_draft_is_read_whole()
    {
        var body = Read(
            """
            { "programme": "csw", "quantity": 2.50, "date": "2015-12-05", "startTime": "19:30", "knownAt": "2026-01-02T03:04:05+01:00",
              "count": 3, "total": 9007199254740993, "archived": false, "note": "one\ntwo\tthree", "grade": "system-recorded",
              "evidence": { "grade": "self-reported", "titles": ["a", "b"] }, "entries": [{ "programme": "x" }],
              "grades": ["self-reported"], "index": { "2009": 100.5 } }
            """
        );
        Assert.Empty(body.Problems);
        Assert.Equal(
            """
            {"programme":"csw","quantity":2.50,"date":"2015-12-05","startTime":"19:30","knownAt":"2026-01-02T02:04:05.000000Z","count":3,
            "total":9007199254740993,"archived":false,"note":"one\ntwo\tthree","grade":"system-recorded",
            "evidence":{"grade":"self-reported","titles":["a","b"]},
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(body.Value, WireJson.Options).Split("\"entries\"")[0]
        );
        Assert.Equal("x", Assert.Single(body.Value.Entries!).Programme);
        Assert.Equal(100.5m, body.Value.Index!["2009"]);
    }

    [Theory]
    [InlineData("""{ "quantitty": 1 }""", "unknown_member_of_the_body /quantitty")]
    [InlineData("""{ "Quantity": 1 }""", "unknown_member_of_the_body /Quantity")]
    [InlineData("""{ "a/b~c": 1 }""", "unknown_member_of_the_body /a~1b~0c")]
    [InlineData("""{ "\ud800": 1 }""", """unknown_member_of_the_body /\ud800""")]
    [InlineData("""{ "evidence": { "grde": 1 } }""", "unknown_member_of_the_body /evidence/grde")]
    [InlineData("""{ "quantity": 1, "quantity": 1 }""", "duplicate_member_of_the_body /quantity")]
    [InlineData("""{ "quantity": 1, "qu\u0061ntity": 1 }""", "duplicate_member_of_the_body /quantity")]
    [InlineData("""{ "index": { "a": 1, "a": 2 } }""", "duplicate_member_of_the_body /index/a")]
    [InlineData("""{ "quantity": "1" }""", "member_has_the_wrong_type /quantity")]
    [InlineData("""{ "programme": 1 }""", "member_has_the_wrong_type /programme")]
    [InlineData("""{ "count": 1.5 }""", "member_has_the_wrong_type /count")]
    [InlineData("""{ "archived": "true" }""", "member_has_the_wrong_type /archived")]
    [InlineData("""{ "date": 20151205 }""", "member_has_the_wrong_type /date")]
    [InlineData("""{ "grade": 0 }""", "member_has_the_wrong_type /grade")]
    [InlineData("""{ "evidence": [] }""", "member_has_the_wrong_type /evidence")]
    [InlineData("""{ "entries": {} }""", "member_has_the_wrong_type /entries")]
    [InlineData("""{ "entries": [null] }""", "member_has_the_wrong_type /entries/0")]
    [InlineData("""{ "grades": ["self-reported", null] }""", "member_has_the_wrong_type /grades/1")]
    [InlineData("""{ "index": { "2009": "1" } }""", "member_has_the_wrong_type /index/2009")]
    [InlineData("""{ "share": "1" }""", "member_has_the_wrong_type /share")]
    [InlineData("""{ "share": [1] }""", "member_has_the_wrong_type /share")]
    [InlineData("""{ "share": 1e30 }""", "number_is_out_of_range /share")]
    [InlineData("""{ "share": { "central": "1" } }""", "member_has_the_wrong_type /share/central")]
    [InlineData("""{ "share": { "centre": 1 } }""", "unknown_member_of_the_body /share/centre")]
    [InlineData("""{ "grade": "Self-Reported" }""", "value_is_not_in_the_list /grade")]
    [InlineData("""{ "grade": "SelfReported" }""", "value_is_not_in_the_list /grade")]
    [InlineData("""{ "grade": "" }""", "value_is_not_in_the_list /grade")]
    [InlineData("""{ "date": "2015-02-29" }""", "date_is_not_valid /date")]
    [InlineData("""{ "startTime": "25:00" }""", "time_is_not_valid /startTime")]
    [InlineData("""{ "knownAt": "2026-01-02T03:04:05" }""", "instant_is_not_valid /knownAt")]
    [InlineData("""{ "quantity": 1e30 }""", "number_is_out_of_range /quantity")]
    [InlineData("""{ "count": 2147483648 }""", "number_is_out_of_range /count")]
    [InlineData("""{ "total": 9223372036854775808 }""", "number_is_out_of_range /total")]
    [InlineData("""{ "programme": "\ud800" }""", "text_is_not_unicode /programme")]
    [InlineData("""{ "programme": "\udc00\ud800" }""", "text_is_not_unicode /programme")]
    [InlineData("""{ "programme": "a\u0000" }""", "text_has_control_characters /programme")]
    [InlineData("""{ "programme": "a\nb" }""", "text_has_control_characters /programme")]
    [InlineData("""{ "programme": "a\u007f" }""", "text_has_control_characters /programme")]
    [InlineData("""{ "note": "a\u001b" }""", "text_has_control_characters /note")]
    [InlineData("""{ "evidence": { "titles": ["a", "b\n"] } }""", "text_has_control_characters /evidence/titles/1")]
    public void What_does_not_fit_is_named_with_its_place(string sent, string expected)
    {
        var body = Read(sent);
        Assert.Equal([expected], Told(body.Problems));
        Assert.False(body.IsUnreadable);
    }

    [Theory]
    [InlineData("", "body_is_empty")]
    [InlineData("\uFEFF \r\n", "body_is_empty")]
    [InlineData("[]", "body_is_not_an_object")]
    [InlineData("null", "body_is_not_an_object")]
    [InlineData("{", "body_is_not_json")]
    [InlineData("{} x", "body_is_not_json")]
    [InlineData("{ \"a\": 1, }", "body_is_not_json")]
    [InlineData("{ 'a': 1 }", "body_is_not_json")]
    public async Task A_body_that_cannot_be_read_has_exactly_that_problem(string sent, string code)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.PostAsync("/v1/samples", sent);
        Assert.Equal([$"{code} "], answer.Errors);
        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public void A_body_that_is_no_JSON_is_told_with_line_and_byte() =>
        Assert.Contains("line 2, byte 3", Read("{\n  x").Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public void All_problems_come_at_once_unknown_members_first_then_in_the_order_of_the_draft()
    {
        var body = Read(
            """
            { "entries": [{ "quantity": "x", "date": "y" }, { "nope": 1, "quantity": "x" }], "evidence": { "titles": [1] }, "grade": "z",
              "date": 1, "zzz": 1, "programme": 1 }
            """
        );
        string[] expected =
        [
            "unknown_member_of_the_body /entries/1/nope",
            "unknown_member_of_the_body /zzz",
            "member_has_the_wrong_type /programme",
            "member_has_the_wrong_type /date",
            "value_is_not_in_the_list /grade",
            "member_has_the_wrong_type /evidence/titles/0",
            "member_has_the_wrong_type /entries/0/quantity",
            "date_is_not_valid /entries/0/date",
            "member_has_the_wrong_type /entries/1/quantity",
        ];
        Assert.Equal(expected, Told(body.Problems));
    }

    [Fact]
    public void Items_are_ordered_by_number_and_not_by_text()
    {
        var entries = string.Join(',', Enumerable.Range(0, 12).Select(index => index is 2 or 10 ? """{ "date": 1 }""" : "{}"));
        var body = Read($$"""{ "entries": [{{entries}}] }""");
        var problems = body.With([
            SampleServer.QuantityIsRequired.At("/entries/10/quantity", ""),
            SampleServer.QuantityIsRequired.At("/entries/2/quantity", ""),
        ]);
        string[] expected = ["/entries/2/quantity", "/entries/2/date", "/entries/10/quantity", "/entries/10/date"];
        Assert.Equal(expected, problems.Select(problem => problem.Pointer));
    }

    [Fact]
    public void What_only_follows_from_a_wrong_form_is_left_out()
    {
        var body = Read("""{ "quantity": "x", "evidence": 1, "entries": [1, {}], "grades": ["no"] }""");
        Assert.Null(body.Value.Quantity);
        Assert.Null(body.Value.Grades);
        Assert.Equal(2, body.Value.Entries!.Count);
        string[] later = ["/quantity", "/evidence/grade", "/entries/0/quantity", "/entries/1/quantity", "/grades", "/quantityOfAnother"];
        var problems = body.With(later.Select(pointer => SampleServer.QuantityIsRequired.At(pointer, "")));
        string[] expected =
        [
            "member_has_the_wrong_type /quantity",
            "member_has_the_wrong_type /evidence",
            "member_has_the_wrong_type /entries/0",
            "quantity_is_required /entries/1/quantity",
            "value_is_not_in_the_list /grades/0",
            "quantity_is_required /quantityOfAnother",
        ];
        Assert.Equal(expected, Told(problems));
    }

    [Theory]
    [InlineData("0.250", "0.250", null)]
    [InlineData("""{ "central": 0.250 }""", "0.250", null)]
    [InlineData("""{ "low": 0.1, "central": 0.25 }""", """{"central":0.25,"low":0.1}""", "0.1")]
    public void A_value_may_stand_for_an_object_that_says_nothing_else(string sent, string written, string? low)
    {
        var body = Read($$"""{ "share": {{sent}} }""");
        Assert.Empty(body.Problems);
        Assert.Equal(0.25m, body.Value.Share!.Central);
        Assert.Equal(low, body.Value.Share.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(written, JsonSerializer.Serialize(body.Value.Share, WireJson.Options));
    }

    [Fact]
    public void Of_an_unreadable_body_nothing_else_is_told()
    {
        var body = Read("[]");
        Assert.True(body.IsUnreadable);
        Assert.Equal(new SampleDraft(), body.Value);
        Assert.Equal(["body_is_not_an_object "], Told(body.With([SampleServer.QuantityIsRequired.At("/quantity", "")])));
    }

    [Fact]
    public void The_hash_is_of_the_bytes_as_sent()
    {
        var sent = Encoding.UTF8.GetBytes("\uFEFF{ }");
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(sent), Body<SampleDraft>.From(sent).Sha256.ToArray());
        Assert.NotEqual(Read("{}").Sha256.ToArray(), Read("{ }").Sha256.ToArray());
    }

    [Fact]
    public void A_member_that_is_null_is_told_from_one_that_is_absent()
    {
        var body = Read("""{ "note": null, "count": "x" }""");
        Assert.Equal((true, false, false), (body.IsNull("note"), body.IsNull("programme"), body.IsNull("count")));
    }

    [Fact]
    public void Messages_say_what_was_found_and_what_is_expected()
    {
        var body = Read("""{ "quantity": "2.5", "grade": "best", "x": 1 }""");
        Assert.Equal("A text was found where a number is expected.", body.Problems[1].Message);
        Assert.Equal("\"best\" is not one of self-reported, system-recorded.", body.Problems[2].Message);
        Assert.StartsWith(
            "There is no member \"x\" here; the members are programme, quantity, ",
            body.Problems[0].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_body_of_nothing_but_mistakes_is_told_of_in_part_and_refused()
    {
        var body = Read($"{{{string.Join(',', Enumerable.Range(0, 5000).Select(index => $"\"x{index}\": 1"))}}}");
        Assert.Equal(1001, body.Problems.Count);
        Assert.Equal(new SampleDraft(), body.Value);
    }

    [Fact]
    public void A_draft_whose_members_cannot_be_absent_is_a_bug() =>
        Assert.Throws<InvalidOperationException>(() => Body<SamplePart>.From("{}"u8.ToArray()));

    private static Body<SampleDraft> Read(string sent) => Body<SampleDraft>.From(Encoding.UTF8.GetBytes(sent));

    private static IEnumerable<string> Told(IEnumerable<ValueLedger.Core.Problems.Problem> problems) =>
        problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");
}
