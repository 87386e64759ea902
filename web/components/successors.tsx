import type { Language } from '../../functions/core/language.ts';

/** A service that went on where another one ended. */
export type Successor = { name: string; lang: Language | undefined; href: string };

/** Links to what came instead, separated by commas. */
export const SuccessorLinks = ({ successors }: { successors: readonly Successor[] }) => (
  <>
    {successors.map(({ name, lang, href }, place) => (
      <>
        {place > 0 && ', '}
        <a href={href} lang={lang}>
          {name}
        </a>
      </>
    ))}
  </>
);
