export function findBrowser(): string | undefined;
export function rootArguments(): string[];
