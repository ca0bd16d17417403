using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Problems of a request that are found before its meaning is checked.</summary>
public static class HttpProblemCodes
{
    public static readonly ProblemCode BodyIsEmpty = new("body_is_empty", 400, "The body is empty");
    public static readonly ProblemCode BodyIsNotJson = new("body_is_not_json", 400, "The body is not JSON");
    public static readonly ProblemCode BodyIsNotUtf8 = new("body_is_not_utf8", 400, "The body is not UTF-8");
    public static readonly ProblemCode BodyIsNotAnObject = new("body_is_not_an_object", 400, "The body is not a JSON object");
    public static readonly ProblemCode BodyIsTooLarge = new("body_is_too_large", 413, "The body is too large");
    public static readonly ProblemCode BodyIsNotGzip = new("body_is_not_gzip", 400, "The body is not a gzip file");
    public static readonly ProblemCode BodyExpandsTooMuch = new("body_expands_too_much", 413, "The uncompressed body is too long");

    public static readonly ProblemCode ContentEncodingIsUnknown = new(
        "content_encoding_is_unknown",
        415,
        "The content encoding of the body is unknown"
    );

    public static readonly ProblemCode ContentTypeIsNotJson = new("content_type_is_not_json", 415, "The content type is not JSON");

    public static readonly ProblemCode UnknownMemberOfTheBody = new("unknown_member_of_the_body", 400, "The body has an unknown member");

    public static readonly ProblemCode DuplicateMemberOfTheBody = new(
        "duplicate_member_of_the_body",
        400,
        "The body has the same member twice"
    );

    public static readonly ProblemCode MemberHasTheWrongType = new("member_has_the_wrong_type", 400, "A member has the wrong type");

    public static readonly ProblemCode DateIsNotValid = new("date_is_not_valid", 400, "A date is not valid");
    public static readonly ProblemCode TimeIsNotValid = new("time_is_not_valid", 400, "A time of day is not valid");
    public static readonly ProblemCode InstantIsNotValid = new("instant_is_not_valid", 400, "An instant is not valid");
    public static readonly ProblemCode TextIsNotUnicode = new("text_is_not_unicode", 400, "A text is not Unicode");

    public static readonly ProblemCode UnknownQueryParameter = new("unknown_query_parameter", 400, "The query has an unknown parameter");

    public static readonly ProblemCode QueryParameterGivenTwice = new(
        "query_parameter_given_twice",
        400,
        "The query has the same parameter twice"
    );

    public static readonly ProblemCode QueryParameterHasTheWrongType = new(
        "query_parameter_has_the_wrong_type",
        400,
        "A query parameter has the wrong type"
    );

    public static readonly ProblemCode CursorIsNotValid = new("cursor_is_not_valid", 400, "The cursor is not valid");
    public static readonly ProblemCode EntityTagIsNotValid = new("entity_tag_is_not_valid", 400, "An entity tag is not valid");
    public static readonly ProblemCode PreconditionFailed = new("precondition_failed", 412, "A precondition failed");

    public static readonly ProblemCode RequestIsNotValid = new("request_is_not_valid", 400, "The request is not valid");
    public static readonly ProblemCode NoSuchPath = new("no_such_path", 404, "There is nothing at this path");
    public static readonly ProblemCode MethodIsNotAllowed = new("method_is_not_allowed", 405, "The method is not allowed here");
    public static readonly ProblemCode NothingAcceptable = new("nothing_acceptable", 406, "Nothing here fits the header Accept");
    public static readonly ProblemCode RequestIsRefused = new("request_is_refused", 400, "The request is refused");
    public static readonly ProblemCode UnexpectedError = new("unexpected_error", 500, "Something went wrong on the server");
}
