/** The flower box: flowers side by side, grass and soil in a box of wood below. */
export const flowerBox = `
.box > p { max-width: var(--measure); }
.bed {
  display: grid; grid-template-columns: repeat(2, 1fr);
  margin: 1.5rem 0; padding: 1.5rem 0 0;
  background: var(--sky); border-radius: var(--round);
  list-style-type: ""; overflow: hidden;
}
.bed.single { grid-template-columns: minmax(0, 22rem); justify-content: center; border-bottom: 6px solid var(--wood); }
.bed.single.crowded { grid-template-columns: minmax(0, 40rem); }
.bed.single .flower { border-bottom: 0; }
.bed li { min-width: 0; }
.bed p { margin: 0; font-size: .85rem; line-height: 1.4; }
.bed h3 a { color: inherit; }
.bed .flower {
  display: flex; flex-direction: column; padding-top: .75rem;
  text-align: center; border-bottom: 6px solid var(--wood);
}
.bed .flower .label { padding: 0 .4rem .5rem; }
.bed .flower p { color: var(--soft); text-wrap: balance; }
.bed svg { display: block; }
.bed .flower svg { width: 100%; margin-top: auto; }
.stalk { fill: none; stroke: var(--stem); stroke-width: 5; }
.leaf { fill: var(--leaf); }
.centre { fill: var(--cream); stroke: var(--yellow-line); stroke-width: 1.5; }
.figure { fill: #2b2000; font-size: 22px; font-weight: 700; text-anchor: middle; letter-spacing: -.02em; }
.bed a:hover, .bed a:focus-visible { --stroke: 4px; }
.flower a:focus-visible, .grass a:focus-visible, .soil a:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }

.bed .grass, .bed .soil { grid-column: 1 / -1; }
.bed li.grass, .bed li.soil { display: flex; flex-direction: column-reverse; }
.bed .grass .label, .bed .soil .label {
  display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline;
  padding: .6rem 1.25rem; background: var(--wood); color: var(--cream);
}
.flower .outside { display: block; }
.grass .outside::before, .soil .outside::before { content: " · " / ""; }
div.grass { position: relative; display: flex; flex-wrap: wrap; justify-content: space-around; align-items: end; padding: .5rem .5rem 0; }
div.grass svg { width: 2.5rem; height: 3rem; }
div.soil { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px; background: var(--soil); border: solid var(--wood); border-width: 0 1.25rem; }
div.soil a { flex: 1 1 3rem; padding: 7px; background: rgb(255 255 255 / .09); }
div.soil svg { width: 2.5rem; height: 2.5rem; margin: auto; }
.seed { fill: var(--paper); }

.box > h3 { margin-bottom: .6rem; }
.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .6rem 2rem; font-size: .95rem; }
.legend dt { font-weight: 600; }
.legend .icon { margin-right: .2rem; }
.legend dd { color: var(--soft); }
.skip-picture { white-space: nowrap; }
@media (min-width: 40rem) {
  .bed:not(.single) { grid-template-columns: repeat(3, 1fr); }
}
@media (min-width: 64rem) {
  .bed.plain { grid-template-columns: repeat(6, 1fr); }
  .bed.plain .flower { border-bottom: 0; }
  .bed.plain div.grass { margin-top: -4.2rem; }
  .bed.plain div.grass svg { width: 3.1rem; height: 3.7rem; }
}
`;
