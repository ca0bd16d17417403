namespace ValueLedger.Core.Impact;

/// <summary>The schedules that come with the product.</summary>
public static class DiscountSchedules
{
    /// <summary>The edition of the Green Book that is in force. A schedule with an edition in its name stays the same when another comes into force.</summary>
    public const string Default = "green-book";

    private static readonly Dictionary<string, DiscountSchedule> ByName =
        EmbeddedData.Read<IReadOnlyList<DiscountSchedule>>("discount-schedules").ToDictionary(schedule => schedule.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<DiscountSchedule> All => ByName.Values;

    /// <summary>Null when none has this name.</summary>
    public static DiscountSchedule? Find(string name) => ByName.GetValueOrDefault(name);
}
