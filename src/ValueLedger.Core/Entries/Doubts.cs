namespace ValueLedger.Core.Entries;

/// <summary>Why a recorded entry is kept in suspense. Kept as the sum of the numbers, which are attested by their words and never change meaning.</summary>
[Flags]
public enum Doubts
{
    None = 0,

    /// <summary>The same person was elsewhere for part of the same time.</summary>
    OverlapsAnotherEntry = 1,

    /// <summary>With the others of the day the same person gives more hours than a day has.</summary>
    MoreThan24HoursInADayInSum = 2,

    /// <summary>It may have been sent twice: the same person, day, measure and quantity, and no reference to tell.</summary>
    SameAsAnotherEntry = 4,

    /// <summary>Many times what the measure's entries usually have.</summary>
    FarAboveTheUsualQuantity = 8,

    /// <summary>The hours are more than lie between the start and the end that it states.</summary>
    MoreHoursThanTheTimesSay = 16,
}
