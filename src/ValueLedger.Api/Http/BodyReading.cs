using System.Text.Json;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>What came of reading the bytes of a body against the shape of a draft.</summary>
/// <param name="Readable">The body without what could not be read; deserialising it cannot fail.</param>
/// <param name="Problems">In the order in which they were met.</param>
/// <param name="Unreadable">Pointers to what is missing in <paramref name="Readable"/> although it was sent.</param>
public sealed record BodyReading(JsonElement Readable, IReadOnlyList<Problem> Problems, IReadOnlySet<string> Unreadable)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public bool IsWholeBodyRefused { get; private init; }

    public static BodyReading Of(BodyBytes bytes, Type draft)
    {
        if (bytes.Refusal is not null)
        {
            return Refused(bytes.Refusal);
        }

        try
        {
            var sent = JsonDocument.Parse(bytes.Text).RootElement;
            return sent.ValueKind == JsonValueKind.Object ? DraftWalk.Through(sent, DraftShape.Of(draft)) : Refused(NotAnObject());
        }
        catch (JsonException broken)
        {
            return Refused(NotJson(broken));
        }
    }

    private static BodyReading Refused(Problem problem) => new(Nothing, [problem], new HashSet<string>()) { IsWholeBodyRefused = true };

    private static Problem NotAnObject() => HttpProblemCodes.BodyIsNotAnObject.At("", "The body must be one JSON object.");

    private static Problem NotJson(JsonException broken) => HttpProblemCodes.BodyIsNotJson.At(
        "", $"The body stops being JSON in line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}.");
}
