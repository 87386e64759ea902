import type { ImportFile } from '../../functions/core/importing.ts';
import type { Flow } from '../../functions/exchange/open-eplatform/flow.ts';
import { fileOf } from './in-memory-ledger.ts';

/** An invented e-service as a portal lists it, with fields that the import does not look at. */
export const flow = (id: number, changes: Partial<Flow> = {}) => ({
  ID: 1000 + id,
  FlowFamilyID: id,
  Name: `Tjänst ${id}`,
  URL: `https://portal.example/oversikt/flowoverview/${1000 + id}`,
  FlowFamilyURL: `https://portal.example/oversikt/overview/${id}`,
  Category: 'Kultur och fritid',
  CategoryID: 7,
  ShortDescription: '<p>Kort</p>',
  LongDescription: `<p>Om tj&auml;nst ${id}</p>`,
  RequiresAuthentication: true,
  RequiresSigning: false,
  PaymentSupportEnabled: false,
  Enabled: true,
  ...changes,
});

/** A portal's list of such e-services. */
export const listOf = (...Flows: readonly unknown[]): ImportFile =>
  fileOf('flows.json', JSON.stringify({ Flows }));
