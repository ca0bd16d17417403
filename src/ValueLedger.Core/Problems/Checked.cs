using System.Diagnostics.CodeAnalysis;

namespace ValueLedger.Core.Problems;

/// <summary>The result of a check: the checked value, or all its problems.</summary>
public sealed class Checked<T>
    where T : notnull
{
    private Checked(T? value, IReadOnlyList<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    public T? Value { get; }

    /// <summary>Empty when the value was accepted.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsAccepted => Problems.Count == 0;

    public static implicit operator Checked<T>(T value) => new(value, []);

    public static implicit operator Checked<T>(Problem problem) => new(default, [problem]);

    public static implicit operator Checked<T>(List<Problem> problems) => new(default, problems);

    public static implicit operator Checked<T>(Problem[] problems) => new(default, problems);
}
