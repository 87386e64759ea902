import type { Role } from '../../../functions/core/identifiers.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import type { ServiceRecord } from '../../../functions/core/state.ts';
import type { StatusAt } from '../../../functions/core/timeline.ts';
import type { Viewing } from '../../pages/viewing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { EMPTY_FORM, type FormKeys, type FormState } from '../form-state.ts';
import type { CollisionData } from './tray-answers.ts';

/** A service as somebody of staff sees it. */
export type ServiceSeen = {
  viewing: Viewing;
  record: ServiceRecord;
  service: ServiceAt;
  status: StatusAt;
  role: Role;
  /** Whether the person may assess it. */
  may: boolean;
  /** Whether what the person changes waits for a strategist. */
  proposes: boolean;
  /** What lies beside commits for staff only. */
  beside: {
    /** By whom, as it stands within a sentence; null where no name is known. */
    by: (seq: number, role: Role) => string | null;
    proposer: (seq: number) => string | null;
    notes: (seq: number) => readonly string[];
  };
};

/** The forms of the page; one that was sent and refused is shown as it was. */
export type ServiceForms = {
  assess: FormState;
  confirm: FormState;
  withdraw: { assessment: string; state: FormState } | null;
  collision: CollisionData | null;
};

export const NO_FORMS: ServiceForms = {
  assess: EMPTY_FORM,
  confirm: EMPTY_FORM,
  withdraw: null,
  collision: null,
};

export type ServiceProps = {
  locale: StaffLocale;
  seen: ServiceSeen;
  forms: ServiceForms;
  org: string;
  /** New ones for each form. */
  keys: () => FormKeys;
};
