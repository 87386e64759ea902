import type { ImportFile, ImportOutcome, ImportRow } from '../../functions/core/importing.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import { UsageError } from './settings.ts';

/** What the API answers to an import. */
export type ImportAnswer = {
  organisation: string;
  summary: Record<ImportOutcome, number>;
  rows: ImportRow[];
  commits: { seq: number; hash: string }[];
};

/** One import as it is sent. */
export type ImportOrder = {
  format: string;
  files: readonly ImportFile[];
  effectiveOn?: string | undefined;
  dryRun: boolean;
};

/** What the API answers to a file of organisations that keep no log there. */
export type ComparedAnswer = Omit<ImportAnswer, 'organisation' | 'commits'> & {
  organisations: { id: string; name: string; outcome: string }[];
};

type Problem = { detail?: string; title?: string; errors?: { path?: string; detail: string }[] };

/** The sentence of a problem document, with the fields that it is about. */
async function sentenceOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  const faults = (problem.errors ?? []).flatMap(({ path, detail }) => (path ? `\n  ${path}: ${detail}` : []));
  if (faults.length > 1) return `The file cannot be used:${faults.join('')}`;
  return problem.detail ?? problem.title ?? `the server answered ${response.status}`;
}

function formOf(files: readonly ImportFile[]): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return form;
}

/** The API at an address, as an importer needs it; a refusal is thrown as a UsageError with the server's sentence. */
export function apiAt(address: string, token: string) {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { Authorization: `Bearer ${token}`, ...init.headers };
    return fetch(`${address}/api/v1${path}`, { ...init, headers }).catch(() => {
      throw new UsageError(
        `Nobody answers at ${address}; start the system with npm start, or name another --url.`,
      );
    });
  };
  const answered = async (response: Response): Promise<Response> => {
    if (!response.ok) throw new UsageError(await sentenceOf(response));
    return response;
  };
  return {
    async exists(id: string): Promise<boolean> {
      const response = await call(`/organisations/${id}`);
      if (response.status === 404) return false;
      await answered(response);
      return true;
    },
    async putOrganisation(id: string, settings: OrganisationSettings): Promise<void> {
      const headers = { 'Content-Type': 'application/json' };
      await answered(
        await call(`/organisations/${id}`, { method: 'PUT', headers, body: JSON.stringify(settings) }),
      );
    },
    async bringCompared({ format, files, dryRun }: ImportOrder): Promise<ComparedAnswer> {
      const query = new URLSearchParams({ format, dryRun: `${dryRun}` });
      const response = await call(`/compared?${query}`, { method: 'POST', body: formOf(files) });
      return (await (await answered(response)).json()) as ComparedAnswer;
    },
    async importFiles(
      id: string,
      { format, files, effectiveOn, dryRun }: ImportOrder,
    ): Promise<ImportAnswer> {
      const query = new URLSearchParams({ format, dryRun: `${dryRun}`, ...(effectiveOn && { effectiveOn }) });
      const response = await call(`/organisations/${id}/imports?${query}`, {
        method: 'POST',
        body: formOf(files),
      });
      return (await (await answered(response)).json()) as ImportAnswer;
    },
  };
}
