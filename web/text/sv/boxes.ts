import { formatIn } from '../format.ts';

const { day, list } = formatIn('sv');

/** One small flower box a year: growth through time. */
export const boxes = {
  link: 'Se hur blomlådan har vuxit, år för år',
  title: 'Blomlådan år för år',
  lead: (name: string) =>
    `En blomlåda för varje årsskifte visar hur e-tjänsterna hos ${name} har utvecklats. Nya kronblad är nya e-tjänster, och knoppar slår ut när en tjänst blir digital hela vägen.`,
  order: (areas: readonly string[]) => `Blommorna står alltid i samma ordning: ${list(areas)}.`,
  yearEnd: 'Varje låda visar läget årets sista dag, den sista lådan läget nu.',
  index: 'Talet ovanför en blomma är områdets index.',
  known: 'Allt visas så som det är känt i dag, alltså med senare rättelser.',
  paper: 'Sidan är gjord för att skrivas ut på ett liggande A3.',
  none: 'Ännu finns ingen e-tjänst att visa.',
  on: (on: string) => `den ${day(on)}`,
  label: (on: string, parts: readonly string[]) => `Blomlådan den ${day(on)}. ${parts.join('. ')}.`,
};
