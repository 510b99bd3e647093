interface Account {
  id: string;
  name: string;
  website: string;
  owner: string;
  /** ISO date; empty where unknown. */
  renews: string;
  city: string;
}
interface Belonging {
  id: string;
  name: string;
  /** The account's id; empty where there is none. */
  account: string;
}
export const accounts: Account[];
export const contacts: Belonging[];
export const deals: Belonging[];
