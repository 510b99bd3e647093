export { grantedSites, removeSite, requestPatterns, requestSite } from './grants';
export { covers } from './patterns';
export { reconcile } from './register';
export { hostOf, type Site } from './site';
