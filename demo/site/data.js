/** What the demo CRM starts with. Nothing here is anybody's data. */
const account = (id, name, website, owner, renews, city) => ({ id: `acc-${id}`, name, website, owner, renews, city });

export const accounts = [
  account('acme', 'Acme Events', 'https://www.acme-events.example/', 'Dana Reyes', '2027-02-06', 'Lisbon'),
  account('birch', 'Birch & Lowe', 'https://birchlowe.example/', 'Dana Reyes', '2027-01-15', 'Leeds'),
  account('harbour', 'Harbour Clinics', 'https://harbour-clinics.example/en/', 'Idris Boateng', '2027-04-30', 'Bristol'),
  account('rowing', 'Northshore Rowing', 'https://northshore-rowing.example/', 'Idris Boateng', '2026-12-19', 'Hamburg'),
  account('acme-ltd', 'Acme Events Ltd', 'https://acme-events-ltd.example/', 'Mina Sato', '2027-06-01', 'Dublin'),
  account(
    'long',
    'International Association of Independent Regional Theatres, Concert Halls and Travelling Festivals, Ltda.',
    'https://iairt.example/',
    'Mina Sato',
    '2027-03-12',
    'Vienna',
  ),
  account('quoted', '"Quoted" Brands <Ltd>', 'https://quoted-brands.example/', 'Dana Reyes', '2027-05-20', 'Turin'),
  account('fortytwo', '42', 'https://fortytwo.example/', 'Idris Boateng', '2027-07-04', 'Paris'),
  account('circo', '🎪 Circo Sol 🌞', 'https://circo-sol.example/', 'Mina Sato', '2027-02-28', 'Valencia'),
  account('noor', 'شركة النور للتجارة', 'https://alnoor-trading.example/', 'Dana Reyes', '2027-08-11', 'Amman'),
  account('sakura', '株式会社さくら', 'https://sakura.example/', 'Mina Sato', '2027-09-30', 'Osaka'),
  account('patak', 'Patak Könyvkiadó Kft.', 'https://patak.example/', 'Idris Boateng', '', 'Szeged'),
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
