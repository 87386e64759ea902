import type { Assessor } from '../../core/benchmark/self-assessment.ts';
import { OrganisationId } from '../../core/identifiers.ts';
import { MUNICIPALITIES } from '../../core/slug.ts';

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

/** `exempel-norra-ekby` is called Exempel Norra Ekby. */
function invented(id: string): Assessor | null {
  if (!id.startsWith(INVENTED) || !OrganisationId.safeParse(id).success) return null;
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { id, name: words.join(' '), example: true };
}

/**
 * The organisation that a cell names: a municipality by its code (a spreadsheet may have taken its leading zero
 * away) or name, or an invented one by its id; null for anything else.
 */
export const assessorIn = (cell: string): Assessor | null =>
  BY_CODE.get(/^\d{3}$/.test(cell) ? `0${cell}` : cell) ?? BY_NAME.get(named(cell)) ?? invented(cell);
