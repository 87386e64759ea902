import { formatIn } from '../../format.ts';
import type { settings as original } from '../../sv/staff/settings.ts';

const { list } = formatIn('en');

/** The settings of an organisation. */
export const settings: typeof original = {
  title: 'Settings',
  lead: 'Only what you change is saved. Every change stands in the log.',
  sections: {
    name: 'Name and address',
    look: 'Look',
    pages: 'The public pages',
    work: 'Ways of working',
    categories: 'Categories when importing',
    fixed: 'Decided by whoever runs the installation',
  },
  fields: {
    name: 'Name',
    language: 'Language of the name',
    slug: 'Address',
    slugHelp: (origin, slug) =>
      `The pages are at ${origin}/${slug}/. If you change the address, the old one leads on for ever and nobody else can take it.`,
    colour: 'Colour',
    colourHelp:
      'Lies behind white text at the top of the pages. Write for example #005293, or leave it empty.',
    colourSample: (colour) => `White text on ${colour}`,
    logo: 'Logo, as an SVG file',
    logoHelp: 'Only shapes and text: no scripts, links or pictures in the file. At most 30,000 characters.',
    logoPaste: 'Or paste the SVG code',
    logoNow: 'The logo now',
    logoRemove: 'Remove the logo',
    languages: 'Languages of the public pages',
    languageNames: { sv: 'Swedish', en: 'English' },
    nameLanguages: { sv: 'Swedish', en: 'English', fr: 'French' },
    contact: 'Contact',
    contactHelp:
      'The address of an office, such as digital@municipality.example. It is shown on the pages about accessibility and personal data.',
    about: { sv: 'About the figures, in Swedish', en: 'About the figures, in English' },
    aboutHelp: 'What the figures are made from and how far they reach. Shown on the public pages.',
    staleAfterMonths: 'Months until an assessment is stale',
    staleHelp: 'An assessment that nobody has confirmed for so long does not count in the figures.',
    secondPair: 'Second pair of eyes: a strategist approves what editors change',
    secondPairHelp:
      'What an editor saves becomes a proposal. Nothing shows on the map until a strategist has approved it. Strategists’ own changes hold at once. Proposals that are waiting already are not affected by a change here.',
  },
  categories: {
    text: 'When a list is imported from Open ePlatform, the category decides which area a new e-service goes to. Here you state what differs from the standard.',
    caption: 'Categories and areas',
    region: 'Table of categories, scrolls sideways',
    category: 'Category in the list',
    area: 'Area',
    standard: 'As the standard has it',
    newCategory: (place) => `New category ${place}`,
    areaOf: (category) => `Area of ${category}`,
    areaOfNew: (place) => `Area of new category ${place}`,
    choose: 'Choose an area',
    more: 'Save to get more empty rows.',
    needsArea: 'Choose an area for the category.',
    needsName: 'Write what the category is called in the list.',
    twice: 'The category is in the table already.',
  },
  fixed: {
    kind: 'Kind of organisation',
    catalogue: 'Catalogue',
    example: 'Example with invented figures',
    closedOn: 'Finished data set',
    licence: 'Licence',
    id: 'Id',
    yes: 'yes',
    no: 'no',
    open: 'no, the figures are kept up to date',
  },
  save: 'Save the settings',
  nothing: 'Nothing was changed, so nothing was saved.',
  unreadable: (colour, contrast) =>
    `White text on ${colour} has a contrast of ${contrast} : 1. It must be at least 4.5 : 1.`,
  useNearest: (colour) => `Use ${colour} instead`,
  slugReserved: 'The site uses that address itself. Choose another one.',
  slugTaken: 'That address leads, or once led, to another organisation. Choose another one.',
  collided: (fields) =>
    `Somebody else has changed ${list(fields)} since you opened the page. See in the log what holds now. Save again if what you wrote should hold all the same.`,
  faults: {
    'must be a colour such as #005293, in lower case':
      'Write the colour as # and six characters, for example #005293.',
    'must be one SVG drawing: <svg …>…</svg>':
      'The file is no SVG drawing. It should begin with <svg and end with </svg>.',
    'must hold no script, link, picture or address: only shapes and text':
      'The file holds scripts, links or pictures. Save it again with only shapes and text.',
    'must be at most 30,000 characters': 'The file is too large. It may have at most 30,000 characters.',
  },
  languagesNeeded: 'Choose at least one language.',
  months: 'Write a whole number of months, from 1 to 120.',
};
