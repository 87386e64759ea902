import cf from 'cloudfront';

/**
 * Runs at the edge before each request for a page (CloudFront Functions, runtime 2.0). A path without a query is
 * a file of the bucket, under a folder's name its index; a path with a query is answered by a function. A folder
 * that somebody typed without its slash is led to the address with it.
 */

/** Nothing that another site could be hidden in: no double slash, no backslash, no escape. */
const FOLDER = /^(?:\/[a-z0-9][a-z0-9._-]*)+$/i;

const isFile = (uri) => uri.slice(uri.lastIndexOf('/') + 1).indexOf('.') >= 0;

const moved = (location) => ({
  statusCode: 301,
  statusDescription: 'Moved Permanently',
  headers: { location: { value: location } },
});

// biome-ignore lint/correctness/noUnusedVariables: the edge calls it by this name.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (Object.keys(request.querystring).length > 0) {
    cf.selectRequestOriginById('api');
    return request;
  }
  if (uri.endsWith('/')) request.uri = `${uri}index.html`;
  else if (!isFile(uri) && FOLDER.test(uri)) return moved(`${uri}/`);
  return request;
}
