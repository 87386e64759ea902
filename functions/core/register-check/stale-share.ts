import { Share } from '../figures.ts';
import { isOnScale } from '../status.ts';
import { rule } from './rule.ts';

/** From here on the figures stand on too little. */
const TOO_MUCH = 0.25;

/** How much of the map is stale: of all that is green, yellow or red. Graver from a quarter on. */
export const staleShare = rule('stale-share', 'note', { share: Share }, ({ checked }) => {
  const denominator = checked.filter(({ row }) => isOnScale(row.status)).length;
  const services = checked.filter(({ row }) => row.stale).map(({ row }) => row.id);
  if (services.length === 0) return [];
  const numerator = services.length;
  const share = { numerator, denominator, value: numerator / denominator };
  return [{ services, facts: { share }, severity: share.value >= TOO_MUCH ? 'warning' : 'note' }];
});
