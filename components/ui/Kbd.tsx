/** The keys that do the same, beside the words that say what. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd>{children}</kbd>;
