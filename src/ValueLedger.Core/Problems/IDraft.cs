namespace ValueLedger.Core.Problems;

/// <summary>Something sent whose meaning is checked.</summary>
public interface IDraft
{
    /// <summary>The problems that its meaning can have; those of its form follow from the types of its members.</summary>
    static abstract IReadOnlyList<ProblemCode> ProblemCodes { get; }
}
