using System.Net.Http.Headers;
using System.Text;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Input;

public sealed class BodiesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Rest = "\"programme\":\"watch\",\"measure\":\"hours\",\"date\":\"2024-05-01\"";

    [Theory]
    [InlineData("", "body_is_empty ")]
    [InlineData(" \r\n", "body_is_empty ")]
    [InlineData("{", "body_is_not_json ")]
    [InlineData("{}{}", "body_is_not_json ")]
    [InlineData("{'a':1}", "body_is_not_json ")]
    [InlineData("{\"a\":1,}", "body_is_not_json ")]
    [InlineData("{\"quantity\":01}", "body_is_not_json ")]
    [InlineData("{\"quantity\":NaN}", "body_is_not_json ")]
    [InlineData("{\"note\":\"a\0b\"}", "body_is_not_json ")]
    [InlineData("/* no */{}", "body_is_not_json ")]
    [InlineData("[]", "body_is_not_an_object ")]
    [InlineData("\"text\"", "body_is_not_an_object ")]
    [InlineData("42", "body_is_not_an_object ")]
    [InlineData("null", "body_is_not_an_object ")]
    public async Task What_is_no_json_object_is_refused_whole(string body, params string[] errors) =>
        await RefusedAsync(Encoding.UTF8.GetBytes(body), 400, errors);

    [Theory]
    [InlineData("1e400", "number_is_out_of_range /quantity")]
    [InlineData("1e-400", "number_is_out_of_range /quantity")]
    [InlineData("12345678901234567890123456789.1", "number_is_out_of_range /quantity")]
    [InlineData("1e99999999999999999999", "number_is_out_of_range /quantity")]
    [InlineData("99999999999999999999999999999", "number_is_out_of_range /quantity")]
    [InlineData("79228162514264337593543950335", "quantity_is_out_of_range /quantity")]
    [InlineData("1e-28", "quantity_has_more_than_six_decimals /quantity")]
    [InlineData("79228162514264.337593543950335", "quantity_is_out_of_range /quantity", "quantity_has_more_than_six_decimals /quantity")]
    [InlineData("true", "member_has_the_wrong_type /quantity")]
    [InlineData("[1]", "member_has_the_wrong_type /quantity")]
    [InlineData("{\"a\":1}", "member_has_the_wrong_type /quantity")]
    public async Task A_number_that_cannot_be_kept_exactly_is_refused(string quantity, params string[] errors) =>
        await RefusedAsync(Encoding.UTF8.GetBytes($"{{{Rest},\"quantity\":{quantity}}}"), 400, errors);

    [Theory]
    [InlineData("\"note\":\"a\\u0000b\"", "text_has_control_characters /note")]
    [InlineData("\"note\":\"a\\u001bb\"", "text_has_control_characters /note")]
    [InlineData("\"note\":\"\\ud800\"", "text_is_not_unicode /note")]
    [InlineData("\"note\":\"\\udc00\\ud800\"", "text_is_not_unicode /note")]
    [InlineData("\"reference\":\"a\\nb\"", "text_has_control_characters /reference")]
    [InlineData("\"reference\":\"a\\u007fb\"", "text_has_control_characters /reference")]
    [InlineData("\"\\ud800\":1", "unknown_member_of_the_body /\\ud800")]
    [InlineData("\"quantity\":1", "duplicate_member_of_the_body /quantity")]
    [InlineData("\"Quantity\":1", "unknown_member_of_the_body /Quantity")]
    [InlineData("\"a/b~c\":1", "unknown_member_of_the_body /a~1b~0c")]
    [InlineData("\"__proto__\":{}", "unknown_member_of_the_body /__proto__")]
    [InlineData("\"evidence\":{\"grade\":2}", "member_has_the_wrong_type /evidence/grade")]
    [InlineData("\"evidence\":[]", "member_has_the_wrong_type /evidence")]
    [InlineData("\"evidence\":{\"items\":{}}", "member_has_the_wrong_type /evidence/items")]
    [InlineData("\"programme\":{\"code\":\"watch\"}", "duplicate_member_of_the_body /programme")]
    public async Task A_member_that_cannot_be_read_is_named(string member, string error) =>
        await RefusedAsync(Encoding.UTF8.GetBytes($"{{{Rest},\"quantity\":1,{member}}}"), 400, error);

    [Fact]
    public async Task Other_encodings_than_utf8_are_refused()
    {
        var body = $"{{{Rest},\"quantity\":1,\"note\":\"é\"}}";
        await RefusedAsync(Encoding.Latin1.GetBytes(body), 400, "body_is_not_utf8 ");
        await RefusedAsync([.. "{\"note\":\""u8, 0xed, 0xa0, 0x80, .. "\"}"u8], 400, "body_is_not_utf8 ");
        await RefusedAsync([.. "{\"note\":\""u8, 0xc0, 0x80, .. "\"}"u8], 400, "body_is_not_utf8 ");
        await RefusedAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(body)], 400, "body_is_not_utf8 ");
        await RefusedAsync(Encoding.BigEndianUnicode.GetBytes(body), 400, "body_is_not_utf8 ");
    }

    [Fact]
    public async Task A_byte_order_mark_is_let_through()
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PostAsync(
                "/v1/entries",
                Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes($"{{{Rest},\"quantity\":1}}")).ToArray()
            )
        ).Succeeded(201);
    }

    [Fact]
    public async Task Deep_nesting_and_many_mistakes_are_refused_without_effort()
    {
        await RefusedAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"note\":", 10_000))), 400, "body_is_not_json ");
        await RefusedAsync(Encoding.UTF8.GetBytes(new string('[', 500_000)), 400, "body_is_not_json ");
        var organisation = await server.NewLedgerAsync();
        var many = "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(number => $"\"m{number}\":1")) + "}";
        var answer = (await organisation.PostAsync("/v1/entries", many)).Succeeded(400);
        Assert.Equal(1000, answer.Errors.Length);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/merge-patch+json")]
    [InlineData(null)]
    public async Task Another_content_type_is_415(string? contentType)
    {
        var organisation = await server.NewLedgerAsync();
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        (await Answer.ReadAsync(await organisation.Http.PostAsync("/v1/entries", content))).IsRefused(415, "content_type_is_not_json ");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_megabytes_are_413_whether_announced_or_not(bool isChunked)
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var path in (string[])["/v1/entries", "/v1/entries/batch", "/v1/rates", "/v1/appraisals"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StreamContent(new MemoryStream(new byte[10 * 1024 * 1024])),
            };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TransferEncodingChunked = isChunked;
            (await Answer.ReadAsync(await organisation.Http.SendAsync(request))).IsRefused(413, "body_is_too_large ");
        }
    }

    private async Task RefusedAsync(byte[] body, int status, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PostAsync("/v1/entries", body)).IsRefused(status, errors);
        (await organisation.PostAsync("/v1/entries?dryRun=true", body)).IsRefused(status, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
    }
}
