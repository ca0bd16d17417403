namespace ValueLedger.Core.Problems;

/// <summary>One way in which something can be refused. Its name is a sentence and never changes meaning.</summary>
/// <param name="Name">The sentence in snake case that the wire carries as <c>code</c>.</param>
/// <param name="Status">The HTTP status that an answer takes when this is its first problem.</param>
/// <param name="Title">The same for a person, without particulars.</param>
public sealed record ProblemCode(string Name, int Status, string Title)
{
    /// <summary>States this problem of one member.</summary>
    /// <param name="pointer">JSON Pointer (RFC 6901) to the member, relative to the object being checked; empty for the whole.</param>
    /// <param name="message">What was found and what is expected, as one or two sentences.</param>
    public Problem At(string pointer, string message) => new(this, pointer, message);
}
