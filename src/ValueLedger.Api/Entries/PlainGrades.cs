using System.Text;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>The grades of evidence by their words in UTF-8.</summary>
internal static class PlainGrades
{
    private static readonly (byte[] Word, EvidenceDraft Evidence)[] Known =
    [
        .. Enum.GetValues<EvidenceGrade>()
            .Select(grade => (Encoding.UTF8.GetBytes(WireEnum.Word(grade)), new EvidenceDraft { Grade = grade })),
    ];

    /// <summary>Evidence of this grade, without documents; null if no grade has this word.</summary>
    public static EvidenceDraft? Find(ReadOnlySpan<byte> word)
    {
        foreach (var (known, evidence) in Known)
        {
            if (word.SequenceEqual(known))
            {
                return evidence;
            }
        }

        return null;
    }
}
