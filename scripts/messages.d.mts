type Catalog = Readonly<Record<string, string | undefined>>;
export function wrongIn(locale: string, catalog: Catalog, english: Catalog): string[];
export function wrongInUse(sources: readonly string[], english: Catalog): string[];
