namespace ValueLedger.Core.Problems;

/// <summary>Problems that any member of any request body can have.</summary>
public static class MemberProblems
{
    public static readonly ProblemCode MemberIsRequired = new("member_is_required", 400, "A required member is missing or null");

    public static readonly ProblemCode TextIsTooLong = new("text_is_too_long", 400, "A text is too long");

    public static readonly ProblemCode TextHasControlCharacters = new(
        "text_has_control_characters",
        400,
        "A text contains control characters"
    );

    public static readonly ProblemCode UrlIsNotValid = new("url_is_not_valid", 400, "A link is not a web address");

    public static readonly ProblemCode CodeIsNotValid = new("code_is_not_valid", 400, "A code contains characters that are not allowed");

    public static readonly ProblemCode ListIsTooLong = new("list_is_too_long", 400, "A list has too many items");

    public static readonly ProblemCode ListIsEmpty = new("list_is_empty", 400, "A list must not be empty");

    public static readonly ProblemCode NumberIsOutOfRange = new("number_is_out_of_range", 400, "A number is out of range");

    public static readonly ProblemCode NumberHasMoreThanSixDecimals = new(
        "number_has_more_than_six_decimals",
        400,
        "A number has more than six decimals"
    );

    public static readonly ProblemCode ShareIsOutside0To1 = new("share_is_outside_0_to_1", 400, "A share is outside 0 to 1");

    public static readonly ProblemCode ValueIsNotInTheList = new(
        "value_is_not_in_the_list",
        400,
        "A value is not one of the allowed values"
    );
}
