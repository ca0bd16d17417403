namespace ValueLedger.Core.Impact;

/// <summary>The share that one line claims of an outcome shared with others.</summary>
/// <param name="Programme">Code of the programme whose map has the line.</param>
/// <param name="Line">Code of the line.</param>
/// <param name="Claim">The share that is not attributed to others, 0 to 1.</param>
public sealed record OutcomeClaim(string Programme, string Line, decimal Claim);
