import type { Template } from 'aws-cdk-lib/assertions';

/** A statement of a policy, as far as ours use the language of policies. */
export type Statement = {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
};

type Found = Record<string, { Properties: Record<string, unknown> }>;

const withoutDigest = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** The logical id of a function by its name. */
export function functionId(template: Template, name: string): string {
  const ids = Object.keys(template.findResources('AWS::Lambda::Function'));
  const found = ids.find((id) => withoutDigest(id) === name);
  if (!found) throw new Error(`no function ${name} among ${ids.join(', ')}`);
  return found;
}

/** Every statement that holds for a function: those of each policy that names its role. */
export function statementsOf(template: Template, name: string): Statement[] {
  const functions = template.findResources('AWS::Lambda::Function') as Found;
  const role = functions[functionId(template, name)]?.Properties['Role'] as {
    'Fn::GetAtt': [string, string];
  };
  const policies = Object.values(template.findResources('AWS::IAM::Policy') as Found);
  return policies
    .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(`"${role['Fn::GetAtt'][0]}"`))
    .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement);
}

/** Whether a text fits a pattern of policies, in which `*` is anything and `?` one sign. */
function fits(text: string, pattern: string): boolean {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}

/** What is asked: an action, on a resource as the template writes it, with the values of the request. */
export type Asked = {
  action: string;
  resource: string;
  context?: Readonly<Record<string, readonly string[]>>;
};

function holds(operator: string, key: string, expected: string | string[], { context = {} }: Asked): boolean {
  const values = context[key] ?? [];
  const patterns = [expected].flat();
  // Of no value at all, everything is true of all: that is why `Null` must stand beside it.
  if (operator === 'ForAllValues:StringLike')
    return values.every((value) => patterns.some((pattern) => fits(value, pattern)));
  if (operator === 'Null') return (values.length === 0) === (String(expected) === 'true');
  throw new Error(`no statement of ours should need the operator ${operator}`);
}

function applies(statement: Statement, asked: Asked): boolean {
  const { Action, Resource, Condition = {} } = statement;
  const resources = Array.isArray(Resource) ? Resource : [Resource];
  return (
    [Action].flat().some((pattern) => fits(asked.action.toLowerCase(), pattern.toLowerCase())) &&
    resources.some((each) => each === '*' || JSON.stringify(each) === asked.resource) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, expected]) => holds(operator, key, expected, asked)),
    )
  );
}

/** Whether statements allow something: one allows it, and none denies it. */
export function allows(statements: readonly Statement[], asked: Asked): boolean {
  const applying = statements.filter((each) => applies(each, asked));
  return applying.length > 0 && applying.every(({ Effect }) => Effect === 'Allow');
}
