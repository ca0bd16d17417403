namespace ValueLedger.Core.Problems;

/// <summary>One thing wrong with what was sent.</summary>
public sealed record Problem(ProblemCode Code, string Pointer, string Message)
{
    /// <summary>The same problem, seen from the object that holds the checked one.</summary>
    public Problem Under(string pointer) => this with { Pointer = pointer + Pointer };
}
