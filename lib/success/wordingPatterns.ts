/** Words in en, es, pt, it and hu, lower case. An entry is the start of a word where it ends in `*`, else a whole word. */
function anyOf(...entries: string[]): RegExp {
  const patterns = entries.map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry}(?![\\p{L}\\p{N}])`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`, 'u');
}

/** "Use our", never the bare word: less water use is a fine outcome. */
export const use = anyOf(
  ...[
    'use (?:our|the|your|milepost)',
    'using (?:our|the|your)',
    'adopt',
    'adopts?',
    'log ?ins?',
    'log in',
    'logging in',
    'sign in to',
    'dashboards?',
  ],
  ...['send (?:out )?e-?mails?', 'sending e-?mails?'],
  ...[
    'usar',
    'usan',
    'usam',
    'usen',
    'utilizar',
    'utilizan',
    'utilizam',
    'utilicen',
    'iniciar sesión',
    'enviar correos',
    'enviar e-?mails',
    'panel de control',
  ],
  ...['usem', 'utilizem', 'fazer login', 'painel de controle', 'adotar', 'adotem', 'adoptar', 'adopten'],
  ...['usare', 'usano', 'utilizzare', 'utilizzano', 'adottare', 'inviare e-?mail', 'accedere al(?:la|lo)?', 'cruscotto'],
  ...['használ*', 'bejelentkez*', 'e-mailt küld*', 'e-mailek küldés*', 'irányítópult*'],
);

export const vendorAim = anyOf(
  ...[
    'renew',
    'renewals?',
    'up-?sell*',
    'cross-?sell*',
    'increase usage',
    'more usage',
    'product usage',
    'adoption',
    'nps',
    'churn with us',
  ],
  ...[
    'renovar',
    'renovación',
    'renovação',
    'adopción',
    'adoção',
    'venta adicional',
    'venda adicional',
    'aumentar el uso',
    'aumentar o uso',
  ],
  ...['rinnovare', 'rinnovo', 'adozione', 'vendita aggiuntiva', "aumentare l['’]uso", "aumentare l['’]utilizzo"],
  ...['szerződéshosszabbít*', 'megújít*', 'felülértékesít*', 'bevezetettség*', 'használat növel*'],
);

export const task = anyOf(
  ...[
    'install',
    'installing',
    'installation',
    'train (?:the|our|your|their|all|every|staff|users|people|everyone|\\d+)',
    'set up the',
    'roll out',
    'migrate',
    'go live',
    'onboard',
  ],
  ...['instalar', 'capacitar', 'formar a', 'migrar', 'configurar', 'treinar', 'implantar', 'implementar'],
  ...['installare', 'formare', 'migrare', 'configurare', 'addestrare'],
  ...['telepít*', 'betanít*', 'beüzemel*', 'migrál*', 'betanul*'],
);

const numberWords = anyOf(
  ...['half', 'halve', 'double', 'twice', 'triple', 'third', 'every', 'all', 'none', 'no', 'zero', 'sold out'],
  ...[
    'mitad',
    'doble',
    'duplicar',
    'triplicar',
    'todos',
    'todas',
    'ningún',
    'ninguna',
    'cero',
    'metade',
    'dobro',
    'dobrar',
    'nenhum',
    'nenhuma',
  ],
  ...[
    'metà',
    'dimezzare',
    'doppio',
    'raddoppiare',
    'tutti',
    'tutte',
    'nessun',
    'nessuno',
    'nessuna',
    'fele',
    'felére',
    'kétszer*',
    'dupla',
    'duplá*',
    'minden',
    'összes',
    'nulla',
  ],
);

const months = anyOf(
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept?', 'oct', 'nov', 'dec'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'by may',
    'in may',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ...['janeiro', 'fevereiro', 'março', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ...['gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre'],
  ...[
    'január*',
    'február*',
    'március*',
    'április*',
    'május*',
    'június*',
    'július*',
    'augusztus*',
    'szeptember*',
    'október*',
    'november*',
    'december*',
  ],
);

const seasons = anyOf(
  ...[
    'by (?:the )?(?:spring|summer|autumn|fall|winter|easter|christmas)',
    'q[1-4]',
    'year[- ]end',
    'end of (?:the )?(?:year|quarter|month|season)',
  ],
  ...['fin(?:al)? de año', 'fim d[eo] ano', 'final d[eo] ano', 'fine anno', "fine dell['’]anno", 'év vég*', 'évvég*', 'negyedév*'],
);

const aDate = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)/u;
const day = /(?<!\d)\d{1,2}(?:st|nd|rd|th|º|\.)?(?:\s+de)?\s+(?=\p{L})/gu;

/** Whether no word or figure says how much; a date's figures are no measure. */
export function noMeasureIn(text: string): boolean {
  if (numberWords.test(text)) return false;
  const withoutDates = text.replace(new RegExp(aDate, 'gu'), ' ').replace(day, (figures, at: number) => {
    const rest = text.slice(at + figures.length);
    return months.test(rest.split(/\s/u)[0] ?? '') ? ' ' : figures;
  });
  return !/\p{N}/u.test(withoutDates);
}

/** Whether nothing in the text is a date. */
export function noDateIn(text: string): boolean {
  return !(aDate.test(text) || months.test(text) || seasons.test(text));
}
