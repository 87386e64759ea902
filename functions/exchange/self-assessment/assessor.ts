import type { Assessor } from '../../core/benchmark/self-assessment.ts';
import { OrganisationId } from '../../core/identifiers.ts';
import { MUNICIPALITIES, slugOf } from '../../core/slug.ts';

/** How the id of an invented organisation begins; its figures never stand beside real ones. */
const INVENTED = 'exempel-';

/** A name as it is compared; Habo and Håbo are two places, so that marks count. */
const named = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const BY_NAME: ReadonlyMap<string, Assessor> = new Map(
  MUNICIPALITIES.flatMap(({ code, name }) => {
    const assessor = { id: code, name, example: false };
    const own = named(name);
    return [own, `${own} kommun`, `${own}s kommun`, `${own}s stad`].map((each) => [each, assessor] as const);
  }),
);

const BY_CODE: ReadonlyMap<string, Assessor> = new Map(
  MUNICIPALITIES.map(({ code, name }) => [code, { id: code, name, example: false }]),
);

/** The name of an invented organisation, from which its id follows. */
const INVENTED_NAME = /^Exempel [\p{L}\d][\p{L}\d -]*$/u;

/** `exempel-norra-ekby` is called Exempel Norra Ekby. */
const nameIn = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** By its id, or by its name where that has letters which an id has not: Exempel Ängelby is `exempel-angelby`. */
function invented(cell: string): Assessor | null {
  const name = cell.normalize('NFC');
  const isName = INVENTED_NAME.test(name);
  const id = isName ? slugOf(name) : cell;
  if (!id.startsWith(INVENTED) || !OrganisationId.safeParse(id).success) return null;
  return { id, name: isName ? name : nameIn(id), example: true };
}

/**
 * The organisation that a cell names: a municipality by its code (a spreadsheet may have taken its leading zero
 * away) or name, or an invented one by its id or name; null for anything else.
 */
export const assessorIn = (cell: string): Assessor | null =>
  BY_CODE.get(/^\d{3}$/.test(cell) ? `0${cell}` : cell) ?? BY_NAME.get(named(cell)) ?? invented(cell);
