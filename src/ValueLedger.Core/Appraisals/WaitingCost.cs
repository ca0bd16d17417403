using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>An input in suspense, which is in no cost.</summary>
/// <param name="Name">Its name in the notes; null where they do not list it.</param>
/// <param name="Class">Class of the input.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record WaitingCost(string? Name, MeasureClass Class, string Programme);
