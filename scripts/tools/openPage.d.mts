export function openPage(
  html: string,
  told: { readonly url: string; readonly title?: string },
): { readonly document: Document; close(): Promise<void> };
