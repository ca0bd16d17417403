using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Erasures;

/// <summary>
/// Makes sure that erased texts stay erased, both in the engine's files and after an older copy of the database replaced it.
/// </summary>
internal sealed class ErasedTexts(Database database, ErasedNotes notes)
{
    private readonly ErasureList _list = new(database.Place.Beside(ErasureList.Ending));

    /// <summary>Erases texts that are listed as erased but are back; returns whether there were any.</summary>
    public bool EraseAgain(LedgerTurn ledger)
    {
        var isErased = ErasuresAgain.Apply(ledger, _list.All);
        foreach (var (organisation, code) in ledger.Organisations())
        {
            // The process may have ended between the commit of an erasure and its listing.
            _list.Add(ErasuresAgain.Recorded(database.Writer, organisation, code, after: 0));
        }

        return isErased;
    }

    /// <summary>Lists what an organisation erased after a record, before anybody is told of it.</summary>
    public void List(int organisation, string code, long after)
    {
        if (notes.AreStillKept)
        {
            _list.Add(ErasuresAgain.Recorded(database.Writer, organisation, code, after));
        }
    }

    /// <summary>
    /// The engine may still keep erased data. Readers of an older state can prevent its removal; the next commit then tries again.
    /// </summary>
    public void Forget()
    {
        if (!notes.AreStillKept)
        {
            return;
        }

        try
        {
            notes.AreStillKept = !database.RemoveWhatWasDeleted();
        }
        catch (Exception failure)
            when (DatabaseFailure.Is(failure) && !LedgerUnavailableException.IsForGood(LedgerUnavailableException.ToldAs(failure)))
        {
            // The disk is full, or somebody has locked the database; the next commit tries again.
        }
    }
}
