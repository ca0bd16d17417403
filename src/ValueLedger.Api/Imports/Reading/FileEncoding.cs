namespace ValueLedger.Api.Imports.Reading;

/// <summary>What the encoding of a text file has turned out to be so far.</summary>
internal enum FileEncoding
{
    /// <summary>Nothing was read yet.</summary>
    Unknown,

    /// <summary>Every byte so far means the same in UTF-8 and in Windows-1252.</summary>
    Ascii,
    Utf8,
    Windows1252,
    Utf16LittleEndian,
    Utf16BigEndian,
}
