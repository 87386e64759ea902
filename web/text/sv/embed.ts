import { formatIn } from '../format.ts';

const { day } = formatIn('sv');

/** The flower box on other sites: the drawing, the compact view, and how to fetch them. */
export const embed = {
  drawingTitle: (name: string) => `Blomlåda för ${name}`,
  drawingAsOf: (on: string) => `Läget den ${day(on)}.`,
  drawingSource: (seq: string, hash: string) =>
    `Gjord med Blomlåda. Logg: ändring ${seq}, kontrollsumma ${hash}.`,
  seeAll: 'Se alla e-tjänster i Blomlåda',
  areas: 'Områden',
  title: 'Bädda in',
  lead: (name: string) =>
    `Visa blomlådan för ${name} på en annan webbplats. Den är alltid dagens och sätter inga kakor.`,
  noOrigin:
    'Adresserna nedan saknar webbplatsens namn, eftersom sidan inte vet var den ligger. Skriv det framför det första snedstrecket, till exempel https://blomlada.exempel.se.',
  frame: 'Kompakt vy',
  frameText:
    'Siffror, bild och områden i text. Vyn går att läsa med skärmläsare, byter mellan ljust och mörkt och får plats på 320 pixlars bredd.',
  frameLabel: 'Klistra in koden för den kompakta vyn',
  frameLink: 'Öppna den kompakta vyn',
  image: 'Bild',
  imageText:
    'Hela blomlådan som en bild i formatet SVG. Den kan förstoras utan att bli suddig, går att skriva ut och länkar till organisationens sida.',
  imageLabel: 'Klistra in koden för bilden',
  imageLink: 'Öppna bilden',
  imageAlt: (name: string) => `Blomlåda för ${name}. Siffrorna står på sidan som bilden leder till.`,
  frameName: (name: string) => `Blomlåda: ${name}`,
  past: 'En viss dag',
  pastText:
    'Lägg till ?validOn= och ett datum efter adressen, till exempel ?validOn=2025-12-31. Då visas läget den dagen i stället för dagens.',
};
