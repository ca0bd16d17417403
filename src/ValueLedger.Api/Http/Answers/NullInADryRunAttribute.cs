namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// The member is null in the answer to a dry run and in no other. The document then has a schema of its own for that answer.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NullInADryRunAttribute : Attribute;

/// <summary>A dry run of the operation answers with what was recorded earlier, whose members are never null.</summary>
public sealed class DryRunShowsWhatIsRecorded;
