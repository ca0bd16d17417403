namespace ValueLedger.Core.Catalogue;

/// <summary>Facts about the classes of measures, such as who gives what they count.</summary>
public static class MeasureClasses
{
    public static bool IsCitizens(this MeasureClass kind) => kind is MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods;

    public static bool IsPublic(this MeasureClass kind) => kind is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead;

    public static bool IsPartners(this MeasureClass kind) => kind is MeasureClass.PartnerTime or MeasureClass.PartnerSpend or MeasureClass.PartnerGoods;

    /// <summary>Whether it counts money itself, which is in the organisation's currency and needs no rate.</summary>
    public static bool IsMoney(this MeasureClass kind) => kind is MeasureClass.CitizenMoney or MeasureClass.PublicSpend or MeasureClass.PublicOverhead or MeasureClass.PartnerSpend;

    /// <summary>Whether it is an input, from any party; the others are outputs and outcomes.</summary>
    public static bool IsInput(this MeasureClass kind) => kind is not (MeasureClass.Output or MeasureClass.Outcome);
}
