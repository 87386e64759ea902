type Cookie = { value: string; path: string };

/** A request that a browser makes: where to, and with what. */
type Asked = { method?: string; body?: URLSearchParams; headers?: Record<string, string> };

/** Somebody with a browser that keeps cookies and follows redirects, as far as logging in needs it. */
export class Visitor {
  readonly cookies = new Map<string, Cookie>();
  /** Every address that was asked for, and what it answered. */
  readonly seen: { url: URL; response: Response }[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** What a browser would show of itself: cookies for the path only. */
  #cookieHeader({ pathname }: URL): Record<string, string> {
    const pairs = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    return pairs.length === 0
      ? {}
      : { Cookie: pairs.map(([name, { value }]) => `${name}=${value}`).join('; ') };
  }

  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', ...value] = pair.split('=');
      const attribute = (wanted: string) =>
        attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
      const isOver = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < Date.now();
      if (isOver || value.join('=') === '') this.cookies.delete(name);
      else this.cookies.set(name, { value: value.join('='), path: attribute('path') ?? '/' });
    }
  }

  /** One request, not followed. */
  async ask(address: string | URL, { method = 'GET', body, headers = {} }: Asked = {}): Promise<Response> {
    const url = new URL(address, this.#origin);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...this.#cookieHeader(url), ...headers },
      ...(body && { body }),
    });
    this.#keep(response);
    this.seen.push({ url, response });
    return response;
  }

  /** A request and all it leads to, also where a page leads on by itself; gives the last answer. */
  async follow(address: string | URL, asked: Asked = {}): Promise<Response> {
    let response = await this.ask(address, asked);
    for (let hop = 0; hop < 12; hop += 1) {
      const to = response.headers.get('Location') ?? response.headers.get('Refresh')?.replace(/^0; url=/, '');
      if (!to) return response;
      await response.body?.cancel();
      response = await this.ask(new URL(to, this.at));
    }
    throw new Error(`led in a circle: ${this.seen.map(({ url }) => url.href).join(' → ')}`);
  }

  /** Where the visitor is now. */
  get at(): URL {
    return this.seen.at(-1)?.url ?? new URL(this.#origin);
  }
}
