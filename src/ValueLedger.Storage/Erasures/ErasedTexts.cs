using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Erasures;

/// <summary>Sees to it that erased texts stay erased: in the files of the engine, and after an older copy of the database was put in its place.</summary>
internal sealed class ErasedTexts(Database database, ErasedNotes notes)
{
    private readonly ErasureList _list = new(database.Place.Beside(ErasureList.Ending));

    /// <summary>Erases what is listed and there again; tells whether there was any.</summary>
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

    /// <summary>Lists what an organisation erased after a record, before anybody is told.</summary>
    public void List(int organisation, string code, long after)
    {
        if (notes.AreStillKept)
        {
            _list.Add(ErasuresAgain.Recorded(database.Writer, organisation, code, after));
        }
    }

    /// <summary>
    /// The engine may still keep what was erased. Readers of an older state can be in the way; then it is tried again after the next
    /// commit.
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
        catch (Exception failure) when (DatabaseFailure.Is(failure) && !LedgerUnavailableException.IsForGood(LedgerUnavailableException.ToldAs(failure)))
        {
            // The disk is full, or somebody has locked the database: there will be another commit.
        }
    }
}
