namespace ValueLedger.Api.Http;

/// <summary>How large and how long one request may be, and how many there may be.</summary>
/// <param name="BodyBytes">The largest JSON body of a single thing.</param>
/// <param name="BatchBytes">The largest JSON body of a batch.</param>
/// <param name="BodiesInWorkBytes">The most bytes of all JSON bodies that are read or worked on at once; beyond that, requests wait and
/// then get 503.</param>
/// <param name="BatchEntries">The most entries of a batch.</param>
/// <param name="ListItems">The most items on a page, even if more are asked for.</param>
/// <param name="RequestSeconds">How many seconds a request may take, except exports and imports; null for no limit.</param>
/// <param name="RequestsPerSecond">How many requests of one key are accepted per second; null for no limit.</param>
/// <param name="RequestsAtOnce">How many requests of one organisation may be in work at once.</param>
/// <param name="ImportsPerOrganisation">How many imports of one organisation may run at once.</param>
/// <param name="ImportSilenceSeconds">How many seconds the sender of a file may send nothing.</param>
/// <param name="ImportBytesPerOrganisation">How many bytes the files of one organisation's imports may take up on the disk.</param>
public sealed record Limits(
    int BodyBytes,
    int BatchBytes,
    long BodiesInWorkBytes,
    int BatchEntries,
    int ListItems,
    int? RequestSeconds,
    decimal? RequestsPerSecond,
    int RequestsAtOnce,
    int ImportsPerOrganisation,
    int ImportSilenceSeconds,
    long ImportBytesPerOrganisation
);
