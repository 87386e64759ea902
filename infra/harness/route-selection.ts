import { type Assembly, ofType } from './assembly.ts';
import { mentioned } from './resolve.ts';

/** A route of the HTTP API, and the function that its integration invokes. */
export type ApiRoute = {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly to: string;
};

/** A route that was selected, and what its variables stand for. */
export type Selected = { route: ApiRoute; parameters: Readonly<Record<string, string>> };

/** The routes of the template; throws on one that leads to no function. */
export const routesIn = (assembly: Assembly): readonly ApiRoute[] =>
  ofType(assembly, 'AWS::ApiGatewayV2::Route').map(([id, { Properties = {} }]) => {
    const key = String(Properties['RouteKey']);
    const [integration = ''] = mentioned(Properties['Target']);
    const target = assembly.resources.get(integration)?.Properties?.['IntegrationUri'];
    const to = mentioned(target).find(
      (each) => assembly.resources.get(each)?.Type === 'AWS::Lambda::Function',
    );
    if (to === undefined) throw new Error(`the route ${id} leads to no function`);
    const [method = '', path = ''] = key === '$default' ? ['ANY', key] : key.split(' ');
    return { key, method, path, to };
  });

const segmentsOf = (path: string): string[] => path.split('/').slice(1);
const nameIn = (segment: string): string | undefined => /^\{(.+?)\+?\}$/.exec(segment)?.[1];
const isGreedy = (segment: string): boolean => segment.endsWith('+}');

/** What a path's variables stand for where the path is a route's; null where it is not. */
function parametersOf(route: string, path: string): Record<string, string> | null {
  if (route === '$default') return {};
  const given = segmentsOf(path);
  const wanted = segmentsOf(route);
  const found: Record<string, string> = {};
  for (const [place, segment] of wanted.entries()) {
    const name = nameIn(segment);
    if (name !== undefined && isGreedy(segment)) {
      if (place >= given.length) return null;
      return { ...found, [name]: given.slice(place).join('/') };
    }
    if (name === undefined ? segment !== given[place] : given[place] === undefined) return null;
    if (name !== undefined) found[name] = given[place] ?? '';
  }
  return given.length === wanted.length ? found : null;
}

/** Words before variables, those before greedy ones, and `$default` last of all. */
const rank = ({ path, method }: ApiRoute): string => {
  const letter = (segment: string) => (nameIn(segment) === undefined ? 'a' : isGreedy(segment) ? 'c' : 'b');
  const shape = path === '$default' ? 'd' : segmentsOf(path).map(letter).join('');
  return `${shape} ${method === 'ANY' ? 'b' : 'a'}`;
};

/** The most specific route that fits, as HTTP APIs select it; null where the API answers 404 itself. */
export function selectRoute(routes: readonly ApiRoute[], method: string, path: string): Selected | null {
  const fitting = routes.flatMap((route) => {
    if (route.method !== 'ANY' && route.method !== method) return [];
    const parameters = parametersOf(route.path, path);
    return parameters ? [{ route, parameters }] : [];
  });
  const [best] = fitting.sort((a, b) => (rank(a.route) < rank(b.route) ? -1 : 1));
  return best ?? null;
}
