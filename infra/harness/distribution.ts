import type { Assembly } from './assembly.ts';
import { type Behaviour, behavioursIn } from './behaviours.ts';
import type { Answered, Asked, Part } from './exchange.ts';
import { forwarded } from './forwarding.ts';
import { type Behind, type Group, groupsIn, originsIn } from './origins.ts';
import type { Known } from './resolve.ts';
import { propertiesOf } from './resources.ts';
import { withHeaders } from './response-headers.ts';

/** Only these are asked of a second origin. */
const CAN_FAIL_OVER = ['GET', 'HEAD', 'OPTIONS'];

/** Where the HTTP API sees requests come from that came through the distribution (TEST-NET-3). */
const EDGE_ADDRESS = '203.0.113.9';

const page = (status: number, title: string): Answered => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(`<!DOCTYPE html><title>ERROR: ${title}</title>`),
});

/** Asks an origin, or of a group the next one while they answer with a status of the group's. */
async function askOrigin(
  id: string,
  asked: Asked,
  { origins, groups }: { origins: ReadonlyMap<string, Part>; groups: readonly Group[] },
): Promise<Answered> {
  const group = groups.find((each) => each.id === id);
  const members = group?.members ?? [id];
  let last = page(502, 'The request could not be satisfied');
  for (const member of members) {
    const origin = origins.get(member);
    if (!origin) throw new Error(`the distribution has no origin ${member}`);
    last = await origin(asked);
    if (!group?.statuses.includes(last.status) || !CAN_FAIL_OVER.includes(asked.method)) return last;
  }
  return last;
}

function answerAtEdge(answer: { status: number; headers: Readonly<Record<string, string>>; body: string }) {
  return { ...answer, body: Buffer.from(answer.body) };
}

/** A request as it goes on after the function at the edge. */
async function edited(
  behaviour: Behaviour,
  asked: Asked,
): Promise<{ asked: Asked; origin: string } | Answered> {
  if (!behaviour.atEdge) return { asked, origin: behaviour.origin };
  const { answer, origin, ...request } = await behaviour.atEdge(asked);
  if (answer) return answerAtEdge(answer);
  return { asked: { ...asked, ...request }, origin: origin ?? behaviour.origin };
}

/**
 * The CloudFront distribution of the template: behaviours by path, functions at the edge, origins and their
 * groups, and headers. It keeps nothing, so that every request shows what stands behind it.
 */
export function openDistribution(assembly: Assembly, known: Known, id: string, behind: Behind): Part {
  const { DistributionConfig: config } = propertiesOf(assembly, id, known) as {
    DistributionConfig: { OriginGroups?: unknown; DefaultRootObject?: string };
  };
  const behaviours = behavioursIn(assembly, known, config);
  const parts = { origins: originsIn(assembly, known, id, behind), groups: groupsIn(config.OriginGroups) };

  async function answer(behaviour: Behaviour, viewer: Asked): Promise<Answered> {
    const made = await edited(behaviour, viewer);
    if ('status' in made) return made;
    const { path } = made.asked;
    const root = config.DefaultRootObject;
    const toOrigin = {
      ...forwarded(made.asked, behaviour.forwarding),
      path: path === '/' && root ? `/${root}` : path,
      ip: EDGE_ADDRESS,
    };
    return askOrigin(made.origin, toOrigin, parts);
  }

  return async (viewer) => {
    const behaviour = behaviours.find(({ fits }) => fits(viewer.path));
    if (!behaviour?.methods.includes(viewer.method)) return page(403, 'The request could not be satisfied');
    const answered = await answer(behaviour, viewer);
    return behaviour.headers ? withHeaders(answered, behaviour.headers) : answered;
  };
}
