import { type ComponentType, useEffect, useState } from 'react';

/** A part that is loaded after the first paint. Loaded ahead of time it shows at once, in the very render that asks for it. */
export interface Later<P> {
  (props: P): React.ReactNode;
  readonly preload: () => Promise<void>;
}

/** Keeps a part out of the first paint: it shows nothing until it is there. A part that can't be loaded is thrown to the page's boundary. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let Part: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const preload = () => {
    loading ??= load().then((part) => {
      Part = part;
    });
    return loading;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: `later` is called once for each part, where its module is loaded
  function Shown(props: P) {
    const [failure, setFailure] = useState<unknown>();
    const [, show] = useState(false);
    useEffect(() => {
      if (!Part) preload().then(() => show(true), setFailure);
    }, []);
    if (failure !== undefined) throw failure;
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Shown, { preload });
}
