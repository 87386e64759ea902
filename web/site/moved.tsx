import { MovedPage } from '../pages/moved.tsx';
import { addressOf } from './address.ts';
import { type Answer, pageAnswer } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';

/** The file that leads from an older address to the one of now; it stands at the older one. */
export const movedPage = (to: string): Answer =>
  pageAnswer(200, <MovedPage language={addressOf(to).language} assets={assets} to={to} />);
