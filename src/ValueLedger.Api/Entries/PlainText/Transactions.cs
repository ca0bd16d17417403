using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>Entries and opening balances as transactions. Texts that can be erased and contributors are never in them.</summary>
/// <param name="text">Where they are written.</param>
/// <param name="known">The catalogue that gives them their meaning.</param>
/// <param name="isPending">Whether somebody has yet to decide about the entries.</param>
internal sealed class Transactions(JournalText text, Known known, bool isPending)
{
    public MonthEnds Moved { get; } = new();

    public void Write(RecordedEntry recorded)
    {
        var entry = recorded.Entry;
        var measure = known.Catalogue.Measures[entry.Measure.Number].Item;
        var quantity = entry.Quantity.ToDecimal();
        if (!Places.CanBePosted(measure))
        {
            text.Blank();
            text.Comment(
                FormattableString.Invariant(
                    $"{IsoJson.Write(entry.Date)} ({recorded.Sequence}) {entry.Programme.Code}: a reading of {measure.Code}, {quantity} {entry.Unit}{Of(entry)}."
                )
                    + (entry.Details?.Assessor is { } judge ? $" assessor: {judge}." : "")
                    + $" Readings do not add up, so it is not posted. id: {recorded.Id}"
            );
            return;
        }

        text.Transaction(entry.Date, recorded.Sequence, isPending, TitleOf(entry.Programme));
        text.Tag("id", recorded.Id.ToString());
        text.Tag("reference", entry.Reference);
        text.Tag("reverses", recorded.Reverses?.ToString());
        text.Tag("replaces", recorded.Replaces?.ToString());
        text.Tag("bound", entry.Details?.Bound is { } bound ? WireEnum.Word(bound) : null);
        text.Tag("assessor", entry.Details?.Assessor);
        text.Tag("decidedBy", entry.Details?.DecidedBy);
        text.Tag("asset", entry.Details?.Asset);
        var commodity = Places.CommodityOf(measure, known.Catalogue.Organisation.Currency);
        Post(entry.Date, Places.Received(entry.Programme.Code, measure.Code), quantity, commodity);
        // What a gift paid is not given a second time; a reversal takes it back.
        var financed = Math.Sign(quantity) * (entry.Details?.FinancedBy?.Sum(part => part.Amount) ?? 0m);
        Post(entry.Date, Places.SourceOf(measure), financed - quantity, commodity);
        if (financed != 0m)
        {
            Post(entry.Date, Places.Gifts, -financed, commodity);
        }

        if (entry.Exchange is { } ends)
        {
            PostCredits(entry.Date, entry.Programme.Code, ends, quantity);
        }
    }

    /// <summary>Between two banks the community of each stands for the other, so that the accounts of either add up to zero.</summary>
    private void PostCredits(LocalDate date, string bank, ExchangeEnds ends, decimal hours)
    {
        Post(date, Places.OfMember(bank, ends.Giver.Code), hours, Places.Credits);
        if (ends.ReceiverProgramme is { Code: var other })
        {
            Post(date, Places.OfMember(bank, Member.CommunityCode), -hours, Places.Credits);
            Post(date, Places.OfMember(other, Member.CommunityCode), hours, Places.Credits);
            Post(date, Places.OfMember(other, ends.Receiver.Code), -hours, Places.Credits);
        }
        else
        {
            Post(date, Places.OfMember(bank, ends.Receiver.Code), -hours, Places.Credits);
        }
    }

    /// <summary>Balances that members brought along: they move credits and are no hours.</summary>
    public void Write(RecordedOpeningBalances opening, Programme programme)
    {
        text.Transaction(opening.Content.Date, opening.Sequence, isPending: false, programme.Title);
        text.Tag("id", opening.Id.ToString());
        PostBalances(opening.Content, 1);
    }

    /// <summary>Takes them back, on the same day.</summary>
    public void WriteReversal(RecordedOpeningBalances opening, Programme programme)
    {
        text.Transaction(opening.Content.Date, opening.ReversedBy!.Value.Sequence, isPending: false, programme.Title);
        text.Tag("id", opening.ReversedBy.Value.ToString());
        text.Tag("reverses", opening.Id.ToString());
        PostBalances(opening.Content, -1);
    }

    private void PostBalances(OpeningBalances opening, int sign)
    {
        foreach (var balance in opening.Balances)
        {
            Post(opening.Date, Places.OfMember(opening.Programme, balance.Member), sign * balance.Hours, Places.Credits);
        }

        var sum = opening.Balances.Sum(balance => balance.Hours);
        Post(opening.Date, Places.OfMember(opening.Programme, Member.CommunityCode), -sign * sum, Places.Credits);
    }

    private void Post(LocalDate date, string account, decimal figure, string commodity)
    {
        var bare = Quantity.Bare(figure);
        text.Posting(account, bare, commodity);
        Moved.Add(date, account, bare, commodity);
    }

    private static string Of(Entry entry) => entry.Details?.Of is { } whole ? FormattableString.Invariant($" of {whole}") : "";

    private string TitleOf(Coded programme) => known.Catalogue.Programmes[programme.Number].Item.Title;
}
