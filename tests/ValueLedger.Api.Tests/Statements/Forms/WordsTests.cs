using System.Reflection;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A value that is added to an enumeration must not leave a page without words for it.</summary>
public sealed class WordsTests
{
    private static readonly Dictionary<Type, MethodInfo> Words = typeof(Api.Serving.LedgerSettings)
        .Assembly.GetTypes()
        .Where(type => type.Namespace == "ValueLedger.Api.Statements.Forms.Words")
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .ToDictionary(method => method.GetParameters()[0].ParameterType);

    [Fact]
    public void Every_enumeration_of_a_statement_has_words() => Assert.Empty(EnumerationsOf(typeof(Statement), []).Except(Words.Keys));

    [Fact]
    public void Every_value_has_words_of_its_own()
    {
        Assert.NotEmpty(Words);
        foreach (var (enumeration, method) in Words)
        {
            var words = Enum.GetValuesAsUnderlyingType(enumeration)
                .Cast<object>()
                .Select(value => (string)method.Invoke(null, [Enum.ToObject(enumeration, value)])!)
                .ToList();
            Assert.Equal(words.Distinct(), words);
            Assert.All(words.Skip(1), word => Assert.False(string.IsNullOrWhiteSpace(word)));
        }
    }

    [Fact]
    public void What_an_enumeration_does_not_have_has_no_words()
    {
        foreach (var (enumeration, method) in Words)
        {
            Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [Enum.ToObject(enumeration, 999)]));
        }
    }

    private static List<Type> EnumerationsOf(Type type, HashSet<Type> seen)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return seen.Add(plain) ? [plain] : [];
        }

        var inner = plain.IsGenericType ? plain.GetGenericArguments() : [];
        var members =
            plain.Namespace?.StartsWith("ValueLedger", StringComparison.Ordinal) is true && seen.Add(plain)
                ? plain.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => member.PropertyType)
                : [];
        return [.. inner.Concat(members).SelectMany(part => EnumerationsOf(part, seen))];
    }
}
