using System.Diagnostics.CodeAnalysis;

namespace ValueLedger.Client;

/// <summary>Makes answers for tests of programs that use the client.</summary>
public static class ValueLedgerModelFactory
{
    /// <summary>An answer, or a part of one, with only what a test needs; everything else is null or 0.</summary>
    /// <typeparam name="T">The type of the answer, such as <see cref="Entry"/>.</typeparam>
    /// <param name="set">Sets what the test needs.</param>
    public static T Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        Action<T>? set = null
    )
        where T : class
    {
        var answer = Activator.CreateInstance<T>();
        set?.Invoke(answer);
        return answer;
    }
}
