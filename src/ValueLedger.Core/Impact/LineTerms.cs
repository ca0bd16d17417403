using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What the lines of an impact map or an appraisal are checked against.</summary>
/// <param name="Prices">The prices that values are converted to; prices of the day where nothing is converted.</param>
/// <param name="ConfidenceTables">The user's tables, by name.</param>
/// <param name="FindRate">Finds the rate with an id; null if there is none.</param>
public sealed record LineTerms(Prices Prices, IReadOnlyDictionary<string, ConfidenceTable> ConfidenceTables, Func<string, RecordedRate?> FindRate);
