/** What the demo CRM starts with. Nothing here is anybody's data. */
const account = (id, name, website, owner, renewsInDays, city) => ({
  id: `acc-${id}`,
  name,
  website,
  owner,
  renews: renewsInDays === null ? '' : new Date(Date.now() + renewsInDays * 86_400_000).toISOString().slice(0, 10),
  city,
});

export const accounts = [
  account('acme', 'Acme Events', 'https://www.acme-events.example/', 'Dana Reyes', 74, 'Lisbon'),
  account('birch', 'Birch & Lowe', 'https://birchlowe.example/', 'Dana Reyes', 52, 'Leeds'),
  account('harbour', 'Harbour Clinics', 'https://harbour-clinics.example/en/', 'Idris Boateng', 157, 'Bristol'),
  account('rowing', 'Northshore Rowing', 'https://northshore-rowing.example/', 'Idris Boateng', 25, 'Hamburg'),
  account('acme-ltd', 'Acme Events Ltd', 'https://acme-events-ltd.example/', 'Mina Sato', 189, 'Dublin'),
  account(
    'long',
    'International Association of Independent Regional Theatres, Concert Halls and Travelling Festivals, Ltda.',
    'https://iairt.example/',
    'Mina Sato',
    108,
    'Vienna',
  ),
  account('quoted', '"Quoted" Brands <Ltd>', 'https://quoted-brands.example/', 'Dana Reyes', 177, 'Turin'),
  account('fortytwo', '42', 'https://fortytwo.example/', 'Idris Boateng', 222, 'Paris'),
  account('circo', '🎪 Circo Sol 🌞', 'https://circo-sol.example/', 'Mina Sato', 96, 'Valencia'),
  account('noor', 'شركة النور للتجارة', 'https://alnoor-trading.example/', 'Dana Reyes', 260, 'Amman'),
  account('sakura', '株式会社さくら', 'https://sakura.example/', 'Mina Sato', 310, 'Osaka'),
  account('patak', 'Patak Könyvkiadó Kft.', 'https://patak.example/', 'Idris Boateng', null, 'Szeged'),
];

export const contacts = [
  { id: 'con-silva', name: 'Rita Silva', account: 'acc-acme', role: 'Head of programme' },
  { id: 'con-okafor', name: 'Ben Okafor', account: 'acc-acme', role: 'Marketing lead' },
  { id: 'con-lowe', name: 'Helen Lowe', account: 'acc-birch', role: 'Partner' },
  { id: 'con-haas', name: 'Jonas Haas', account: 'acc-rowing', role: 'Club manager' },
  { id: 'con-tanaka', name: '田中 花子', account: 'acc-sakura', role: '部長' },
  { id: 'con-alone', name: 'Alex Grey', account: '', role: 'No company yet' },
];

export const deals = [
  { id: 'deal-acme-renewal', name: 'Renewal 2027', account: 'acc-acme', amount: '€ 18,000', stage: 'Negotiation' },
  { id: 'deal-harbour-new', name: 'Two more clinics', account: 'acc-harbour', amount: '€ 9,400', stage: 'Proposal' },
  { id: 'deal-quoted', name: 'Autumn "pilot"', account: 'acc-quoted', amount: '€ 2,100', stage: 'Discovery' },
];
