using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ValueLedger.Core.Problems;
using ValueLedger.Proofs;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Conventions.Tests.Files;

public sealed partial class SpellingTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] House =
    [
        typeof(Program).Assembly,
        typeof(Database).Assembly,
        typeof(ProblemCode).Assembly,
        typeof(Hash32).Assembly,
    ];

    [Fact]
    public void Comments_are_written_in_British_English() =>
        Offenders.MustBeNone(
            "British spelling: colour, organisation, behaviour, licence (the noun), serialise.",
            Repository.Code.SelectMany(file => file.Comments().SelectMany(comment => Offending(file, comment.Line, comment.Words)))
        );

    [Fact]
    public void Documents_are_written_in_British_English() =>
        Offenders.MustBeNone(
            "British spelling: colour, organisation, behaviour, licence (the noun), serialise.",
            Repository
                .Ending(".md")
                .Where(file => !file.IsGenerated)
                .SelectMany(file => Prose(file.Text).Split('\n').SelectMany((line, index) => Offending(file, index + 1, line)))
        );

    [Fact]
    public void What_we_name_is_named_in_British_English() =>
        Offenders.MustBeNone(
            "British spelling in names; a programme is not a program.",
            House
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type =>
                    !type.IsDefined(typeof(CompilerGeneratedAttribute))
                    && !type.Name.Contains('<', StringComparison.Ordinal)
                    && IsOurs(type)
                )
                .SelectMany(type =>
                    type.GetMembers(Own)
                        .Where(member => member is not Type && !IsGivenByOthers(type, member))
                        .Select(member => $"{type.FullName}.{member.Name}")
                        .Prepend(type.FullName!)
                )
                .Where(name => American().IsMatch(Parted(name.Split('.')[^1])) || ProgramOfWork().IsMatch(name.Split('.')[^1]))
        );

    [Fact]
    public void Columns_and_tables_are_named_in_British_English() =>
        Offenders.MustBeNone(
            "British spelling in SQL; a programme is not a program.",
            Repository.Ending(".sql").SelectMany(file => file.Mentions(AmericanColumn()))
        );

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("ValueLedger", StringComparison.Ordinal) is true;

    /// <summary>What overrides or implements a member of the framework has its name from there.</summary>
    private static bool IsGivenByOthers(Type type, MemberInfo member) =>
        member is MethodInfo method
            && (
                method.GetBaseDefinition() != method
                || type.GetInterfaces().Any(face => face.GetMethods().Any(asked => asked.Name == method.Name))
            )
        || member.Name.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<string> Offending(RepositoryFile file, int line, string words) =>
        American().Matches(StandardNames().Replace(words, " ")).Select(match => $"{file.Path}:{line}: {match.Value}");

    private static string Prose(string markdown) =>
        Quoted().Replace(markdown, match => new string('\n', match.Value.Count(letter => letter == '\n')));

    private static string Parted(string name) => Humps().Replace(name, " ");

    // "Program" in prose may mean the executable, so that only names are looked at for it.
    [GeneratedRegex(
        @"\b(colors?|colored|organizations?|organiz(e|ed|es|ing)|behaviors?|centers?|centered|catalogs?|favors?|favorites?|analyz(e|ed|es|ing|er)|normaliz(e|ed|es|ing|ation)|initializ(e|ed|es|ing|ation)|recogniz(e|ed|es|ing)|(de)?serializ(e|ed|es|ing|ation|er)|summariz(e|ed|es|ing)|authoriz(e|ed|es|ing)|neutraliz(e|ed|es|ing)|monetiz(e|ed|es|ing)|mobiliz(e|ed|es|ing|ation)|labor|gray|canceled|canceling|labeled|honor(s|ed)?|neighbors?|license)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex American();

    [GeneratedRegex(
        @"(Apache|MIT|BSD|GNU|Government|Creative Commons)(\s+\w+)?\s+License|License\s+\d|\bLICENSE\b|\bPackageLicenseExpression\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex StandardNames();

    [GeneratedRegex(@"^Programs?(?=[A-Z]|Id$)|(?<=[a-z])Programs?(?![a-z])|^programs?[A-Z]")]
    private static partial Regex ProgramOfWork();

    [GeneratedRegex(@"\b\w*(organization|program(?!me)|catalog(?!ue)|color)\w*\b", RegexOptions.IgnoreCase)]
    private static partial Regex AmericanColumn();

    [GeneratedRegex(@"```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|https?://\S+")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z])|_")]
    private static partial Regex Humps();
}
