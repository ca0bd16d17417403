namespace ValueLedger.Storage.Catalogue;

/// <summary>What a catalogue number counts. The values are part of stored keys, so they never change.</summary>
internal enum CatalogueKind
{
    Organisation = 0,
    Programme = 1,
    Party = 2,
    Team = 3,
    Contributor = 4,
    Measure = 5,
    Rate = 6,
    Plan = 7,
    Allocation = 8,
    Asset = 9,
}
