const petal = (angle: number) => `<use href="#p" transform="rotate(${angle})"/>`;

/** The mark of the site: a small flower with one bud still closed. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-52 -52 104 104"><defs><path id="p" fill="#2b8556" d="M0-13C-9-20-17-31-17-38C-17-46-9-50 0-50S17-46 17-38C17-31 9-20 0-13Z"/></defs>${[0, 60, 120, 180, 240].map(petal).join('')}<path fill="#fff" stroke="#c9392f" stroke-width="4" transform="rotate(300)" d="M0-14C-8-18-11-23-10-28C-8-33-4-36 0-41C4-36 8-33 10-28C11-23 8-18 0-14Z"/><circle r="15" fill="#f2b705"/></svg>`;
