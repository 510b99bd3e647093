/** Names of the customers that are measured with, the same for the same number on every machine. Runs in Node and in pages alike. */

const firsts =
  'Alder Amber Anchor Arbour Aster Atlas Aurora Beacon Birch Bramble Bridge Cedar Cinder Clover Cobalt Copper Coral Crest Dale Delta Drift Ember Falcon Fen Flint Garnet Glade Grove Harbour Hazel Heron Iris Ivory Juniper Kestrel Lark Linden Lumen Maple Meadow Mistral North Oak Onyx Orchard Osprey Pine Quartz Raven Ridge Rowan Sable Sage Slate Solar Spruce Summit Thistle Vale Willow'.split(
    ' ',
  );
const seconds =
  'Analytics Apparel Architects Bakery Bikes Books Brewing Care Ceramics Clinics Coffee Consulting Craft Dental Design Diagnostics Energy Events Farms Film Finance Foods Freight Fitness Gardens Glass Health Homes Hotels Imaging Interiors Kitchens Labs Learning Legal Logistics Marine Media Mobility Motors Music Networks Optics Paper Payments Pharma Photo Press Printing Robotics Schools Security Shipping Software Sports Studios Textiles Theatres Travel Water'.split(
    ' ',
  );
const forms = [
  'Ltd',
  'GmbH',
  'Inc',
  'S.A.',
  'Group',
  'Partners',
  'Co',
  'AB',
  'B.V.',
  'Kft',
  'SpA',
  'Collective',
  'International',
  'Holdings',
];
/** The id that the demo CRM shows in its address for customer number `i`. */
export const accountId = (i) => `acc-${String(i).padStart(6, '0')}`;

/** Unlike any other customer's, up to 50,400 customers. */
export function nameOf(i) {
  // A step that shares no factor with their number walks through all combinations, so that neighbours do not look alike.
  const all = firsts.length * seconds.length * forms.length;
  const n = (i * 15_013) % all;
  const form = forms[n % forms.length];
  const second = seconds[Math.floor(n / forms.length) % seconds.length];
  return `${firsts[Math.floor(n / forms.length / seconds.length)]} ${second} ${form}`;
}

export const domainOf = (i) =>
  `${nameOf(i)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}.example`;
