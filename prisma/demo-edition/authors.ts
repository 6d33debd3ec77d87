import type { AuthorDescription } from '@/lib/authors/schemas'

/** By slug. They are ours; the addresses lead nowhere. */
export const authors: Record<string, Omit<AuthorDescription, 'slug'>> = {
  'chris-baynes': {
    name: 'Chris Baynes',
    role: 'Reporter',
    bio: 'Chris Baynes reports on world affairs.',
  },
  'leila-harcourt': {
    name: 'Leila Harcourt',
    role: 'Middle East correspondent',
    bio: 'Leila Harcourt covers the Middle East for The Standfirst. She reads the statements of all sides, and then telephones the bakery.',
    email: 'leila.harcourt@standfirst.example',
  },
  'edmund-vane': {
    name: 'Edmund Vane',
    role: 'World affairs',
    bio: 'Edmund Vane writes about armed groups, and the states they fight, for the World desk.',
    email: 'edmund.vane@standfirst.example',
  },
  'ruth-adeyemi-cole': {
    name: 'Ruth Adeyemi-Cole',
    role: 'Humanitarian affairs',
    bio: 'Ruth Adeyemi-Cole reports on relief work and on the people it does not reach. She was a logistician before, and still counts pallets.',
    email: 'ruth.adeyemi-cole@standfirst.example',
  },
  'nora-castell': {
    name: 'Nora Castell',
    role: 'Southern Europe correspondent',
    bio: 'Nora Castell writes from Barcelona about Spain, Portugal and the parts of each that would rather be something else.',
    email: 'nora.castell@standfirst.example',
  },
  'ines-calloway': {
    name: 'Ines Calloway',
    role: 'Science writer',
    bio: 'Ines Calloway writes about astronomy, physics and what can be measured from far away.',
    email: 'ines.calloway@standfirst.example',
    links: ['https://ines-calloway.example/'],
  },
  'tobias-renfrew': {
    name: 'Tobias Renfrew',
    role: 'Science editor',
    bio: 'Tobias Renfrew is the science editor of The Standfirst. He asks for the error bars first.',
    email: 'tobias.renfrew@standfirst.example',
  },
  'marguerite-osei': {
    name: 'Marguerite Osei',
    role: 'Economics correspondent',
    bio: 'Marguerite Osei covers central banks and the economy for The Standfirst.',
    email: 'marguerite.osei@standfirst.example',
  },
  'dominic-wray': {
    name: 'Dominic Wray',
    role: 'Personal finance',
    bio: 'Dominic Wray explains household finance, and does the sums himself. Readers who find a mistake in them are named, if they like.',
    email: 'dominic.wray@standfirst.example',
  },
  'hester-lindqvist': {
    name: 'Hester Lindqvist',
    role: 'Books',
    bio: 'Hester Lindqvist writes on books, printers and the history of the press.',
    email: 'hester.lindqvist@standfirst.example',
  },
  'anselm-pryce': {
    name: 'Anselm Pryce',
    role: 'Design critic',
    bio: 'Anselm Pryce writes about design for the Culture pages.',
    email: 'anselm.pryce@standfirst.example',
    links: ['https://anselm-pryce.example/'],
  },
  'lucian-barrow': {
    name: 'Lucian Barrow',
    role: 'Music critic',
    bio: 'Lucian Barrow hears about 200 concerts a year, and writes about the rooms as well as about the music.',
    email: 'lucian.barrow@standfirst.example',
  },
  'callum-verity': {
    name: 'Callum Verity',
    role: 'Sports correspondent',
    bio: 'Callum Verity reports on sport and on the rules that it is played by. He has a referee’s licence, and has sent off an alderman.',
    email: 'callum.verity@standfirst.example',
  },
  'judith-kilbride': {
    name: 'Judith Kilbride',
    role: 'Readers’ editor',
    bio: 'Judith Kilbride is the readers’ editor of The Standfirst. She answers complaints, decides on corrections and cannot be told by the editor what to write.',
    email: 'readers@standfirst.example',
  },
  'edwin-strand': {
    name: 'Edwin Strand',
    role: 'Columnist',
    bio: 'Edwin Strand is a columnist of The Standfirst.',
    email: 'edwin.strand@standfirst.example',
  },
}
