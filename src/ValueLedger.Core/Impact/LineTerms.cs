using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What the lines of an impact map or an appraisal are checked against.</summary>
/// <param name="Prices">Into which prices values are converted; those of the day where nothing is.</param>
/// <param name="ConfidenceTables">The user's own, by name.</param>
/// <param name="FindRate">The rate of an id, or null.</param>
public sealed record LineTerms(Prices Prices, IReadOnlyDictionary<string, ConfidenceTable> ConfidenceTables, Func<string, RecordedRate?> FindRate);
