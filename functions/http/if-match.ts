import { HttpProblem } from './problem.ts';

/** `"12"`, `W/"12"`, or a tag that a read of the service gave, which starts with the version: `"12.5f3…"`. */
const VERSION_TAG = /^(?:W\/)?"(\d{1,15})(?:\.[^"]*)?"$/;

/** The version of a service that the sender has seen, from If-Match. */
export function versionSeen(request: Request): number {
  const header = request.headers.get('If-Match')?.trim();
  if (header === undefined || header === '*') {
    throw new HttpProblem(
      'version-required',
      'Say with If-Match which version of the service you have seen, for example If-Match: "12"; * is not enough.',
    );
  }
  const version = Number(VERSION_TAG.exec(header)?.[1]);
  if (version >= 1) return version;
  throw new HttpProblem('invalid-header', 'If-Match must be one version in quotes, for example "12".', {
    errors: [{ parameter: 'If-Match', detail: 'must be one version in quotes' }],
  });
}
