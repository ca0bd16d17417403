namespace ValueLedger.Core.Entries;

/// <summary>Why a recorded entry is in suspense. Stored as the sum of the numbers; the log contains their words, and the numbers never change meaning.</summary>
[Flags]
public enum Doubts
{
    None = 0,

    /// <summary>The same person has another entry for part of the same time.</summary>
    OverlapsAnotherEntry = 1,

    /// <summary>With the person's other entries of the day, the hours add up to more than a day has.</summary>
    MoreThan24HoursInADayInSum = 2,

    /// <summary>The entry may have been sent twice: the same person, day, measure and quantity, and no reference to tell them apart.</summary>
    SameAsAnotherEntry = 4,

    /// <summary>The quantity is many times the usual quantity of the measure.</summary>
    FarAboveTheUsualQuantity = 8,

    /// <summary>The hours are more than the time between the stated start and end.</summary>
    MoreHoursThanTheTimesSay = 16,
}
