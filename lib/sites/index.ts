export { grantedSites, removeSite, requestPatterns, requestSite } from './grants';
export { covers, patternsFor } from './patterns';
export { reconcile } from './register';
export { type Site, siteFor } from './site';
