/** The challenge of RFC 6750, section 3. Quotes cannot stand inside its quoted parts. */
export function challenge(error?: string, description = ''): Record<string, string> {
  const because = error
    ? `, error="${error}", error_description="${description.replace(/[^ -~]|["\\]/g, "'")}"`
    : '';
  return { 'WWW-Authenticate': `Bearer realm="blomlada"${because}` };
}
