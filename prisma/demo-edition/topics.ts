export const topics: Record<string, { name: string; description: string }> = {
  isis: {
    name: 'Isis',
    description: 'The group that proclaimed a caliphate in 2014, and the wars against it.',
  },
  syria: {
    name: 'Syria',
    description: 'The war in Syria, the powers engaged in it and the people living through it.',
  },
  iraq: {
    name: 'Iraq',
    description: 'Politics, security and reconstruction in Iraq.',
  },
  'deir-ezzor': {
    name: 'Deir Ezzor',
    description: 'The city on the Euphrates, its siege and the oil-rich province around it.',
  },
  'humanitarian-aid': {
    name: 'Humanitarian aid',
    description: 'How food, medicine and shelter reach people in war and disaster.',
  },
  'united-nations': {
    name: 'United Nations',
    description: 'The organisation, its agencies and what its members ask of them.',
  },
  astronomy: {
    name: 'Astronomy',
    description: 'Stars, planets and what passes between them.',
  },
  physics: {
    name: 'Physics',
    description: 'Matter, forces and the instruments that find them.',
  },
  archaeology: {
    name: 'Archaeology',
    description: 'What earlier people left behind, and how it is found without harm.',
  },
  'interest-rates': {
    name: 'Interest rates',
    description: 'The price of money: who sets it and whom it reaches.',
  },
  'bank-of-england': {
    name: 'Bank of England',
    description: 'The central bank, its committees and its forecasts.',
  },
  'personal-finance': {
    name: 'Personal finance',
    description: 'Mortgages, savings and pensions, with the arithmetic shown.',
  },
  'media-history': {
    name: 'Media history',
    description: 'How news has been written, printed, sold and read.',
  },
  printing: {
    name: 'Printing',
    description: 'Presses, paper and the people who work them.',
  },
  typography: {
    name: 'Typography',
    description: 'The design of letters and of the pages they make.',
  },
  baseball: {
    name: 'Baseball',
    description: 'The American and National Leagues, and the autumn they share.',
  },
  football: {
    name: 'Football',
    description: 'The game, its laws and those who apply them.',
  },
  technology: {
    name: 'Technology',
    description: 'Machines that decide, measure or mislead, and how they work.',
  },
  privacy: {
    name: 'Privacy',
    description: 'What is recorded about people, by whom and for how long.',
  },
  'online-discussion': {
    name: 'Online discussion',
    description: 'How people argue in public when they cannot see each other.',
  },
  'about-this-newspaper': {
    name: 'About this newspaper',
    description: 'How The Standfirst works, and why.',
  },
  catalonia: {
    name: 'Catalonia',
    description: 'The region, its language and the question of whose it is.',
  },
  spain: {
    name: 'Spain',
    description: 'The kingdom, its regions and its governments.',
  },
  'space-flight': {
    name: 'Space flight',
    description: 'What is sent up, what it finds and how it ends.',
  },
  money: {
    name: 'Money',
    description: 'Coins, notes and what stands behind them.',
  },
  companies: {
    name: 'Companies',
    description: 'What they earn, owe and announce.',
  },
  design: {
    name: 'Design',
    description: 'Things that somebody has thought about, and things that nobody has.',
  },
  music: {
    name: 'Music',
    description: 'What is played, by whom and in what room.',
  },
  athletics: {
    name: 'Athletics',
    description: 'Running, jumping, throwing and the measuring of all three.',
  },
  measurement: {
    name: 'Measurement',
    description: 'How we know how long, how heavy and how late.',
  },
  'time-and-the-calendar': {
    name: 'Time and the calendar',
    description: 'Clocks, dates and the agreements that they rest on.',
  },
}
