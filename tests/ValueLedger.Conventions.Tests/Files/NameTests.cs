using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Files;

public sealed partial class NameTests
{
    private static readonly string[] SayNothing =
    [
        "Manager",
        "Managers",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Utilities",
        "Common",
        "Base",
        "Service",
        "Services",
        "Dto",
        "Dtos",
    ];

    [Fact]
    public void A_type_is_named_with_words_that_say_what_it_is() =>
        Offenders.MustBeNone(
            $"No type is a {string.Join(", ", SayNothing)}.",
            Repository.Code.SelectMany(file =>
                Declaration.In(file).Where(type => SaysNothing(type.Name)).Select(type => $"{file.Path}: {type.Name}")
            )
        );

    [Fact]
    public void A_file_or_folder_is_named_with_words_that_say_what_it_is() =>
        Offenders.MustBeNone(
            $"No file or folder is a {string.Join(", ", SayNothing)}.",
            Repository.All.Where(file => !file.IsGenerated && file.Path.Split('/').Any(SaysNothing)).Select(file => file.Path)
        );

    private static bool SaysNothing(string name) => Words().Matches(name).Any(word => SayNothing.Contains(word.Value));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
