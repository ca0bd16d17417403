using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Recording;

public static class RecordingProblems
{
    public static readonly ProblemCode IdempotencyKeyIsNotValid = new(
        "idempotency_key_is_not_valid",
        400,
        "The idempotency key is not 1 to 255 visible characters"
    );

    public static readonly ProblemCode IdempotencyKeyReusedWithOtherContent = new(
        "idempotency_key_reused_with_other_content",
        422,
        "The idempotency key was used for something else"
    );

    public static readonly ProblemCode IdempotencyKeyIsInUse = new(
        "idempotency_key_is_in_use",
        409,
        "A request with this idempotency key is still running"
    );
}
