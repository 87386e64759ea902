import { Page } from '../../components/page.tsx';
import { localeOf } from '../../text/text.ts';
import { surroundingsOf } from '../viewing.ts';
import type { CompareRequest } from './request.ts';

/** To be built. */
export const CountingWaysPage = ({ request }: { request: CompareRequest }) => {
  const { language, assets, pathIn } = request;
  const { words } = localeOf(language);
  return (
    <Page surroundings={surroundingsOf(language, assets, pathIn)} title={words.site.name} owner={null}>
      <h1>{words.site.name}</h1>
    </Page>
  );
};
