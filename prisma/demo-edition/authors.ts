export const authors: Record<string, { name: string; bio: string }> = {
  'chris-baynes': {
    name: 'Chris Baynes',
    bio: 'Chris Baynes reports on world affairs.',
  },
  'leila-harcourt': {
    name: 'Leila Harcourt',
    bio: 'Leila Harcourt covers the Middle East for The Standfirst.',
  },
  'edmund-vane': {
    name: 'Edmund Vane',
    bio: 'Edmund Vane writes about armed groups, and the states they fight, for the World desk.',
  },
  'ruth-adeyemi-cole': {
    name: 'Ruth Adeyemi-Cole',
    bio: 'Ruth Adeyemi-Cole reports on relief work and on the people it does not reach.',
  },
  'ines-calloway': {
    name: 'Ines Calloway',
    bio: 'Ines Calloway writes about astronomy, physics and what can be measured from far away.',
  },
  'tobias-renfrew': {
    name: 'Tobias Renfrew',
    bio: 'Tobias Renfrew is the science editor of The Standfirst.',
  },
  'marguerite-osei': {
    name: 'Marguerite Osei',
    bio: 'Marguerite Osei covers central banks and the economy for The Standfirst.',
  },
  'dominic-wray': {
    name: 'Dominic Wray',
    bio: 'Dominic Wray explains household finance, and does the sums himself.',
  },
  'hester-lindqvist': {
    name: 'Hester Lindqvist',
    bio: 'Hester Lindqvist writes on books, printers and the history of the press.',
  },
  'anselm-pryce': {
    name: 'Anselm Pryce',
    bio: 'Anselm Pryce writes about design for the Culture pages.',
  },
  'callum-verity': {
    name: 'Callum Verity',
    bio: 'Callum Verity reports on sport and on the rules that it is played by.',
  },
  'judith-kilbride': {
    name: 'Judith Kilbride',
    bio: 'Judith Kilbride is the readers’ editor of The Standfirst.',
  },
  'edwin-strand': {
    name: 'Edwin Strand',
    bio: 'Edwin Strand is a columnist of The Standfirst.',
  },
}
