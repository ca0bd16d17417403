namespace ValueLedger.Core.Problems;

/// <summary>Refusals that any member of any body can meet.</summary>
public static class MemberProblems
{
    public static readonly ProblemCode MemberIsRequired = new("member_is_required", 400, "A required member is missing or null");

    public static readonly ProblemCode TextIsTooLong = new("text_is_too_long", 400, "A text is longer than it may be");

    public static readonly ProblemCode TextHasControlCharacters = new("text_has_control_characters", 400, "A text has control characters");

    public static readonly ProblemCode UrlIsNotValid = new("url_is_not_valid", 400, "A link is not a web address");

    public static readonly ProblemCode CodeIsNotValid = new("code_is_not_valid", 400, "A code has other characters than it may have");

    public static readonly ProblemCode ListIsTooLong = new("list_is_too_long", 400, "A list has more items than it may have");

    public static readonly ProblemCode ListIsEmpty = new("list_is_empty", 400, "A list that must name something is empty");

    public static readonly ProblemCode NumberIsOutOfRange = new("number_is_out_of_range", 400, "A number is outside the range it may have");

    public static readonly ProblemCode ValueIsNotInTheList = new("value_is_not_in_the_list", 400, "A value is not one of those it may be");
}
