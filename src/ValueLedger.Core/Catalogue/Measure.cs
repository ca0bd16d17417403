namespace ValueLedger.Core.Catalogue;

/// <summary>Something that is counted: an input, an output or an outcome.</summary>
public sealed record Measure : ICatalogueItem
{
    /// <summary>The unit of time in which citizens' hours are counted.</summary>
    public const string Hour = "hour";

    /// <summary>The code under which the hours are counted that members of time banks exchange.</summary>
    public const string ExchangedHours = "exchanged-hours";

    /// <summary>What the code is kept for.</summary>
    public const string ExchangedHoursRule = "The code 'exchanged-hours' is kept for what members of time banks exchange: an input of class citizen-time, in hours, that adds up.";

    /// <summary>What is registered under that code with the first member of a time bank: citizens' time, one credit an hour whatever the skill.</summary>
    public static readonly Measure OfExchanges = new()
    {
        Code = ExchangedHours,
        Title = "Exchanged hours",
        Stage = MeasureStage.Input,
        Class = MeasureClass.CitizenTime,
        Unit = Hour,
        Direction = Direction.Increase,
        Aggregation = Aggregation.Sum,
        Mobilisation = false,
    };

    /// <summary>Units of parts of a whole and of marks on a scale: two of them say nothing together that their sum would say.</summary>
    private static readonly HashSet<string> UnitsThatDoNotAddUp = new(["share", "shares", "percent", "per cent", "percentage", "%", "rating", "ratings", "score", "scores"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Where in the chain it sits.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>What it counts and, for an input, who gives it.</summary>
    public required MeasureClass Class { get; init; }

    /// <summary>What one of it is: hour, item, person, or the organisation's currency.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How quantities of several days become one.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible: recruiting, training, expenses, insurance, the volunteer manager.</summary>
    public required bool Mobilisation { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }

    public bool IsCitizens() => Class.IsCitizens();

    public bool IsPublic() => Class.IsPublic();

    public bool IsPartners() => Class.IsPartners();

    public bool IsCitizenHours() => Class == MeasureClass.CitizenTime && Unit == Hour;

    /// <summary>Whether the sum of several quantities says anything, whatever the aggregation.</summary>
    public bool AddsUp() => !UnitsThatDoNotAddUp.Contains(Unit);

    /// <summary>Why so many readings have no quantity together; null where they have one.</summary>
    public QuantityGap? WhyNoSumOf(long readings) => readings > 1 && !AddsUp() ? QuantityGap.DoesNotAddUp : null;

    /// <summary>Whether both count the same thing, so that entries of one are entries of the other.</summary>
    public bool CountsTheSameAs(Measure other) =>
        (Stage, Class, Unit, Direction, Aggregation) == (other.Stage, other.Class, other.Unit, other.Direction, other.Aggregation);
}
