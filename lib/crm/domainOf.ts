/**
 * The host of a web address or of a bare host name, lower case and without `www.`; undefined where the text is neither.
 * International names come out in their ASCII form, as the browser writes them.
 */
export function domainOf(text: string): string | undefined {
  const address = text.trim();
  if (/[\s@]/.test(address)) return undefined;
  const withScheme = /^[a-z][\w+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  const host = url?.hostname.replace(/^www\.|\.$/g, '');
  return host && /^https?:/.test(url?.protocol ?? '') && /\.[^\d.][^.]*$/.test(host) ? host : undefined;
}
