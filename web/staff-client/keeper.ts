import { EMPTY_TRAY, holdsWork, type Tray } from './tray-state.ts';

/** Bumped when a tray that an older script kept could not be read any more. */
const FORMAT = 1;
const PREFIX = 'blomlada:';

/** Whose tray it is, as the page tells it; the id says nothing of who that is. */
const nameOfTray = (): string => {
  const { org, tray } = document.body.dataset;
  return `${PREFIX}tray:${org}:${tray}`;
};

type Kept = Tray & { format: number };

function trayIn(text: string): Tray | null {
  try {
    const { format, ...tray } = JSON.parse(text) as Kept;
    return format === FORMAT ? tray : null;
  } catch {
    return null;
  }
}

/** Keeps the tray in the browser, so that it outlives this page, whatever becomes of it. */
export function keepTray() {
  const name = nameOfTray();
  /** What could not be kept lives here, and only as long as the page does. */
  let unkept: Tray | null = null;

  function read(): Tray {
    if (unkept) return unkept;
    const text = localStorage.getItem(name);
    if (text === null) return EMPTY_TRAY;
    const tray = trayIn(text);
    // Never thrown away: somebody may still want to look at it.
    if (!tray) localStorage.setItem(`${name}:unreadable`, text);
    return tray ?? EMPTY_TRAY;
  }

  function write(tray: Tray): void {
    try {
      if (holdsWork(tray) || tray.undo.length > 0)
        localStorage.setItem(name, JSON.stringify({ format: FORMAT, ...tray }));
      else localStorage.removeItem(name);
      unkept = null;
    } catch {
      unkept = tray;
    }
  }

  return {
    read: (): Tray => {
      try {
        return read();
      } catch {
        return unkept ?? EMPTY_TRAY;
      }
    },
    write,
    /** Whether what was written last would survive this page. */
    isKept: () => unkept === null,
    clear: () => write(EMPTY_TRAY),
    /** Called when another window of the same person changed the tray. */
    onOtherWindow: (listener: () => void) =>
      addEventListener('storage', ({ key }) => {
        if (key === name || key === null) listener();
      }),
  };
}
export type Keeper = ReturnType<typeof keepTray>;

const KEYS_OFF = `${PREFIX}keys-off`;

/** Whether the letters work as keys; on unless somebody turned them off in this browser. */
export const keysAreOn = (): boolean => {
  try {
    return localStorage.getItem(KEYS_OFF) === null;
  } catch {
    return true;
  }
};

export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, '1');
  } catch {
    // Then it holds as long as the page does.
  }
}
