namespace ValueLedger.Api.Http;

/// <summary>How much one request may take, and how many there may be.</summary>
/// <param name="BodyBytes">The largest JSON body of a single thing.</param>
/// <param name="BatchBytes">The largest JSON body of a batch.</param>
/// <param name="BodiesInWorkBytes">The bytes of all JSON bodies that are read or worked on at once; beyond them whoever comes waits, and then gets 503.</param>
/// <param name="BatchEntries">The most entries of a batch.</param>
/// <param name="ListItems">The most items that a page has, however many are asked for.</param>
/// <param name="RequestSeconds">How long a request may take, exports and imports aside; null for as long as it likes.</param>
/// <param name="RequestsPerSecond">How many requests of one key are taken in a second; null for any number.</param>
/// <param name="ImportsPerOrganisation">How many imports of one organisation run at once.</param>
/// <param name="ImportSilenceSeconds">How long the sender of a file may send nothing.</param>
/// <param name="ImportBytesPerOrganisation">How much room the files of one organisation's imports may take on the disk.</param>
public sealed record Limits(
    int BodyBytes,
    int BatchBytes,
    long BodiesInWorkBytes,
    int BatchEntries,
    int ListItems,
    int? RequestSeconds,
    decimal? RequestsPerSecond,
    int ImportsPerOrganisation,
    int ImportSilenceSeconds,
    long ImportBytesPerOrganisation);
