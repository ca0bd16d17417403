namespace ValueLedger.Fuzz.Tests;

/// <summary>Values at the ends of what can be written, and beyond.</summary>
internal static class Extremes
{
    /// <summary>As JSON writes them, or tries to.</summary>
    public static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "0.5", "1.000000", "0.0000001", "1e0", "1e-7", "1e400", "-1e400", "1E+30", "79228162514264337593543950335",
        "79228162514264337593543950336", "0." + new string('0', 40) + "1", new string('9', 200), "9223372036854775807", "9223372036854775808", "2147483648", "999999999999",
        "999999999999.999999", "1000000000000", "[]", "{}", "[null]", "[[]]", "{\"\":0}", "[0,0]", "NaN", "01", "+1", ".5", "tru", "'a'",
        "\"\"", "\" \"", "\"a\"", "\"all\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u202eabc\"", "\"\\ufeff\"", "\"\\u200b\"", "\"\\u00a0x\\u00a0\"",
        "\"e\\u0301\"", "\"\\u00e9\"", "\"\\n\"", "\"\\t\"", "\"=1+1\"", "\"\\u0130\"", "\"../..\"", "\"%00\"", "\"a/b~c\"", "\"'; DROP TABLE entry; --\"", "\"{0}\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"0000-01-01\"", "\"10000-01-01\"", "\"2024-02-30\"", "\"2023-02-29\"", "\"2024-05-01\"", "\"2024-05-01T00:00\"",
        "\"24:00\"", "\"23:59:59\"", "\"00:00\"", "\"23:59:60\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:59.999999-18:00\"", "\"0001-01-01T00:00:00+18:00\"",
        "\"2024-05-01T00:00:00Z\"", "\"2024-05-01T00:00:00.123456789Z\"", "\"-9998-01-01T00:00:00Z\"", "\"0001\"", "\"9999\"", "\"2023-24\"", "\"2023-25\"", "\"9999-00\"", "\"00000000-0000-0000-0000-000000000000\"",
        $"\"{new string('x', 300)}\"", $"\"{new string('y', 70_000)}\"", $"\"{string.Concat(Enumerable.Repeat("\\u0041", 5_000))}\"",
        $"[{string.Join(',', Enumerable.Repeat("0", 2_000))}]", $"[{string.Join(',', Enumerable.Repeat("{}", 300))}]", $"{new string('[', 70)}{new string(']', 70)}", $"{new string('[', 20)}{new string(']', 20)}",
        $"{{{string.Join(',', Enumerable.Range(0, 1_200).Select(index => $"\"u{index}\":0"))}}}",
    ];

    /// <summary>Names of members, as JSON writes them.</summary>
    public static readonly string[] Names =
    [
        "\"\"", "\" \"", "\"\\ud800\"", "\"\\udfff\"", "\"\\u0000\"", "\"a/b\"", "\"~\"", "\"~1\"", "\"$v\"", "\"__proto__\"", "\"Programme\"", "\"programme \"", "\"e\\u0301\"", "\"2024\"", "\"\\ud83d\\ude00\"",
        "\"1\"", "\"6\"", $"\"{new string('n', 5_000)}\"", "\"\\n\"", "\"central\"", "\"quantity\"",
    ];

    /// <summary>As they stand in a query or a path.</summary>
    public static readonly string[] Encoded =
    [
        "", "%20", "%00", "a%00b", "%ff", "%C3%28", "%ED%A0%80", "%F0%9F%98%80", "%2F", "..%2F..", "%5C", "%", "%zz", "%e2%80%ae", "*", "null", "true", "0", "-1", "1", "999999999999999999999", "1e9", "1000", "1001",
        "2024-05-01", "9999-12-31", "0001-01-01", "-9998-01-01", "2024-02-30", "2024-01-01T00%3A00%3A00Z", "9999-12-31T23%3A59%3A59.9999999Z", "0001-01-01T00%3A00%3A00%2B18%3A00", "month", "month%2Cmonth", "programme%2Cteam%2Cmonth%2Cyear%2CfinancialYear",
        "own", "UPPER", "a-", "-a", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "0196f0a0-0000-7000-8000-000000000000", "community", "eyJhIjoxfQ", "AAAA",
        "%E2%80%8Bx", new string('c', 64), new string('l', 3_000), string.Join("%2C", Enumerable.Repeat("month", 200)),
    ];

    /// <summary>As the value of a header.</summary>
    public static readonly string[] Headers =
    [
        "", " ", "*", "\"\"", "\"x\"", "W/\"x\"", "x", "\"a\",\"b\"", "*,\"a\"", "\"unclosed", new string('k', 255), new string('k', 256), "ключ", "k\u00a0k", "key-1", "key-2", "bytes=0-1", "gzip", "identity", "chunked",
        "Bearer", "Bearer vl_", "Basic YTpi", "text/html", "application/json; q=0", "\"" + new string('t', 2_000) + "\"",
    ];

    public static readonly string[] ContentTypes =
    [
        "", "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json;charset=\"utf-8\"", "application/problem+json", "application/merge-patch+json", "text/plain", "text/csv",
        "text/csv; charset=windows-1252", "application/x-ndjson", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/octet-stream", "*/*", "json", "application/", ";", "application/json, text/csv",
    ];
}
