namespace ValueLedger.Core.Records;

/// <summary>The kinds of record, as the log names them. Entries and reversals have rows of their own.</summary>
public static class RecordType
{
    public const string Organisation = "organisation";
    public const string Programme = "programme";
    public const string Party = "party";
    public const string Team = "team";
    public const string Contributor = "contributor";
    public const string ContributorErasure = "contributor-erasure";
    public const string ContributorMerge = "contributor-merge";
    public const string ContributorUnmerge = "contributor-unmerge";
    public const string Measure = "measure";
    public const string Plan = "plan";
    public const string Allocation = "allocation";
    public const string Asset = "asset";
    public const string Rate = "rate";
    public const string ImpactMap = "impact-map";
    public const string ReferencePack = "reference-pack";
    public const string Entry = "entry";
    public const string Reversal = "reversal";
    public const string ReGrading = "re-grading";
    public const string Release = "release";
    public const string Rejection = "rejection";
    public const string ImportMap = "import-map";
    public const string ImportBegun = "import-begun";
    public const string Import = "import";
    public const string ImportAbandoned = "import-abandoned";
    public const string TextErasure = "text-erasure";
    public const string StatementDraft = "statement-draft";
    public const string Statement = "statement";
    public const string AuditSample = "audit-sample";
    public const string AuditFinding = "audit-finding";
    public const string Opinion = "opinion";
    public const string Timebank = "timebank";
    public const string TimebankMember = "timebank-member";
    public const string OpeningBalances = "opening-balances";
    public const string OpeningBalancesReversal = "opening-balances-reversal";
    public const string Key = "key";
    public const string KeyRevocation = "key-revocation";
    public const string Identity = "identity";
    public const string Webhook = "webhook";
    public const string WebhookRemoval = "webhook-removal";
    public const string LossAccepted = "loss-accepted";
    public const string ClockAccepted = "clock-accepted";
}
