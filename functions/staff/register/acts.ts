import { ACTS, type Act, PARTS } from '../../../web/staff/register/one.tsx';
import type { CommandType } from '../../core/commands.ts';
import { type Registered, serviceNamed } from '../../core/register-list.ts';
import type { Texts } from '../../core/texts.ts';
import { given } from '../form.ts';
import { changedDetails, perLanguageIn } from './profile.ts';

/** What an act is made from. */
export type Doing = {
  form: FormData;
  service: Registered;
  register: readonly Registered[];
  texts: Texts;
};

const COMMANDS: Readonly<Record<Act, CommandType>> = {
  revise: 'revise-service',
  rename: 'rename-service',
  move: 'move-service',
  map: 'map-service',
  merge: 'merge-service',
  split: 'split-service',
  retire: 'retire-service',
  reinstate: 'reinstate-service',
  redate: 'redate-service',
};

const reasonIn = (form: FormData): object => {
  const reason = given(form, 'reason');
  return reason === undefined ? {} : { reason };
};

/** The id of the service that a field names by name or id; '' where there is none. */
const idIn = ({ form, register }: Doing, field: string): string => {
  const typed = given(form, field);
  return typed === undefined ? '' : (serviceNamed(register, typed)?.id ?? '');
};

const SAYS: Readonly<Record<Act, (doing: Doing) => object>> = {
  revise: ({ form, service, texts }) => ({ changes: changedDetails(form, service, texts) }),
  rename: ({ form, service }) => {
    const { fr } = service.profile.name;
    return { name: { ...perLanguageIn(form, 'name'), ...(fr !== undefined && { fr }) } };
  },
  move: ({ form }) => ({ area: given(form, 'area') ?? '' }),
  map: ({ form }) => ({ indicator: given(form, 'indicator') ?? null }),
  merge: (doing) => ({ into: idIn(doing, 'into'), ...reasonIn(doing.form) }),
  split: (doing) => ({
    into: PARTS.map((part) => `into_${part}`)
      .filter((field) => given(doing.form, field) !== undefined)
      .map((field) => idIn(doing, field)),
    ...reasonIn(doing.form),
  }),
  retire: ({ form }) => reasonIn(form),
  reinstate: ({ form }) => ({ reason: given(form, 'reason') ?? '' }),
  redate: ({ form }) => ({ reason: given(form, 'reason') ?? '' }),
};

/** The act that an address ends in; null where there is none. */
export const actAt = (end: string): Act | null =>
  (Object.keys(ACTS) as Act[]).find((act) => ACTS[act] === end) ?? null;

/** What an act's form asks for, for the schema of commands to check. */
export function rawCommand(act: Act, doing: Doing): Record<string, unknown> {
  const { form, service } = doing;
  return {
    type: COMMANDS[act],
    service: service.id,
    effectiveOn: given(form, 'effectiveOn') ?? '',
    version: Number(given(form, 'version') ?? service.version),
    ...SAYS[act](doing),
  };
}

/** The field of the form that a path of a command belongs to: `changes.sentence.sv` is `sentence_sv`. */
export function fieldOfPath(path: readonly PropertyKey[]): string {
  const [first, second] = path;
  if (first === 'changes') return path.slice(1).join('_');
  if (first === 'name') return second === undefined ? 'name_sv' : `name_${String(second)}`;
  if (first === 'into' && typeof second === 'number') return `into_${second + 1}`;
  return String(first ?? '');
}
