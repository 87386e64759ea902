/** Why publishing stopped; its sentence says what to do, and nothing in the sink is worse than before. */
export class PublishingProblem extends Error {
  override name = 'PublishingProblem';
}
