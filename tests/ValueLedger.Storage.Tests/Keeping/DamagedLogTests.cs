using System.Globalization;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Keeping;

/// <summary>
/// SQLite opens a database whose write-ahead log was damaged as a clean and shorter one. Whatever is done to the log of a ledger that was
/// killed, the ledger is whole when it opens, or it does not open.
/// </summary>
public sealed class DamagedLogTests : IAsyncLifetime
{
    private const int Trials = 200;

    private readonly TestLedger _ledger = new();
    private readonly DirectoryInfo _copies = Directory.CreateTempSubdirectory("valueledger-");
    private int _organisation;
    private long _size;

    private static readonly string[] Files = ["", "-wal", ".head"];

    /// <summary>Leaves the files as a killed process would: much in the write-ahead log, and yesterday's copy of everything beside
    /// it.</summary>
    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        await RecordAsync(50);
        await _ledger.CloseAsync();
        CopyTo("yesterday");
        _ledger.Open();
        await RecordAsync(150);
        _size = _ledger.Reader.ReadAll(view => view.Head(_organisation).Size);
        CopyTo("killed");
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        _copies.Delete(recursive: true);
    }

    [SqliteFact]
    public void What_was_killed_and_not_damaged_opens_with_every_record() => Assert.Equal(_size, Open(Take("killed")));

    [SqliteFact]
    public void A_ledger_whose_log_was_cut_or_flipped_is_whole_or_is_refused()
    {
        var random = new Random(20_261_122);
        var (whole, refused) = (0, 0);
        for (var trial = 0; trial < Trials; trial++)
        {
            var path = Take("killed");
            var log = File.ReadAllBytes(path + "-wal");
            var at = random.Next(log.Length);
            if (trial % 2 == 0)
            {
                log = log[..at];
            }
            else
            {
                log[at] ^= (byte)(1 << random.Next(8));
            }

            File.WriteAllBytes(path + "-wal", log);
            if (Open(path) is not { } size)
            {
                refused++;
                continue;
            }

            Assert.True(
                size == _size,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Trial {trial}: {size} records of {_size} were served as if they were all, after byte {at}."
                )
            );
            whole++;
        }

        Assert.Equal(Trials, whole + refused);
        Assert.InRange(refused, Trials / 2, Trials);
    }

    [SqliteFact]
    public void Yesterdays_database_is_refused_with_todays_head_file_whatever_log_lies_beside_it()
    {
        foreach (var log in (string[])["killed", "yesterday"])
        {
            var path = Take("yesterday");
            File.Copy(Copy("killed", ".head"), path + ".head", overwrite: true);
            File.Delete(path + "-wal");
            if (File.Exists(Copy(log, "-wal")))
            {
                File.Copy(Copy(log, "-wal"), path + "-wal");
            }

            Assert.True(Open(path) is null || log == "killed", "Yesterday's database was served as if it were today's.");
        }
    }

    [SqliteFact]
    public void A_refused_ledger_is_left_as_it_was_found()
    {
        var path = Take("killed");
        var log = File.ReadAllBytes(path + "-wal");
        log[log.Length / 2] ^= 1;
        File.WriteAllBytes(path + "-wal", log);
        var database = File.ReadAllBytes(path);
        Assert.Null(Open(path));
        Assert.Equal(database, File.ReadAllBytes(path));
        Assert.Equal(log, File.ReadAllBytes(path + "-wal"));
    }

    /// <summary>How many records it opens with; null when it is refused.</summary>
    private long? Open(string path)
    {
        try
        {
            using var database = new Database(LedgerPlace.Of($"Data Source={path}"));
            return new LedgerReader(database).ReadAll(view => view.Head(_organisation).Size);
        }
        catch (Exception refusal) when (refusal is LedgerIsNotWholeException or SqliteException)
        {
            return null;
        }
    }

    private async Task RecordAsync(int entries)
    {
        var programme = await _ledger.PutAsync(_organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(_organisation, Samples.Hours());
        for (var entry = 0; entry < entries; entry++)
        {
            await _ledger.KeepAsync(ledger =>
            {
                EntryStore.Append(ledger, _organisation, null, Samples.Entry(programme, hours, 1, new NodaTime.LocalDate(2016, 1, 1)));
                return true;
            });
        }
    }

    private string Copy(string name, string file) => Path.Combine(_copies.FullName, name + ".db" + file);

    private void CopyTo(string name)
    {
        foreach (var file in Files.Where(file => File.Exists(_ledger.FilePath + file)))
        {
            File.Copy(_ledger.FilePath + file, Copy(name, file));
        }
    }

    /// <summary>A fresh copy to be damaged.</summary>
    private string Take(string name)
    {
        var path = Copy("trial", "");
        foreach (var left in Directory.GetFiles(_copies.FullName, "trial.db*"))
        {
            File.Delete(left);
        }

        foreach (var file in Files.Where(file => File.Exists(Copy(name, file))))
        {
            File.Copy(Copy(name, file), path + file);
        }

        return path;
    }
}
