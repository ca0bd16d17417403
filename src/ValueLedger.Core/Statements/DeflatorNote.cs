using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>The series that converts amounts to prices of the base year: real = amount x index of the base year / index of the price year.</summary>
/// <param name="Name">Name of the series with its release; empty for an index that the sender stated.</param>
/// <param name="Title">Title of the series.</param>
/// <param name="Source">Who publishes it, where, and until when nothing newer is known.</param>
/// <param name="Status">How well the product's copy has been checked against its source.</param>
/// <param name="Index">The years that the statement uses, in order, including the base year.</param>
public sealed record DeflatorNote(string Name, string Title, Source Source, ReferenceStatus Status, IReadOnlyList<DeflatorYear> Index);

/// <summary>The price index of a year.</summary>
/// <param name="Year">Calendar (2013) or financial (2013-14).</param>
/// <param name="Index">Index, relative to the other years of the series.</param>
public sealed record DeflatorYear(string Year, decimal Index);
