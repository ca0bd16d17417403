using System.Buffers;
using System.Globalization;
using System.Text;

namespace ValueLedger.Proofs.Tests;

public sealed class CanonicalWriterTests
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly CanonicalWriter _writer;

    public CanonicalWriterTests() => _writer = new CanonicalWriter(_output);

    private string Written => Encoding.UTF8.GetString(_output.WrittenSpan);

    [Fact]
    public void A_record_has_known_bytes()
    {
        _writer.BeginRecord(1);
        _writer.Member("date", "2026-03-01".AsSpan());
        _writer.BeginArray("evidence");
        _writer.Item("Café");
        _writer.BeginObject();
        _writer.Member("hash", MerkleHash.EmptyRoot);
        _writer.EndObject();
        _writer.BeginArray();
        _writer.Item(7);
        _writer.Item(1.50m);
        _writer.Item(true);
        _writer.NullItem();
        _writer.EndArray();
        _writer.EndArray();
        _writer.BeginObject("from");
        _writer.EndObject();
        _writer.Member("isVoid", false);
        _writer.Member("quantity", 12.500m);
        _writer.Member("sequence", long.MaxValue);
        _writer.EndObject();

        const string expected =
            """{"$v":1,"date":"2026-03-01","evidence":["Café",{"hash":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},"""
            + """[7,1.5,true,null]],"from":{},"isVoid":false,"quantity":12.5,"sequence":9223372036854775807}""";
        Assert.Equal(expected, Written);
    }

    [Fact]
    public void A_member_without_a_value_is_left_out_and_leaves_no_comma()
    {
        _writer.BeginRecord(1);
        _writer.Member("a", (string?)null);
        _writer.Member("b", (long?)null);
        _writer.Member("c", (decimal?)null);
        _writer.Member("d", (bool?)null);
        _writer.Member("e", (Hash32?)null);
        _writer.Member("f", "");
        _writer.EndObject();
        Assert.Equal("""{"$v":1,"f":""}""", Written);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1.10", "1.1")]
    [InlineData("-1.0", "-1")]
    [InlineData("100", "100")]
    [InlineData("100.00", "100")]
    [InlineData("1000000000000000000000000000", "1000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void A_decimal_is_written_in_plain_digits_that_do_not_tell_its_scale(string value, string expected)
    {
        _writer.BeginObject();
        _writer.Member("n", decimal.Parse(value, CultureInfo.InvariantCulture));
        _writer.EndObject();
        Assert.Equal($$"""{"n":{{expected}}}""", Written);
    }

    [Fact]
    public void A_negative_zero_loses_its_sign_even_without_a_point()
    {
        _writer.BeginObject();
        _writer.Member("n", new decimal(0, 0, 0, isNegative: true, scale: 0));
        _writer.EndObject();
        Assert.Equal("""{"n":0}""", Written);
    }

    [Fact]
    public void Only_quotes_backslashes_and_control_characters_are_escaped()
    {
        var controls = string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code));
        _writer.BeginObject();
        _writer.Member("s", controls + "\"\\/\u007f\u0080<>&'+\u2028\ufeffé\U0001f600");
        _writer.EndObject();

        const string escaped =
            """\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"""
            + """\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\""";
        Assert.Equal("{\"s\":\"" + escaped + "/\u007f\u0080<>&'+\u2028\ufeffé\U0001f600\"}", Written);
    }

    [Fact]
    public void A_text_is_written_as_sent_without_normalisation()
    {
        _writer.BeginObject();
        _writer.Member("composed", "\u00e9");
        _writer.Member("decomposed", "e\u0301");
        _writer.EndObject();
        Assert.Equal("{\"composed\":\"\u00e9\",\"decomposed\":\"e\u0301\"}", Written);
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "B")]
    [InlineData("a", "$v")]
    [InlineData("$v", "$v")]
    [InlineData("\ufb33", "\U0001f600")]
    public void A_member_out_of_order_or_named_twice_is_a_bug(string first, string second)
    {
        _writer.BeginObject();
        _writer.Member(first, 1);
        Assert.Throws<InvalidOperationException>(() => _writer.Member(second, 2));
    }

    [Fact]
    public void The_version_comes_before_names_that_would_sort_before_it()
    {
        _writer.BeginRecord(1);
        _writer.Member("!", 1);
        _writer.Member("$", 2);
        _writer.EndObject();
        Assert.Equal("""{"$v":1,"!":1,"$":2}""", Written);
    }

    [Fact]
    public void Every_object_has_an_order_of_its_own()
    {
        _writer.BeginObject();
        _writer.BeginObject("b");
        _writer.Member("z", 1);
        _writer.EndObject();
        Assert.Throws<InvalidOperationException>(() => _writer.Member("a", 1));
        _writer.Member("c", 1);
        _writer.EndObject();
        Assert.Equal("""{"b":{"z":1},"c":1}""", Written);
    }

    [Fact]
    public void One_writer_serves_for_one_record_after_the_other()
    {
        for (var version = 1; version <= 2; version++)
        {
            _writer.BeginRecord(version);
            _writer.Member("a", 1);
            _writer.EndObject();
        }

        Assert.Equal("""{"$v":1,"a":1}{"$v":2,"a":1}""", Written);
    }

    [Fact]
    public void What_stands_where_JSON_has_no_place_for_it_is_a_bug()
    {
        Assert.Throws<InvalidOperationException>(() => _writer.Member("a", 1));
        Assert.Throws<InvalidOperationException>(() => _writer.Item(1));
        Assert.Throws<InvalidOperationException>(_writer.BeginArray);
        Assert.Throws<InvalidOperationException>(_writer.EndObject);
        _writer.BeginObject();
        Assert.Throws<InvalidOperationException>(() => _writer.Item(1));
        Assert.Throws<InvalidOperationException>(_writer.BeginObject);
        Assert.Throws<InvalidOperationException>(_writer.EndArray);
        _writer.BeginArray("a");
        Assert.Throws<InvalidOperationException>(() => _writer.Member("a", 1));
        Assert.Throws<InvalidOperationException>(_writer.EndObject);
    }

    /// <summary>Not a theory: the metadata of an attribute is UTF-8 and cannot carry a lone surrogate either.</summary>
    [Fact]
    public void A_lone_surrogate_is_a_bug()
    {
        foreach (var text in new[] { "\ud83d", "\ude00", "a\ud83d\"b", "\ude00\ud83d" })
        {
            _writer.BeginRecord(1);
            Assert.ThrowsAny<ArgumentException>(() => _writer.Member("text", text));
            _writer.EndObject();
            _writer.BeginRecord(1);
            Assert.ThrowsAny<ArgumentException>(() => _writer.Member("a" + text, 1));
            _writer.EndObject();
        }
    }
}
