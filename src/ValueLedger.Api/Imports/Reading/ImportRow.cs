using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>One entry of a file: what could be read, and the problems of its form.</summary>
/// <param name="Row">The row number as in a spreadsheet, where the header is row 1; for NDJSON, the line number.</param>
/// <param name="Draft">The entry, without what could not be read.</param>
/// <param name="Problems">Empty if the whole row was read.</param>
/// <param name="Raw">The row in UTF-8, without its line break; valid only until the next batch is asked for.</param>
/// <param name="RecordedAs">The id that an exported row states, not trusted until it is looked up.</param>
public readonly record struct ImportRow(int Row, EntryDraft Draft, IReadOnlyList<RowProblem> Problems, ReadOnlyMemory<byte> Raw, Guid? RecordedAs = null);
