import type { Translate } from '../../lib/i18n';
import type { Bundle, Note, Words } from '../../lib/success/rows';

export type About = Note['about'];

/** An `about` as the value of a select's option. */
export const aboutKey = (about: About): string => ('id' in about ? `${about.what}:${about.id}` : about.what);

/** The way back from an option's value; what can't be read is about nothing in particular. */
export function aboutOf(key: string): About {
  const [what, id] = key.split(':');
  if (id !== undefined && (what === 'milestone' || what === 'outcome' || what === 'requirement')) return { what, id };
  return what === 'experience' ? { what } : { what: 'nothing' };
}

/** What a note can be about, the unreached milestones first, then the outcomes. `chosen` is offered whatever it is. */
export function aboutOptions(bundle: Bundle, chosen: About, t: Translate, say: (words: Words) => string): { key: string; label: string }[] {
  const options = [
    ...bundle.milestones
      .filter(({ reachedOn, id }) => reachedOn === undefined || ('id' in chosen && chosen.id === id))
      .map(({ id, title }) => ({ key: aboutKey({ what: 'milestone', id }), label: say(title) })),
    ...bundle.outcomes.map(({ id, statement }) => ({ key: aboutKey({ what: 'outcome', id }), label: statement })),
    ...bundle.requirements
      .filter(({ id }) => chosen.what === 'requirement' && chosen.id === id)
      .map(({ id, title }) => ({ key: aboutKey({ what: 'requirement', id }), label: say(title) })),
    { key: 'experience', label: t('notes.aboutExperience') },
    { key: 'nothing', label: t('notes.aboutNothing') },
  ];
  return options;
}

/** What a note is about, in words; undefined for nothing, and for what was removed since. */
export function aboutWords(bundle: Bundle, about: About, t: Translate, say: (words: Words) => string): string | undefined {
  if (about.what === 'nothing') return undefined;
  if (about.what === 'experience') return t('notes.aboutExperience');
  if (about.what === 'outcome') return bundle.outcomes.find(({ id }) => id === about.id)?.statement;
  const row = (about.what === 'milestone' ? bundle.milestones : bundle.requirements).find(({ id }) => id === about.id);
  return row && say(row.title);
}
