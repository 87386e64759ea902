import type { RefusalType } from '../../../../functions/core/decide/outcome.ts';

/** Why something was not saved, and what to do instead. */
export const refusals: Readonly<Record<RefusalType, string>> = {
  'action-finished': 'Åtgärden är redan klar. Lägg till en ny om det finns mer att göra.',
  'already-registered': 'Organisationen finns redan.',
  'before-registration':
    'E-tjänsten fanns inte i registret den dagen. Välj ett senare datum, eller rätta först när den registrerades.',
  'changed-meanwhile':
    'Någon annan har ändrat e-tjänsten sedan du öppnade sidan. Se vad som ändrats och välj vad som ska gälla.',
  'colour-unreadable': 'Vit text går inte att läsa på den färgen. Välj en mörkare färg.',
  'edition-exists': 'Det finns redan en utgåva med det id:t. Välj ett annat.',
  'edition-withdrawn': 'Utgåvan är redan återtagen.',
  'future-date': 'Datumet har inte kommit än. Det som ska gälla längre fram läggs in som ett mål.',
  'invalid-date': 'Datumet går inte att använda. Skriv till exempel 2026-11-22.',
  'missing-permission':
    'Du får inte göra den här ändringen. Den kräver en annan roll, eller ett annat område.',
  'needs-approval': 'Ändringen behöver godkännas av en strateg innan den gäller.',
  'nothing-to-change': 'Det är redan så. Ingenting behövde ändras.',
  'nothing-to-confirm': 'E-tjänsten har ingen bedömning att bekräfta den dagen. Gör en bedömning i stället.',
  'proposal-decided': 'Förslaget är redan avgjort eller återtaget.',
  'report-answered': 'Synpunkten är redan besvarad.',
  'review-without-exemption': 'Bara bedömningen ej aktuell har en dag för omprövning.',
  'service-ended':
    'E-tjänsten är avslutad eller ersatt den dagen. Välj ett tidigare datum, eller återinför den först.',
  'service-exists': 'Det finns redan en e-tjänst med det id:t. Välj ett annat.',
  'status-or-criteria': 'Välj en status, eller fyll i de kriterier som statusen ska följa av.',
  'superseded-assessment':
    'Bedömningen har ersatts av en nyare. Öppna sidan på nytt och bekräfta den som gäller.',
  'target-closed': 'Målet är redan nått eller släppt. Sätt ett nytt mål.',
  'unknown-action': 'Åtgärden finns inte.',
  'unknown-area': 'Området finns inte i ramverket. Välj ett av områdena i listan.',
  'unknown-assessment': 'Bedömningen finns inte.',
  'unknown-catalogue': 'Ramverket finns inte.',
  'unknown-criterion': 'Kriteriet finns inte i ramverket.',
  'unknown-edition': 'Utgåvan finns inte.',
  'unknown-indicator': 'Indikatorn finns inte i ramverket.',
  'unknown-organisation': 'Organisationen finns inte.',
  'unknown-proposal': 'Förslaget finns inte längre.',
  'unknown-report': 'Synpunkten är inte besvarad än. Besvara den först.',
  'unknown-service': 'E-tjänsten finns inte.',
  'unknown-target': 'Målet finns inte.',
  'unknown-text': 'Texten finns inte, eller är redan struken.',
  'withdrawn-assessment': 'Bedömningen är redan återtagen.',
};
