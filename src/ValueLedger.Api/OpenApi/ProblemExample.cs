using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>An answer for a single problem code.</summary>
public static class ProblemExample
{
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    public static JsonNode Of(ProblemCode code) =>
        JsonSerializer.SerializeToNode(
            new ProblemAnswer(
                $"{ProblemPage.Path}#{code.Name}",
                code.Title,
                code.Status,
                $"{code.Title}.",
                code.Name,
                TraceId,
                [new ProblemAnswer.Error(code.Name, "", $"{code.Title}.")]
            ),
            WireJson.Options
        )!;
}
