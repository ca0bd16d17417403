using System.Threading.Channels;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Turns that are committed together, as many as a commit takes, and who waits for that.</summary>
internal sealed class Gathering(ChannelReader<ITurn> waiting, int most)
{
    public List<ITurn> Turns { get; } = new(most);

    public List<Settlement> Settlements { get; } = [];

    /// <summary>Those who wait now, and none of those before.</summary>
    public void Begin()
    {
        Turns.Clear();
        Settlements.Clear();
        Join();
    }

    /// <summary>Those who have come since join.</summary>
    public void Join()
    {
        while (Turns.Count < most && waiting.TryRead(out var turn))
        {
            if (turn is Settlement settlement)
            {
                Settlements.Add(settlement);
            }
            else
            {
                Turns.Add(turn);
            }
        }
    }
}
