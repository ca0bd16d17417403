using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>Something that was put in, and waits in suspense: no cost has it.</summary>
/// <param name="Name">As the notes name it; null where they do not.</param>
/// <param name="Class">Whose input it is.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record WaitingCost(string? Name, MeasureClass Class, string Programme);
