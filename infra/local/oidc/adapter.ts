import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number };

/** What a local issuer remembers, for as long as the process runs. */
export function memoryAdapter(): AdapterFactory {
  const kept = new Map<string, Kept>();
  const now = () => Date.now();
  const found = (fits: (payload: AdapterPayload, key: string) => boolean) =>
    [...kept].find(([key, { payload, until }]) => until > now() && fits(payload, key))?.[1].payload;
  const removeWhere = (fits: (kept: Kept) => boolean) => {
    for (const [key, each] of kept) if (fits(each)) kept.delete(key);
  };
  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresIn = Number.POSITIVE_INFINITY) {
        removeWhere(({ until }) => until <= now());
        kept.set(keyOf(id), { payload, until: now() + expiresIn * 1000 });
      },
      find: async (id) => found((_payload, key) => key === keyOf(id)),
      findByUid: async (uid) => found((payload, key) => key.startsWith(keyOf('')) && payload.uid === uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = kept.get(keyOf(id))?.payload;
        if (payload) payload.consumed = Math.floor(now() / 1000);
      },
      async destroy(id) {
        kept.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        removeWhere(({ payload }) => payload.grantId === grantId);
      },
    };
  };
}
