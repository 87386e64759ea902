import { sundsvallList } from '../../infra/local/example-data.ts';

type Flow = Record<string, unknown>;

/** What became of the list: which flow was renamed, which went, which came. */
export type NewerList = { file: Buffer; renamed: { from: string; to: string }; gone: string; came: string };

const nameOf = ({ Name }: Flow): string => String(Name);

/** Sundsvall's own list a while later: one e-service has another name, one is gone, one is new. */
export function newerList(): NewerList {
  const { Flows } = JSON.parse(Buffer.from(sundsvallList().bytes).toString('latin1')) as { Flows: Flow[] };
  const [first, second, ...rest] = Flows;
  if (!first || !second) throw new Error('the list is empty');
  const to = 'Söka tillgodoräknande av kurs';
  const came = 'Anmäl bisamhälle';
  const added = {
    ...second,
    ID: 99_001,
    FlowFamilyID: 9901,
    Name: came,
    URL: 'https://e-tjanster.sundsvall.se/ny',
  };
  const flows = [{ ...first, Name: to }, ...rest, added];
  return {
    file: Buffer.from(JSON.stringify({ Flows: flows })),
    renamed: { from: nameOf(first), to },
    gone: nameOf(second),
    came,
  };
}
