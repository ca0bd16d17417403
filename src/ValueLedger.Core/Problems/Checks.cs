using System.Buffers;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Problems;

/// <summary>Collects the problems of a draft, in the order in which its members are checked.</summary>
public sealed class Checks
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Concat(Enumerable.Range(0x7f, 0x21)).Select(code => (char)code),
    ]);

    private readonly List<Problem> _problems = [];

    /// <summary>Every problem found so far; the list itself is handed over and must not be changed afterwards.</summary>
    public List<Problem> Problems => _problems;

    public bool Passed => _problems.Count == 0;

    public void Add(ProblemCode code, string pointer, string message) => _problems.Add(code.At(pointer, message));

    public void AddAll(IEnumerable<Problem> more) => _problems.AddRange(more);

    /// <summary>Adds the problem unless the condition is true.</summary>
    public void Require(bool condition, ProblemCode code, string pointer, string message)
    {
        if (!condition)
        {
            Add(code, pointer, message);
        }
    }

    public bool Present(object? value, string pointer)
    {
        if (value is not null)
        {
            return true;
        }

        Add(MemberProblems.MemberIsRequired, pointer, $"'{pointer[1..]}' is required.");
        return false;
    }

    /// <summary>Checks a text that is required, must not be blank and has a maximum length in UTF-16 code units.</summary>
    public void RequiredText(string? text, string pointer, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(MemberProblems.MemberIsRequired, pointer, $"'{pointer[1..]}' is required and must not be blank.");
            return;
        }

        OptionalText(text, pointer, longest);
    }

    public void OptionalText(string? text, string pointer, int longest) =>
        Require(
            text is null || text.Length <= longest,
            MemberProblems.TextIsTooLong,
            pointer,
            $"The text has {text?.Length} characters; at most {longest} are allowed."
        );

    /// <summary>Checks that a text has no control characters; tabs and line breaks count as such.</summary>
    public void OneLine(string? text, string pointer)
    {
        var at = text.AsSpan().IndexOfAny(Controls);
        Require(
            at < 0,
            MemberProblems.TextHasControlCharacters,
            pointer,
            at < 0 ? "" : $"The text contains the control character U+{(int)text![at]:X4}."
        );
    }

    /// <summary>Checks a web address that a reader can follow: absolute, http or https, with a host, and without blanks or a
    /// password.</summary>
    public void OptionalAddress(string? address, string pointer)
    {
        OptionalText(address, pointer, WebAddress.Longest);
        Require(
            address is null || WebAddress.IsOne(address),
            MemberProblems.UrlIsNotValid,
            pointer,
            "An address must begin with http:// or https://, name a host, and have no blanks, user or password."
        );
    }

    /// <summary>Checks a code chosen by the client, see <see cref="Codes"/>.</summary>
    public void Code(string? code, string pointer) =>
        Require(code is null || Codes.IsValid(code), MemberProblems.CodeIsNotValid, pointer, Codes.Rule);
}
