namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The place of a figure in an appraisal.</summary>
/// <param name="Line">Code of the benefit, or title of the cost.</param>
/// <param name="Assumption">Name of the member, for example unitValue or dropOff.</param>
public sealed record FigurePlace(string Line, string Assumption);
