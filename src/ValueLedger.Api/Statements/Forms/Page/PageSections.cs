namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>The sections of the page in order, with their link names.</summary>
internal static class PageSections
{
    public static readonly SectionTitle Reservations = new("reservations", "Before you rely on these figures");
    public static readonly SectionTitle Glance = new("at-a-glance", "At a glance");
    public static readonly SectionTitle Texts = new("in-words", "What the preparer says");
    public static readonly SectionTitle CitizenInputs = new("citizen-inputs", "What citizens gave");
    public static readonly SectionTitle Volunteers = new("volunteers", "Volunteers, for an annual report");
    public static readonly SectionTitle Timebanks = new("time-banks", "Time banks");
    public static readonly SectionTitle PublicCosts = new("public-costs", "What public bodies put in");
    public static readonly SectionTitle Decisions = new("decisions", "Who decided about public money");
    public static readonly SectionTitle PartnerInputs = new("partner-inputs", "What partners put in");
    public static readonly SectionTitle Costs = new("costs", "What it cost, in two perspectives");
    public static readonly SectionTitle Outputs = new("outputs", "What was done");
    public static readonly SectionTitle Plans = new("plans", "What was planned, and what happened");
    public static readonly SectionTitle Outcomes = new("outcomes", "What changed, from gross to net");
    public static readonly SectionTitle Results = new("results", "Results");
    public static readonly SectionTitle PayerGainer = new("payers-and-gainers", "Who pays and who gains");
    public static readonly SectionTitle Fairness = new("fairness", "Fairness: who gave");
    public static readonly SectionTitle Uncertainty = new("uncertainty", "Uncertainty");
    public static readonly SectionTitle Bases = new("bases", "Citizens’ time on several bases");
    public static readonly SectionTitle Evidence = new("evidence", "Strength of evidence");
    public static readonly SectionTitle Prior = new("prior-period", "The prior period");
    public static readonly SectionTitle Rates = new("rates", "Rates and their sources");
    public static readonly SectionTitle Assumptions = new("assumptions", "Assumptions and their sources");
    public static readonly SectionTitle LeftOut = new("left-out", "What the figures leave out");
    public static readonly SectionTitle Catalogue = new("catalogue", "What the codes mean");
    public static readonly SectionTitle Control = new("control-total", "Control total");
    public static readonly SectionTitle About = new("about", "About this statement");

    public static IReadOnlyList<SectionTitle> All { get; } =
    [
        Reservations,
        Glance,
        Texts,
        CitizenInputs,
        Volunteers,
        Timebanks,
        PublicCosts,
        Decisions,
        PartnerInputs,
        Costs,
        Outputs,
        Plans,
        Outcomes,
        Results,
        PayerGainer,
        Fairness,
        Uncertainty,
        Bases,
        Evidence,
        Prior,
        Rates,
        Assumptions,
        LeftOut,
        Catalogue,
        Control,
        About,
    ];
}

/// <summary>A section of the page.</summary>
/// <param name="Id">Name for links; no line of a statement has this name.</param>
/// <param name="Title">Heading of the section.</param>
public readonly record struct SectionTitle(string Id, string Title);
