using System.Runtime.Versioning;
using NodaTime;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests;

/// <summary>Whatever holds something of the ledger is its owner's alone. Windows has no such modes.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PrivateFileTests : IAsyncLifetime
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Everybody =
        Owners | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly TestLedger _ledger = new();
    private int _organisation;

    private string Folder => Path.GetDirectoryName(_ledger.FilePath)!;

    private string ImportPath => Path.Combine(_ledger.FilePath + ".imports", "1-0.import");

    private string BackupPath => Path.Combine(Folder, "copy.db");

    public async ValueTask InitializeAsync()
    {
        _organisation = await _ledger.OrganisationAsync();
        var (programme, hours) = (
            await _ledger.PutAsync(_organisation, Samples.Programme()),
            await _ledger.PutAsync(_organisation, Samples.Hours())
        );
        await _ledger.KeepAsync(ledger =>
        {
            var entry = EntryStore.Append(
                ledger,
                _organisation,
                null,
                Samples.Entry(programme, hours, 2, new LocalDate(2016, 8, 1)) with
                {
                    Note = "School run",
                }
            );
            EntryStore.EraseTexts(ledger, _organisation, null, entry);
            return true;
        });
        _ledger.Database.CopyTo(BackupPath);
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteFact]
    public void Every_file_that_is_made_is_its_owner_s_alone()
    {
        using var staged = StagedImport.Create(ImportPath);
        AllAre(
            Owners,
            "ledger.db",
            "ledger.db-wal",
            "ledger.db-shm",
            "ledger.db.lock",
            "ledger.db.head",
            "ledger.db.erasures",
            "copy.db",
            "copy.db.head",
            "ledger.db.imports/1-0.import",
            "ledger.db.imports/1-0.import-wal",
            "ledger.db.imports/1-0.import-shm"
        );
        Assert.Equal(Owners | UnixFileMode.UserExecute, File.GetUnixFileMode(_ledger.FilePath + ".imports"));
    }

    [SqliteFact]
    public async Task Files_that_others_could_use_are_theirs_no_more_after_a_start()
    {
        using (StagedImport.Create(ImportPath))
        {
            _ledger.Database.LeaveTheFilesAsTheyAre();
            await _ledger.CloseAsync();
        }

        Assert.True(File.Exists(_ledger.FilePath + "-wal"), "The write-ahead log was to stay.");
        foreach (var file in Directory.GetFiles(Folder, "ledger.db*").Append(ImportPath))
        {
            File.SetUnixFileMode(file, Everybody);
        }

        File.SetUnixFileMode(
            _ledger.FilePath + ".imports",
            Everybody | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute | UnixFileMode.UserExecute
        );
        _ledger.Open();
        StagedImport.Open(ImportPath)?.Dispose();
        AllAre(
            Owners,
            "ledger.db",
            "ledger.db-wal",
            "ledger.db-shm",
            "ledger.db.lock",
            "ledger.db.head",
            "ledger.db.erasures",
            "ledger.db.imports/1-0.import"
        );
        Assert.Equal(Owners | UnixFileMode.UserExecute, File.GetUnixFileMode(_ledger.FilePath + ".imports"));
    }

    private void AllAre(UnixFileMode mode, params string[] names) =>
        Assert.Equal(names.Select(name => (name, mode)), names.Select(name => (name, File.GetUnixFileMode(Path.Combine(Folder, name)))));
}
