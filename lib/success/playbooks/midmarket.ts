import type { Playbook } from '../playbook';
import { say } from './say';

/** People who want a person to set it up with them, then to work on undisturbed and be answered the same day. */
export const midmarket: Playbook = {
  id: 'default-midmarket',
  version: 1,
  product: 'default',
  segment: 'midmarket',
  example: say('playbook.midmarket.example'),
  requirements: [
    { item: 'offer', touchpoint: 'sales', title: say('playbook.midmarket.offer'), essential: false },
    { item: 'story', touchpoint: 'marketing', title: say('playbook.midmarket.story'), essential: false },
    { item: 'trade', touchpoint: 'thoughtLeadership', title: say('playbook.midmarket.trade'), essential: false },
    { item: 'together', touchpoint: 'onboarding', title: say('playbook.midmarket.together'), essential: true },
    { item: 'training', touchpoint: 'onboarding', title: say('playbook.midmarket.training'), essential: false },
    { item: 'moving', touchpoint: 'professionalServices', title: say('playbook.midmarket.moving'), essential: false },
    { item: 'answer', touchpoint: 'support', title: say('playbook.midmarket.answer'), essential: true },
    { item: 'call', touchpoint: 'support', title: say('playbook.midmarket.call'), essential: false },
    { item: 'person', touchpoint: 'customerSuccess', title: say('playbook.midmarket.person'), essential: true },
    { item: 'quarter', touchpoint: 'customerSuccess', title: say('playbook.midmarket.quarter'), essential: false },
    { item: 'connects', touchpoint: 'ecosystem', title: say('playbook.midmarket.connects'), essential: false },
    { item: 'interface', touchpoint: 'product', title: say('playbook.midmarket.interface'), essential: true },
  ],
  inputs: [
    { item: 'figure', title: say('playbook.midmarket.figure'), how: say('playbook.midmarket.figureHow'), required: true },
    { item: 'people', title: say('playbook.midmarket.people'), how: say('playbook.midmarket.peopleHow'), required: true },
    { item: 'data', title: say('playbook.midmarket.data'), how: say('playbook.midmarket.dataHow'), required: true },
    { item: 'decides', title: say('playbook.midmarket.decides'), how: say('playbook.midmarket.decidesHow'), required: true },
    { item: 'signIn', title: say('playbook.midmarket.signIn'), how: say('playbook.midmarket.signInHow'), required: false },
  ],
  tasks: [
    { item: 'setUp', set: 'equip', title: say('playbook.midmarket.setUp'), who: 'us', dueInDays: 7 },
    { item: 'train', set: 'equip', title: say('playbook.midmarket.train'), who: 'us', dueInDays: 12 },
    { item: 'install', set: 'equip', title: say('playbook.midmarket.install'), who: 'them', dueInDays: 12 },
    { item: 'agreeFirst', set: 'adoption', title: say('playbook.task.agreeFirst'), who: 'us', dueInDays: 10 },
    { item: 'firstUse', set: 'adoption', title: say('playbook.task.firstUse'), who: 'them', dueInDays: 14, marks: 'firstUse' },
    {
      item: 'firstComplete',
      set: 'adoption',
      title: say('playbook.task.firstComplete'),
      who: 'them',
      dueInDays: 21,
      marks: 'firstUseComplete',
    },
    { item: 'followUp', set: 'adoption', title: say('playbook.task.followUp'), who: 'us', dueInDays: 23 },
    { item: 'agreeRhythm', set: 'engagement', title: say('playbook.task.agreeRhythm'), who: 'us', dueInDays: 30 },
    { item: 'everyone', set: 'engagement', title: say('playbook.midmarket.everyone'), who: 'them', dueInDays: 45 },
    { item: 'regular', set: 'engagement', title: say('playbook.task.regular'), who: 'them', dueInDays: 60, marks: 'regularUse' },
  ],
  benefits: [
    { item: 'time', title: say('playbook.midmarket.time') },
    { item: 'mistakes', title: say('playbook.midmarket.mistakes') },
    { item: 'trust', title: say('playbook.midmarket.trust') },
  ],
  milestones: [
    { item: 'firstJob', kind: 'functional', title: say('playbook.midmarket.firstJob'), dueInDays: 14, after: [], serves: 'firstResult' },
    { item: 'firstResult', kind: 'customer', title: say('playbook.midmarket.firstResult'), dueInDays: 30, after: ['firstJob'] },
    { item: 'team', kind: 'functional', title: say('playbook.midmarket.team'), dueInDays: 60, after: ['firstJob'], serves: 'halfway' },
    { item: 'halfway', kind: 'customer', title: say('playbook.midmarket.halfway'), dueInDays: 120, after: ['firstResult', 'team'] },
    { item: 'there', kind: 'customer', title: say('playbook.milestone.there'), after: ['halfway'] },
  ],
};
