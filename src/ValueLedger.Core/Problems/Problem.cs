namespace ValueLedger.Core.Problems;

/// <summary>One problem with what was sent.</summary>
public sealed record Problem(ProblemCode Code, string Pointer, string Message)
{
    /// <summary>A message may repeat what was sent, which may be long.</summary>
    private const int LongestMessage = 2000;

    /// <summary>What was found and what is expected, in one or two sentences.</summary>
    public string Message { get; init; } = Message.Length <= LongestMessage ? Message : Cut(Message);

    /// <summary>The same problem, with a pointer from the object that contains the checked one.</summary>
    public Problem Under(string pointer) => this with { Pointer = pointer + Pointer };

    private static string Cut(string message) =>
        message[..(char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)] + "...";
}
