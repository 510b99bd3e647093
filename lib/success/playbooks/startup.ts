import type { Playbook } from '../playbook';
import { say } from './say';

/** Builders who want to connect it themselves today, and to be left alone while it works. */
export const startup: Playbook = {
  id: 'default-startup',
  version: 1,
  product: 'default',
  segment: 'startup',
  example: say('playbook.startup.example'),
  requirements: [
    { item: 'price', touchpoint: 'sales', title: say('playbook.startup.price'), essential: false },
    { item: 'monthly', touchpoint: 'sales', title: say('playbook.startup.monthly'), essential: false },
    { item: 'peers', touchpoint: 'marketing', title: say('playbook.startup.peers'), essential: false },
    { item: 'sameDay', touchpoint: 'onboarding', title: say('playbook.startup.sameDay'), essential: true },
    { item: 'noTraining', touchpoint: 'onboarding', title: say('playbook.startup.noTraining'), essential: false },
    { item: 'chat', touchpoint: 'support', title: say('playbook.startup.chat'), essential: true },
    { item: 'status', touchpoint: 'support', title: say('playbook.startup.status'), essential: false },
    { item: 'noMeetings', touchpoint: 'customerSuccess', title: say('playbook.startup.noMeetings'), essential: false },
    { item: 'tools', touchpoint: 'ecosystem', title: say('playbook.startup.tools'), essential: false },
    { item: 'api', touchpoint: 'product', title: say('playbook.startup.api'), essential: true },
    { item: 'docs', touchpoint: 'product', title: say('playbook.startup.docs'), essential: true },
    { item: 'export', touchpoint: 'product', title: say('playbook.startup.export'), essential: false },
  ],
  inputs: [
    { item: 'goal', title: say('playbook.startup.goal'), how: say('playbook.startup.goalHow'), required: true },
    { item: 'builder', title: say('playbook.startup.builder'), how: say('playbook.startup.builderHow'), required: true },
    { item: 'sample', title: say('playbook.startup.sample'), how: say('playbook.startup.sampleHow'), required: true },
    { item: 'access', title: say('playbook.startup.access'), how: say('playbook.startup.accessHow'), required: true },
    { item: 'launch', title: say('playbook.startup.launch'), how: say('playbook.startup.launchHow'), required: false },
  ],
  tasks: [
    { item: 'keys', set: 'equip', title: say('playbook.startup.keys'), who: 'us', dueInDays: 0 },
    { item: 'guide', set: 'equip', title: say('playbook.startup.guide'), who: 'us', dueInDays: 0 },
    { item: 'connect', set: 'equip', title: say('playbook.startup.connect'), who: 'them', dueInDays: 1 },
    { item: 'agreeFirst', set: 'adoption', title: say('playbook.task.agreeFirst'), who: 'us', dueInDays: 1 },
    { item: 'firstUse', set: 'adoption', title: say('playbook.task.firstUse'), who: 'them', dueInDays: 2, marks: 'firstUse' },
    {
      item: 'firstComplete',
      set: 'adoption',
      title: say('playbook.task.firstComplete'),
      who: 'them',
      dueInDays: 7,
      marks: 'firstUseComplete',
    },
    { item: 'followUp', set: 'adoption', title: say('playbook.task.followUp'), who: 'us', dueInDays: 8 },
    { item: 'agreeRhythm', set: 'engagement', title: say('playbook.task.agreeRhythm'), who: 'us', dueInDays: 14 },
    { item: 'live', set: 'engagement', title: say('playbook.startup.live'), who: 'them', dueInDays: 21 },
    { item: 'regular', set: 'engagement', title: say('playbook.task.regular'), who: 'them', dueInDays: 30, marks: 'regularUse' },
  ],
  benefits: [
    { item: 'faster', title: say('playbook.startup.faster') },
    { item: 'hands', title: say('playbook.startup.hands') },
    { item: 'noHire', title: say('playbook.startup.noHire') },
  ],
  milestones: [
    { item: 'firstData', kind: 'functional', title: say('playbook.startup.firstData'), dueInDays: 3, after: [], serves: 'firstCustomer' },
    { item: 'firstCustomer', kind: 'customer', title: say('playbook.startup.firstCustomer'), dueInDays: 14, after: ['firstData'] },
    { item: 'alone', kind: 'functional', title: say('playbook.startup.alone'), dueInDays: 30, after: ['firstData'], serves: 'halfway' },
    { item: 'halfway', kind: 'customer', title: say('playbook.startup.halfway'), dueInDays: 60, after: ['firstCustomer', 'alone'] },
    { item: 'there', kind: 'customer', title: say('playbook.milestone.there'), after: ['halfway'] },
  ],
};
