import { Component, lazy, type ReactNode, Suspense } from 'react';
import { OpenFailure } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { Plea } from './Plea';

const NotOpened = lazy(() => import('./NotOpened'));

interface BoundaryProps {
  readonly children: ReactNode;
}

/** A fault of ours on screen must not look like lost data: says what is safe and what to do. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error instanceof OpenFailure) {
      return (
        <Suspense>
          <NotOpened failure={error} />
        </Suspense>
      );
    }
    return error ? <Crashed error={error} /> : this.props.children;
  }
}

function Crashed({ error }: { readonly error: Error }) {
  const t = useT();
  return (
    <main>
      <Plea fault title={t('panel.crashed')}>
        <p>{t('panel.crashed_why')}</p>
        <p className="aside">{error.message}</p>
        <button type="button" className="button button--main" onClick={() => location.reload()}>
          {t('panel.try_again')}
        </button>
      </Plea>
    </main>
  );
}
