using System.Collections.Concurrent;
using System.Text.Json;

namespace ValueLedger.Core.Wire;

/// <summary>The words for the values of an enumeration in JSON.</summary>
public static class WireEnum
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> Known = new();

    /// <summary>Every word, in the order in which the values are declared.</summary>
    public static IReadOnlyList<string> Words(Type enumeration) => Known.GetOrAdd(enumeration, Read);

    public static string Word<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, WireJson.Options).GetString()!;

    /// <summary>The value of a word; null if no value has it.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Read(Type enumeration) =>
        [
            .. enumeration
                .GetFields()
                .Where(field => field.IsLiteral)
                .Select(field => field.GetRawConstantValue()!)
                .Select(value => JsonSerializer.SerializeToElement(Enum.ToObject(enumeration, value), enumeration, WireJson.Options))
                .Select(word => word.GetString()!),
        ];
}
