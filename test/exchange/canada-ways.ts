/** A row of the file of statuses: who, what, the day on which its year ended, and the status by the rule. */
export type CanadaRow = { org: string; service: string; day: string; status: string };

const DAYS = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-03-31`);
const ON_SCALE = ['green', 'yellow', 'red'];

/**
 * The three ways of counting, straight from the rows of the file and nothing else. A service exists from its
 * first year on; one without a row in a year keeps what it had, and a year later that is too old to count.
 */
export function expectedWays(rows: readonly CanadaRow[]) {
  const services = [...Map.groupBy(rows, ({ org, service }) => `${org} ${service}`).values()];
  const at = DAYS.map((day) =>
    services.map((own) => {
      const last = own
        .filter((row) => row.day <= day)
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .at(-1);
      if (!last) return 'none';
      return ON_SCALE.includes(last.status) && last.day < day ? 'stale' : last.status;
    }),
  );
  const always = services.flatMap((_own, place) =>
    at.every((statuses) => ON_SCALE.includes(statuses[place] ?? '')) ? [place] : [],
  );
  const countIn = (statuses: readonly string[], wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return {
    matched: always.length,
    points: DAYS.map((validOn, place) => {
      const statuses = at[place] ?? [];
      const green = countIn(statuses, ['green']);
      return {
        validOn,
        services: services.length - countIn(statuses, ['none']),
        notApplicable: countIn(statuses, ['not-applicable']),
        unknown: countIn(statuses, ['unknown']),
        stale: countIn(statuses, ['stale']),
        all: [green, services.length - countIn(statuses, ['none'])],
        applicable: [green, countIn(statuses, ON_SCALE)],
        matched: [always.filter((each) => statuses[each] === 'green').length, always.length],
      };
    }),
  };
}
