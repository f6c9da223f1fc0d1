const TETE = '<circle cx="16" cy="9.5" r="5"/>'

/** Drawings on a 32 × 32 grid; licence and rules in README.md. */
export const traces = {
  personne: `${TETE}<path d="M6 28c0-7 4-10 10-10s10 3 10 10"/>`,
  couple:
    '<circle cx="11" cy="9.5" r="4.5"/><circle cx="22" cy="10.5" r="4"/><path d="M3 27c0-6.5 3-9 8-9s8 2.5 8 9M21.5 18.5c5-.5 8 2.5 8 8.5"/>',
  enfants:
    '<circle cx="9" cy="11" r="4"/><circle cx="22.5" cy="15" r="3.5"/><path d="M2.5 28c0-6.5 2-9 6.5-9s6.5 2.5 6.5 9M17 28c.3-4.5 2-6 5.5-6s5.2 1.5 5.5 6M9 7c0-2 1-3 2.5-3"/>',
  calendrier:
    '<rect x="4" y="7" width="24" height="20" rx="2.5"/><path d="M4 13.5h24M10.5 4v5M21.5 4v5M10 18.5h.01M16 18.5h.01M22 18.5h.01M10 23h.01M16 23h.01"/>',
  maison: '<path d="M3 16 16 4.5 29 16M7 13v14.5h18V13M13 27v-8h6v8"/>',
  papiers:
    '<rect x="2.5" y="6.5" width="27" height="19" rx="2.5"/><circle cx="10.5" cy="13.5" r="2.7"/><path d="M6 21c.5-3 2-4 4.5-4s4 1 4.5 4M19 12.5h6.5M19 17h6.5M19 21.5h3.5"/>',
  argent:
    '<circle cx="16" cy="16" r="12.5"/><path d="M21 11.5C16.5 8 12 10.5 12 16s4.5 8 9 4.5M9 14.5h7.5M9 17.800h7.5"/>',
  aide: '<circle cx="20" cy="7.5" r="4"/><path d="M3 18.5h4l4-2.5h7c3.5 0 3.5 4.5 0 4.5h-4M18 20l7-3.5c3-1.5 5 2 2 4L18.5 27H9l-6-1.5"/>',
  coeur:
    '<path d="M16 27.5C6 20.5 3.5 16 3.5 11.5 3.5 4.5 12.5 3 16 9.5 19.5 3 28.5 4.5 28.5 11.5c0 4.5-2.5 9-12.5 16z"/>',
  soin: '<path d="M12 3.5h8V12h8.5v8H20v8.5h-8V20H3.5v-8H12z"/>',
  sourd:
    '<path d="M10 12.5C10 2 26 2.5 25 13c-.4 5-5 6-5.5 11-.4 5-7 5-7.5.5M14.5 13c.5-5 6.5-4.5 6 .5-.3 2.5-2.5 3-3 5.5M4 4l24 24"/>',
  travail:
    '<rect x="3.5" y="10" width="25" height="17" rx="2.5"/><path d="M11.5 10V5.5h9V10M3.5 17.5h25M16 16v3.5"/>',
  retraite:
    '<circle cx="14" cy="6.5" r="3.5"/><path d="M9 28l2.5-7.5L10 14c0-2 5-3.5 6.5 0l1.5 3 4 1.5M11.5 20.5l5 2L18 28M22 28V16.5c0-2.5 4-2.5 4 0"/>',
  etudiant: '<path d="M2 12 16 5.5 30 12l-14 6.5zM8 15v7.5c4 4 12 4 16 0V15M30 12v9"/>',
  chomage:
    '<circle cx="13.5" cy="13.5" r="10"/><path d="m21 21 7.5 7.5M8 19.5c.5-3.5 2.5-5 5.5-5s5 1.5 5.5 5"/><circle cx="13.5" cy="9.5" r="2.5"/>',
  handicap:
    '<circle cx="13" cy="5" r="2.5"/><path d="M13 11v9h7.5l3.5 7.5h3.5M13 14.5h6.5M9.5 15a7.5 7.5 0 1 0 9.5 10"/>',
  lettre: '<rect x="3" y="7" width="26" height="19" rx="2.5"/><path d="m4 9 12 9.5L28 9"/>',
  telephone:
    '<path d="M10 3.5 13.5 11 10 14c2 4 4.5 6.5 8 8l3-3.5 7.5 3.5c0 4-3 6-6 6C12 28 4 19 4 9.5c0-3 2-6 6-6z"/>',
  guichet:
    '<circle cx="16" cy="8" r="4.5"/><path d="M8 20c0-4.5 2.5-6.5 8-6.5s8 2 8 6.5M2.5 20h27M5.5 20v8.5h21V20"/>',
  ordinateur: '<rect x="5" y="5.5" width="22" height="15.5" rx="2.5"/><path d="M2 26.5h28"/>',
  imprimante: '<path d="M9 12V4h14v8M9 23H3.5V12h25v11H23M9 18.5h14V28H9zM24 15.5h.01"/>',
  'point-interrogation':
    '<circle cx="16" cy="16" r="12.5"/><path d="M12 13c0-5.5 8.5-5.5 8.5 0 0 3-4.5 3-4.5 6.5M16 23.5h.01"/>',
  lieu: '<path d="M16 29C8.5 21 5.5 17 5.5 13a10.5 10.5 0 0 1 21 0c0 4-3 8-10.5 16z"/><circle cx="16" cy="13" r="3.5"/>',
  parole: '<path d="M3 5.5h17v10h-8l-4.5 4v-4H3zM24 11.5h5v10h-3v4l-4.5-4H13.5v-2.5"/>',
  livre: '<path d="M16 8C12 5 8 4.5 3 5v19c5-.5 9 0 13 3 4-3 8-3.5 13-3V5c-5-.5-9 0-13 3zM16 8v19"/>',
  bus: '<rect x="4" y="4.5" width="24" height="20" rx="3"/><path d="M4 16h24M8 24.5v3M24 24.5v3M9 20.5h.01M23 20.5h.01M16 4.5V16"/>',
  horloge: '<circle cx="16" cy="16" r="12.5"/><path d="M16 8.5V16l5 3.5"/>',
  position:
    '<circle cx="16" cy="16" r="9"/><circle cx="16" cy="16" r="2.5"/><path d="M16 2.5V7M16 25v4.5M2.5 16H7M25 16h4.5"/>',
  verre: '<path d="M8 4h16l-2 13c-1 4-11 4-12 0zM16 20v8M10.5 28h11M8.5 10h15"/>',
  oui: '<circle cx="16" cy="16" r="12.5"/><path d="m10 16.5 4.5 4.5 8-9.5"/>',
  non: '<circle cx="16" cy="16" r="12.5"/><path d="M10.5 16h11"/>',
  refus: '<circle cx="16" cy="16" r="12.5"/><path d="m11.5 11.5 9 9M20.5 11.5l-9 9"/>',
  attention: '<path d="M16 4 29.5 27.5h-27zM16 12.5v7M16 23.5h.01"/>'
} as const satisfies Record<string, string>

export type NomPictogramme = keyof typeof traces
