using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>One entry of a file: what could be read of it, and what is wrong with its form.</summary>
/// <param name="Row">As a spreadsheet numbers it, the header being 1; of NDJSON the line.</param>
/// <param name="Draft">Without what could not be read.</param>
/// <param name="Problems">Empty when all of the row was read.</param>
/// <param name="Raw">The row in UTF-8, without its line break; only until the next batch is asked for.</param>
/// <param name="RecordedAs">What an exported row says of its own id, believed by nobody until it is looked up.</param>
public readonly record struct ImportRow(int Row, EntryDraft Draft, IReadOnlyList<RowProblem> Problems, ReadOnlyMemory<byte> Raw, Guid? RecordedAs = null);
