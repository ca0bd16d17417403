using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ValueLedger.Proofs.Tests;

public sealed class CanonicalJsonTests
{
    /// <summary>RFC 8785 section 3.2.3, with the values its table gives for the order.</summary>
    [Fact]
    public void Members_are_sorted_as_in_the_example_of_the_RFC()
    {
        const string json = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        const string expected =
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\U0001f600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}";
        Assert.Equal(expected, Canonical(json));
    }

    /// <summary>RFC 8785 sections 3.2.2 and 3.2.4, without its numbers, which are doubles there.</summary>
    [Fact]
    public void Strings_and_literals_have_the_bytes_of_the_example_of_the_RFC()
    {
        const string json = """
            {
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string expected =
            "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c"
            + " 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d";
        Assert.Equal(Convert.FromHexString(expected.Replace(" ", "", StringComparison.Ordinal)), CanonicalJson.Encode(Parse(json)));
    }

    [Theory]
    [InlineData("""{}""", """{}""")]
    [InlineData("""{ "b" : 1, "$v" : 2, "!" : 3, "B" : 4 }""", """{"$v":2,"!":3,"B":4,"b":1}""")]
    [InlineData("""{"b":{"z":null,"y":[{"d":1,"c":[]}]},"a":{}}""", """{"a":{},"b":{"y":[{"c":[],"d":1}]}}""")]
    [InlineData("""{"a":null,"b":[null]}""", """{"b":[null]}""")]
    public void Objects_are_sorted_at_every_depth_and_lose_what_is_null(string json, string expected) =>
        Assert.Equal(expected, Canonical(json));

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E-2", "0.0125")]
    [InlineData("120e-1", "12")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.10000000000000000000000000000000000", "0.1")]
    public void A_number_is_written_in_plain_digits(string number, string expected) =>
        Assert.Equal($$"""{"n":{{expected}}}""", Canonical($$"""{"n":{{number}}}"""));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e30")]
    [InlineData("1e-29")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("1234567890123456789012345678.12")]
    public void A_number_that_would_be_rounded_is_a_bug(string number) =>
        Assert.Throws<ArgumentException>(() => Canonical($$"""{"n":{{number}}}"""));

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""1""")]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""{"a":null,"\u0061":1}""")]
    [InlineData("""{"a":"\ud83d"}""")]
    [InlineData("""{"a":["\ude00"]}""")]
    [InlineData("""{"\ud83d":1}""")]
    public void What_could_not_be_read_back_as_one_record_is_a_bug(string json) => Assert.Throws<ArgumentException>(() => Canonical(json));

    [Fact]
    public void Random_records_read_back_as_they_were_and_encode_again_to_the_same_bytes()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var given = JsonSerializer.SerializeToElement(RandomObject(random, depth: 3));
            var bytes = CanonicalJson.Encode(given);
            var read = JsonDocument.Parse(bytes).RootElement;
            Assert.True(JsonElement.DeepEquals(given, read), Encoding.UTF8.GetString(bytes));
            Assert.Equal(bytes, CanonicalJson.Encode(read));
        }
    }

    [Fact]
    public void The_forward_only_writer_and_the_sorting_encoder_give_the_same_bytes()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new CanonicalWriter(output);
        writer.BeginRecord(3);
        writer.Member("amount", 10.20m);
        writer.Member("note", "a\tb");
        writer.BeginObject("to");
        writer.Member("party", "citizens");
        writer.EndObject();
        writer.EndObject();
        const string json = """{"to":{"team":null,"party":"citizens"},"note":"a\tb","amount":10.20,"$v":3}""";
        Assert.Equal(CanonicalJson.Encode(Parse(json)), output.WrittenSpan.ToArray());
    }

    private static Dictionary<string, object> RandomObject(Random random, int depth)
    {
        var members = new Dictionary<string, object>();
        for (var count = random.Next(6); count > 0; count--)
            members[RandomText(random)] = RandomValue(random, depth);
        return members;
    }

    private static object RandomValue(Random random, int depth) =>
        random.Next(depth > 0 ? 6 : 4) switch
        {
            0 => RandomText(random),
            1 => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
            2 => random.NextInt64(long.MinValue, long.MaxValue),
            3 => random.Next(2) == 0,
            4 => RandomObject(random, depth - 1),
            _ => Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth - 1)).ToArray(),
        };

    private static string RandomText(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(8))
                .Select(_ =>
                    random.Next(5) switch
                    {
                        0 => ((char)random.Next(0x20)).ToString(),
                        1 => "\"\\/$"[random.Next(4)].ToString(),
                        2 => ((char)random.Next(0x20, 0x7f)).ToString(),
                        3 => ((char)random.Next(0xe000, 0xffff)).ToString(),
                        _ => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
                    }
                )
        );

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Encode(Parse(json)));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
