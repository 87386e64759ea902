import type { linkedData as original } from '../sv/linked-data.ts';

/** What the catalogues for machines say in words: of services (CPSV-AP) and of data (DCAT-AP-SE). */
const properties = {
  maturity: {
    label: 'digital maturity',
    comment:
      'How far the service is digitised: green, yellow, red, not applicable or unknown. An absolute judgement by the derivation rule, not a rank. It is not the life cycle of the service, which adms:status tells.',
  },
  maturitySince: {
    label: 'maturity since',
    comment: 'First day of the unbroken stretch in which the service has had its status.',
  },
  maturityConfirmedOn: {
    label: 'maturity confirmed on',
    comment: 'Latest day on which somebody vouched for the status. Missing where nobody has.',
  },
  maturityIsStale: {
    label: 'maturity is stale',
    comment:
      'True where the status is green, yellow or red and was not confirmed within the time that the organisation has decided. A stale status is left out of shares.',
  },
  maturityIsOverride: {
    label: 'maturity set by hand',
    comment:
      'True where the status was set by hand and differs from what the criteria give. The reason stands on the page of the service.',
  },
  indicator: {
    label: 'indicator',
    comment:
      'The standard service of the catalogue that this one maps to, so that organisations can be compared.',
  },
  externalId: {
    label: 'key at the source',
    comment: 'The key that the service has in the system that it comes from.',
  },
  validOn: { label: 'valid on', comment: 'The day that the facts are of.' },
  knownOn: {
    label: 'known on',
    comment: 'The day (its end in Stockholm) or the instant whose knowledge the facts are made from.',
  },
  logSeq: { label: 'change in the log', comment: 'Number of the last change that the facts are made from.' },
  logHash: {
    label: 'checksum of the log',
    comment: 'Checksum (SHA-256) of the last change that the facts are made from.',
  },
  catalogueVersion: {
    label: 'catalogue',
    comment: 'The version of areas, criteria and indicators that the facts follow.',
  },
};

export const linkedData: typeof original = {
  services: {
    title: (organisation) => `Service catalogue: ${organisation}`,
    undescribed: (area, organisation) =>
      `Service in the area “${area}”, offered by ${organisation}. No description has been written yet.`,
    properties,
  },
  data: {
    catalogue: {
      title: 'Open data from Blomlåda',
      description:
        'How far the e-services of organisations are digitised: a green, yellow or red status for each service, with its whole history and the reasons behind every assessment.',
    },
    api: {
      title: 'The API of Blomlåda',
      description:
        'Reads organisations, services, assessments, changes, targets, editions and the log on any day, as it was then known. No key is needed to read.',
    },
    kolada: {
      title: 'The indicators of Blomlåda in the shape of Kolada',
      description:
        'Read by programs that are written for Kolada’s API (v3): a key figure for each indicator (green 1, yellow 0.5, red 0) and one for the index of each area, for municipalities. The colours are absolute judgements, not Kolada’s ranks.',
    },
    keywords: ['e-services', 'digitalisation', 'municipality'],
    datasets: {
      services: {
        title: 'E-services with digital maturity',
        description: (organisation) =>
          `Every e-service of ${organisation}, a row for each: name, area, indicator, status, since when, last confirmed, criteria and target. As it is today; validOn and knownOn give another day.`,
      },
      assessments: {
        title: 'Assessments of e-services',
        description: (organisation) =>
          `Every assessment that was made of the e-services of ${organisation}, with day, status, criteria, reason and confirmations. What was withdrawn stays, and is marked.`,
      },
      comparison: {
        title: 'Comparison of e-services',
        description: (organisation) =>
          `How ${organisation} stands against comparable organisations, indicator by indicator, on the same set for all.`,
      },
      log: {
        title: 'Log of all changes',
        description: (organisation) =>
          `Every change at ${organisation}, a line for each in a chain of checksums, so that anyone can prove that nothing was altered afterwards.`,
      },
    },
  },
  noOrigin: {
    title: 'There is no data catalogue here',
    text: 'The data catalogue (DCAT-AP-SE) may hold complete web addresses only. This deployment has not said at which address it lies, so it has no data catalogue. Whoever runs it gives the address when the pages are published.',
  },
};
