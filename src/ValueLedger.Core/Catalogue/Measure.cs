using System.ComponentModel;

namespace ValueLedger.Core.Catalogue;

/// <summary>Something that is counted: an input, an output or an outcome.</summary>
public sealed record Measure : ICatalogueItem
{
    /// <summary>The unit of time in which citizens' hours are counted.</summary>
    public const string Hour = "hour";

    /// <summary>Code of the measure for hours that members of time banks exchange.</summary>
    public const string ExchangedHours = "exchanged-hours";

    /// <summary>What the code is reserved for.</summary>
    public const string ExchangedHoursRule =
        "The code 'exchanged-hours' is reserved for hours that members of time banks exchange: an input of class citizen-time, in hours, that adds up.";

    /// <summary>The measure registered under that code with the first member of a time bank: citizens' time, one credit per hour whatever
    /// the skill.</summary>
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

    /// <summary>Units of shares and ratings: the sum of two such values has no meaning.</summary>
    private static readonly HashSet<string> UnitsThatDoNotAddUp = new(
        ["share", "shares", "percent", "per cent", "percentage", "%", "rating", "ratings", "score", "scores"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the measure.</summary>
    public required string Title { get; init; }

    /// <summary>Stage of the measure: input, output or outcome.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>What it counts and, for an input, who gives it.</summary>
    public required MeasureClass Class { get; init; }

    /// <summary>The unit: hour, item, person, or the organisation's currency.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How quantities of several days are combined.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible: recruiting, training, expenses, insurance, the volunteer
    /// manager.</summary>
    public required bool Mobilisation { get; init; }

    [Description("The scale of the answers; null unless it is a mean.")]
    public MeasureScale? Scale { get; init; }

    /// <summary>Whether citizens must give this time, as an order of a court or a condition of a benefit: then it is not
    /// volunteering.</summary>
    public bool Compulsory { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }

    public bool IsCitizens() => Class.IsCitizens();

    public bool IsPublic() => Class.IsPublic();

    public bool IsPartners() => Class.IsPartners();

    /// <summary>Whether it counts hours put in, by whomever.</summary>
    public bool IsHoursOfInput() => AreHoursOfInput(Unit, Stage);

    /// <summary>The same for a quantity in that unit at that stage.</summary>
    public static bool AreHoursOfInput(string unit, MeasureStage stage) => unit == Hour && stage == MeasureStage.Input;

    public bool IsCitizenHours() => Class == MeasureClass.CitizenTime && Unit == Hour;

    /// <summary>Whether others may pay for it with gifts of their own: a public or partner cost in money that adds up.</summary>
    public bool CanBeFinancedByOthers() => Class.IsMoney() && Aggregation == Aggregation.Sum && (IsPublic() || IsPartners());

    /// <summary>Whether it is a share or mean: entries state how many were asked, and their quantities are never added up.</summary>
    public bool IsOfAnswers() => Aggregation is Aggregation.Share or Aggregation.Mean;

    /// <summary>Whether the sum of several quantities has a meaning, whatever the aggregation.</summary>
    public bool AddsUp() => !IsOfAnswers() && !UnitsThatDoNotAddUp.Contains(Unit);

    /// <summary>Why several readings have no joint quantity; null where they have one.</summary>
    public QuantityGap? WhyNoSumOf(long readings) => IsOfAnswers() || (readings > 1 && !AddsUp()) ? QuantityGap.DoesNotAddUp : null;

    /// <summary>Whether both measures count the same thing, so that entries of one are valid for the other.</summary>
    public bool CountsTheSameAs(Measure other) =>
        (Stage, Class, Unit, Direction, Aggregation, Scale)
        == (other.Stage, other.Class, other.Unit, other.Direction, other.Aggregation, other.Scale);
}
