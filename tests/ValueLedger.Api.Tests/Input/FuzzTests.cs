using System.Text;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Input;

public sealed class FuzzTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const int Rounds = 150;

    private static readonly string[] Oddities =
    [
        "null",
        "true",
        "0",
        "-0",
        "-1",
        "1e400",
        "1e-9",
        "0.1234567",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"=1\"",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"2024-02-30\"",
        "\"23:59:59\"",
        "\"24:00\"",
        "\"2026-01-01T00:00:00Z\"",
        "\"hours\"",
        "\"own\"",
        "\"é\"",
        "[]",
        "[null]",
        "[[]]",
        "{}",
        "{\"x\":{}}",
        "\"2013-14\"",
        "\"co-design\"",
    ];

    [Theory]
    [InlineData(
        "POST",
        "/v1/entries",
        """{"programme":"watch","measure":"hours","quantity":2,"date":"2024-05-01","startDate":"2024-04-30","startTime":"10:00","endTime":"11:00","party":"volunteers","team":"north","contributor":"v-1","reference":"r","note":"n","evidence":{"grade":"self-reported","items":[{"title":"t","uri":"https://example.org/u","sha256":null}]}}"""
    )]
    [InlineData(
        "POST",
        "/v1/entries/batch",
        """{"entries":[{"programme":"watch","measure":"hours","quantity":2,"date":"2024-05-01"},{"programme":"watch","measure":"letters","quantity":1,"date":"2024-05-01","reference":"b"}]}"""
    )]
    [InlineData(
        "POST",
        "/v1/rates",
        """{"measure":"hours","basis":"own","amount":8,"unit":"hour","effectiveFrom":"2024-01-01","effectiveTo":"2025-01-01","priceYear":"2024","source":{"title":"t","publisher":"p","year":2024,"url":"https://example.org"},"licence":"l","confidenceGrade":1,"bound":"exact","low":7,"high":9,"distribution":"pert"}"""
    )]
    [InlineData(
        "PUT",
        "/v1/programmes/watch",
        """{"title":"t","description":"d","serviceArea":"s","coProduction":["co-design"],"benefitReach":"both","startDate":"2024-01-01","endDate":"2024-12-31","archived":false}"""
    )]
    [InlineData(
        "PUT",
        "/v1/measures/fuzz",
        """{"title":"t","stage":"input","class":"public-spend","unit":"GBP","direction":"increase","aggregation":"sum","mobilisation":true,"archived":false}"""
    )]
    [InlineData("PUT", "/v1/contributors/v-1", """{"team":"north","deprivationQuintile":3,"archived":false}""")]
    [InlineData(
        "PUT",
        "/v1/programmes/watch/impact-map",
        """{"title":"t","notes":"n","confidenceTables":[{"name":"mine","source":"s","corrections":{"1":0.05}}],"lines":[{"code":"a","title":"t","measure":"casualties","party":"volunteers","category":"social","cashability":0.5,"transfer":false,"baseline":{"quantity":100,"months":12,"source":"s"},"comparator":{"change":-0.22,"source":"s"},"displacement":{"value":0.1,"source":"s"},"attributionToOthers":{"value":{"central":0.5,"low":0.4,"high":0.6,"distribution":"pert","draw":"d"},"source":"s"},"dropOff":{"notApplied":"r"},"sharedOutcome":"o","deductions":"additive","firstBenefitYear":1,"durationYears":3,"unitValue":{"amount":3,"unit":"person","priceYear":"2013","source":"s","bound":"about","components":[{"party":"volunteers","category":"fiscal","amount":3,"cashability":1}],"roundingTolerance":0},"optimismBias":{"grade":1,"table":"mine"},"schedule":"green-book"}]}"""
    )]
    [InlineData(
        "POST",
        "/v1/appraisals",
        """{"title":"t","currency":"GBP","baseYear":"2013","schedule":"none","deflator":{"index":{"2013":100,"2009":90}},"costs":[{"title":"c","party":"p","class":"public-spend","mobilisation":true,"transfer":false,"optimismBias":{"upperBound":0.5,"mitigatedShare":0.5},"amounts":[{"year":0,"amount":{"central":3,"low":2,"high":4},"priceYear":"2009"}],"schedule":"green-book"}],"benefits":[{"code":"a","title":"t","party":"q","category":"fiscal","observed":3,"direction":"decrease","baseline":{"quantity":4,"source":"s"},"deadweight":{"value":0.1,"source":"s"},"firstBenefitYear":0,"durationYears":2,"unitValue":{"amount":10,"source":"s"},"optimismBias":0.1}],"burden":{"amount":1000,"months":12,"source":"s"},"simulation":{"runs":10,"seed":1}}"""
    )]
    [InlineData("PATCH", "/v1/organisation", """{"name":"n","timeZone":"Europe/London","standardBasis":"own"}""")]
    public async Task No_body_makes_the_server_fail(string method, string path, string body)
    {
        var random = new Random(20151205);
        var organisation = await server.NewLedgerAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var sent = round % 3 == 0 ? Damaged(body, random) : Encoding.UTF8.GetBytes(Altered(body, random));
            var answer = await organisation.Http.SendAsync(new HttpMethod(method), path, sent);
            Assert.True(answer.Status < 500, $"{answer.Status} to {Encoding.UTF8.GetString(sent)}");
            Assert.True(answer.Status < 400 || (answer.ContentType == "application/problem+json" && answer.Code.Length > 0), answer.Text);
        }

        (
            await organisation.GetAsync(
                "/v1/summaries?from=0001-01-01&to=9999-12-31&groupBy=programme,measure,team,month&knownAt=2026-01-01T00:00:00Z"
            )
        ).Succeeded(200);
        (await organisation.GetAsync("/v1/summaries?from=0001-01-01&to=9999-12-31")).Succeeded(200);
        (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200);
    }

    /// <summary>Bytes that are overwritten, left out or doubled.</summary>
    private static byte[] Damaged(string body, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(body).ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes.Insert(at, bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Members whose values are replaced by odd ones.</summary>
    private static string Altered(string body, Random random)
    {
        var altered = JsonNode.Parse(body)!;
        var places = new List<(JsonObject Holder, string Name)>();
        Collect(altered, places);
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var (holder, name) = places[random.Next(places.Count)];
            holder[name] = $"@@{random.Next(Oddities.Length)}@@";
        }

        return Oddities
            .Select((odd, number) => (odd, number))
            .Aggregate(
                altered.ToJsonString(),
                (text, oddity) => text.Replace($"\"@@{oddity.number}@@\"", oddity.odd, StringComparison.Ordinal)
            );
    }

    private static void Collect(JsonNode? node, List<(JsonObject Holder, string Name)> places)
    {
        foreach (var child in node is JsonArray list ? list : [])
        {
            Collect(child, places);
        }

        foreach (var (name, value) in node is JsonObject members ? members : [])
        {
            places.Add(((JsonObject)node!, name));
            Collect(value, places);
        }
    }
}
