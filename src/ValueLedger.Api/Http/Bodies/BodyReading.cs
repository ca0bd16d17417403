using System.Text.Json;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>The result of reading the bytes of a body into the shape of a draft.</summary>
/// <param name="Readable">The body without what could not be read; deserialising it cannot fail.</param>
/// <param name="Problems">In the order in which they were found.</param>
/// <param name="Unreadable">Pointers to what is missing in <paramref name="Readable"/> although it was sent.</param>
public sealed record BodyReading(ReadOnlyMemory<byte> Readable, IReadOnlyList<Problem> Problems, IReadOnlySet<string> Unreadable)
{
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    public bool IsWholeBodyRefused { get; private init; }

    /// <summary>JSON Pointers to members that were sent as null.</summary>
    public IReadOnlySet<string> Nulls { get; init; } = new HashSet<string>();

    /// <exception cref="OperationCanceledException">Nobody is waiting for it any more.</exception>
    public static BodyReading Of(BodyBytes bytes, Type draft, CancellationToken cancellation)
    {
        if (bytes.Refusal is not null)
        {
            return Refused([bytes.Refusal]);
        }

        try
        {
            return DraftWalk.Through(bytes.Text, DraftShape.Of(draft), cancellation);
        }
        catch (JsonException broken)
        {
            return Refused([NotJson(broken)]);
        }
    }

    internal static BodyReading NotAnObject() => Refused([HttpProblemCodes.BodyIsNotAnObject.At("", "The body must be one JSON object.")]);

    /// <summary>There are so many problems that the rest of the body was not checked.</summary>
    internal static BodyReading CutShort(IReadOnlyList<Problem> problems) => Refused(problems);

    private static BodyReading Refused(IReadOnlyList<Problem> problems) =>
        new(Nothing, problems, new HashSet<string>()) { IsWholeBodyRefused = true };

    private static Problem NotJson(JsonException broken) =>
        HttpProblemCodes.BodyIsNotJson.At(
            "",
            $"The body stops being valid JSON in line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}, or is nested more than 64 levels deep there."
        );
}
