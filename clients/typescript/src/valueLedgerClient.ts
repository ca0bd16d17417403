import { Connection } from './connection.js';
import type {
  Allocation,
  AllocationDraft,
  Asset,
  AssetDraft,
  Measure,
  MeasureDraft,
  Party,
  PartyDraft,
  Plan,
  PlanDraft,
  Programme,
  ProgrammeDraft,
  Team,
  TeamDraft,
  Timebank,
} from './generated/schema.js';
import { AppraisalGroup } from './groups/appraisalGroup.js';
import { AuditGroup } from './groups/auditGroup.js';
import { CatalogueGroup, ContributorGroup } from './groups/catalogueGroup.js';
import { EntryGroup } from './groups/entryGroup.js';
import { HealthGroup } from './groups/healthGroup.js';
import { ImpactMapGroup } from './groups/impactMapGroup.js';
import { ImportGroup, ImportMapGroup } from './groups/importGroup.js';
import { KeyGroup } from './groups/keyGroup.js';
import { LogGroup } from './groups/logGroup.js';
import { OrganisationGroup } from './groups/organisationGroup.js';
import { RateGroup } from './groups/rateGroup.js';
import { ReferencePackGroup } from './groups/referencePackGroup.js';
import { StatementGroup } from './groups/statementGroup.js';
import { SummaryGroup } from './groups/summaryGroup.js';
import { TimebankGroup } from './groups/timebankGroup.js';
import { WebhookGroup } from './groups/webhookGroup.js';
import { type CallOptions, completed, type ValueLedgerOptions } from './options.js';

/** A client for the ledger of one organisation. */
export class ValueLedgerClient {
  readonly #connection: Connection;

  /** The organisation that the key belongs to. */
  readonly organisation: OrganisationGroup;
  readonly programmes: CatalogueGroup<Programme, ProgrammeDraft>;
  readonly parties: CatalogueGroup<Party, PartyDraft>;
  readonly teams: CatalogueGroup<Team, TeamDraft>;
  readonly contributors: ContributorGroup;
  readonly measures: CatalogueGroup<Measure, MeasureDraft>;
  readonly plans: CatalogueGroup<Plan, PlanDraft>;
  readonly allocations: CatalogueGroup<Allocation, AllocationDraft>;
  readonly assets: CatalogueGroup<Asset, AssetDraft>;
  readonly rates: RateGroup;
  readonly referencePacks: ReferencePackGroup;
  readonly entries: EntryGroup;
  readonly imports: ImportGroup;
  readonly importMaps: ImportMapGroup;
  readonly summaries: SummaryGroup;
  readonly statements: StatementGroup;
  readonly audit: AuditGroup;
  readonly impactMaps: ImpactMapGroup;
  readonly appraisals: AppraisalGroup;
  readonly keys: KeyGroup;
  readonly webhooks: WebhookGroup;
  readonly log: LogGroup;
  readonly health: HealthGroup;

  /** @throws TypeError if the options cannot be used; the message says why. */
  constructor(options: ValueLedgerOptions) {
    const connection = (this.#connection = new Connection(completed(options)));
    this.organisation = new OrganisationGroup(connection);
    this.programmes = new CatalogueGroup(connection, 'PutProgramme', 'GetProgramme', 'ListProgrammes', 'ExportProgrammes');
    this.parties = new CatalogueGroup(connection, 'PutParty', 'GetParty', 'ListParties', 'ExportParties');
    this.teams = new CatalogueGroup(connection, 'PutTeam', 'GetTeam', 'ListTeams', 'ExportTeams');
    this.contributors = new ContributorGroup(connection, 'PutContributor', 'GetContributor', 'ListContributors', 'ExportContributors');
    this.measures = new CatalogueGroup(connection, 'PutMeasure', 'GetMeasure', 'ListMeasures', 'ExportMeasures');
    this.plans = new CatalogueGroup(connection, 'PutPlan', 'GetPlan', 'ListPlans', 'ExportPlans');
    this.allocations = new CatalogueGroup(connection, 'PutAllocation', 'GetAllocation', 'ListAllocations', 'ExportAllocations');
    this.assets = new CatalogueGroup(connection, 'PutAsset', 'GetAsset', 'ListAssets', 'ExportAssets');
    this.rates = new RateGroup(connection);
    this.referencePacks = new ReferencePackGroup(connection);
    this.entries = new EntryGroup(connection);
    this.imports = new ImportGroup(connection);
    this.importMaps = new ImportMapGroup(connection);
    this.summaries = new SummaryGroup(connection);
    this.statements = new StatementGroup(connection);
    this.audit = new AuditGroup(connection);
    this.impactMaps = new ImpactMapGroup(connection);
    this.appraisals = new AppraisalGroup(connection);
    this.keys = new KeyGroup(connection);
    this.webhooks = new WebhookGroup(connection);
    this.log = new LogGroup(connection);
    this.health = new HealthGroup(connection);
  }

  /** The time bank of the programme with this code. */
  timebank(programme: string): TimebankGroup {
    return new TimebankGroup(this.#connection, programme);
  }

  /** Every time bank, in the order of their programmes' codes. */
  async listTimebanks(options: CallOptions = {}): Promise<Timebank[]> {
    return (await this.#connection.call('ListTimebanks', {}, options)).items;
  }
}
