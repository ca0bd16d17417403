namespace ValueLedger.Core.Problems;

/// <summary>One reason for a refusal. Its name is a sentence and never changes meaning.</summary>
/// <param name="Name">The sentence in snake case, sent as <c>code</c>.</param>
/// <param name="Status">The HTTP status of an answer whose first problem this is.</param>
/// <param name="Title">The same for people, without particulars.</param>
public sealed record ProblemCode(string Name, int Status, string Title)
{
    /// <summary>Makes this problem for one member.</summary>
    /// <param name="pointer">JSON Pointer (RFC 6901) to the member, relative to the object being checked; empty for the whole.</param>
    /// <param name="message">What was found and what is expected, in one or two sentences.</param>
    public Problem At(string pointer, string message) => new(this, pointer, message);
}
