using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>The series by which amounts become prices of the base year: real = amount x index of the base year / index of its price year.</summary>
/// <param name="Name">With its release; empty for an index of the sender's own.</param>
/// <param name="Title">What it is.</param>
/// <param name="Source">Who publishes it, where, and until when nothing newer is known.</param>
/// <param name="Status">How sure it is that the product has it right.</param>
/// <param name="Index">The years that the statement uses, the base year among them, in their order.</param>
public sealed record DeflatorNote(string Name, string Title, Source Source, ReferenceStatus Status, IReadOnlyList<DeflatorYear> Index);

/// <summary>What money bought in a year.</summary>
/// <param name="Year">Calendar (2013) or financial (2013-14).</param>
/// <param name="Index">Against the other years of the series.</param>
public sealed record DeflatorYear(string Year, decimal Index);
