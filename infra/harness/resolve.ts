/** Answers what a template leaves to the deployment: names, addresses, secrets. */
export type Known = {
  /** What `Ref` gives for a resource or a pseudo parameter; undefined stands for AWS::NoValue. */
  ref(id: string): string | undefined;
  attribute(id: string, name: string): string;
  /** The value of a secret, by what names it. */
  secret(arn: string): string;
};

type Resolve = (value: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? ''));

/** CloudFormation's own references into Secrets Manager, replaced at deployment. */
const SECRET = /\{\{resolve:secretsmanager:(.+?):SecretString[^}]*\}\}/g;

function attributeIn(value: unknown, known: Known): string {
  const [id = '', ...name] = Array.isArray(value) ? value.map(String) : textOf(value).split('.');
  return known.attribute(id, name.join('.'));
}

function substituted(value: unknown, known: Known, resolve: Resolve): string {
  const [text, given] = Array.isArray(value) ? value : [value, {}];
  const own = isObject(given) ? given : {};
  return textOf(text).replace(/\$\{([^!}]+)\}/g, (_whole, name: string) => {
    if (name in own) return textOf(resolve(own[name]));
    return name.includes('.') ? attributeIn(name, known) : textOf(known.ref(name));
  });
}

function joined(value: unknown, resolve: Resolve): string {
  const [between, parts] = value as [string, unknown];
  return (resolve(parts) as unknown[]).map(textOf).join(between);
}

const INTRINSICS: Readonly<Record<string, (value: unknown, known: Known, resolve: Resolve) => unknown>> = {
  Ref: (value, known) => known.ref(textOf(value)),
  'Fn::GetAtt': (value, known) => attributeIn(value, known),
  'Fn::Join': (value, known, resolve) =>
    joined(value, resolve).replace(SECRET, (_whole, arn: string) => known.secret(arn)),
  'Fn::Sub': (value, known, resolve) => substituted(value, known, resolve),
  'Fn::Select': (value, _known, resolve) => {
    const [place, list] = value as [unknown, unknown];
    return (resolve(list) as unknown[])[Number(place)];
  },
  'Fn::Split': (value, _known, resolve) => {
    const [by, text] = value as [string, unknown];
    return textOf(resolve(text)).split(by);
  },
};

/**
 * A value of a template with its intrinsic functions carried out. Throws on one that is not known here,
 * since a guess would run something else than what is deployed.
 */
export function resolved(value: unknown, known: Known): unknown {
  const resolve: Resolve = (each) => resolved(each, known);
  if (Array.isArray(value)) return value.map(resolve).filter((each) => each !== undefined);
  if (!isObject(value)) return value;
  const [first] = Object.entries(value);
  if (first && Object.keys(value).length === 1) {
    const [name, argument] = first;
    const carryOut = INTRINSICS[name];
    if (carryOut) return carryOut(argument, known, resolve);
    if (name.startsWith('Fn::')) throw new Error(`the template uses ${name}, which is not known here`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each)]));
}

/** The logical ids that a value of a template refers to, in order. */
export function mentioned(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mentioned);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'Ref') return [textOf(each)];
    if (key === 'Fn::GetAtt')
      return [Array.isArray(each) ? textOf(each[0]) : (textOf(each).split('.')[0] ?? '')];
    return mentioned(each);
  });
}
