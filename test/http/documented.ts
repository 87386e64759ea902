import { PROBLEM_TYPES } from '../../functions/http/problem-types.ts';
import { type Route, typesOf } from '../../functions/http/route.ts';
import { ROUTES } from '../../functions/http/routes.ts';
import { ProblemDetails } from '../../functions/http/schemas/problem.ts';

/** Answers that were held against the description, by operation and status. */
export const checkedAnswers = new Map<string, number>();

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

const routeOf = (method: string, path: string): Route | undefined =>
  ROUTES.find(
    (route) => route.method === (method === 'HEAD' ? 'GET' : method) && patternOf(route).test(path),
  );

async function checkProblem(route: Route, response: Response): Promise<void> {
  const { type, status } = ProblemDetails.parse(await response.json());
  const kind = [...route.problems, 'internal' as const].find(
    (each) => type === `urn:blomlada:problem:${each}`,
  );
  if (!kind) throw new Error(`${route.id} answers ${type}, which its description does not name`);
  if (status !== response.status || status !== PROBLEM_TYPES[kind].status) {
    throw new Error(`${type} came with the status ${response.status}`);
  }
}

/** Throws when an answer is not what the route's description says that it can be. */
export async function checkDocumented(method: string, path: string, response: Response): Promise<void> {
  const route = routeOf(method, path);
  if (!route || response.status === 304 || method === 'HEAD') return;
  const counted = `${route.id} ${response.status}`;
  checkedAnswers.set(counted, (checkedAnswers.get(counted) ?? 0) + 1);
  const answer = route.answers.find(({ status }) => status === response.status);
  if (!answer) return checkProblem(route, response);
  const type = response.headers.get('Content-Type');
  if (type === null || !typesOf(answer).includes(type)) throw new Error(`${route.id} answers with ${type}`);
  if (answer.schema) answer.schema.parse(await response.json());
}
