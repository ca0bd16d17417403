namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Where a figure stands in an appraisal.</summary>
/// <param name="Line">Code of the benefit, or title of the cost.</param>
/// <param name="Assumption">As the member is called, such as unitValue or dropOff.</param>
public sealed record FigurePlace(string Line, string Assumption);
