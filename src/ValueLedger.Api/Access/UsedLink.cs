using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>The link with whose token a request came.</summary>
/// <param name="Key">Its token.</param>
/// <param name="View">What it shows.</param>
internal sealed record UsedLink(StoredKey Key, LinkView View);
