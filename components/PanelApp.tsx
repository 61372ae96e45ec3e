import { Suspense } from 'react';
import { useStore } from 'zustand';
import type { PanelController } from '../lib/panel/controller.ts';
import { rulesFileName } from '../lib/panel/export-file.ts';
import type { PanelPlatform } from '../lib/panel/platform.ts';
import { late } from './late.ts';
import { ClosedPage, Connecting, Unreachable } from './StandIns.tsx';
import { WatchPrompt } from './WatchPrompt.tsx';

/** The views of a log come when there is one: a site that is not watched yet is asked about without them. */
const PanelView = late(() => import('./PanelView.tsx'), 'PanelView');

type PanelAppProps = {
  controller: PanelController;
  /** The dialog that a log begins with: somebody came for it from elsewhere. */
  opens?: 'export' | null;
  platform: Pick<PanelPlatform, 'save' | 'reloadTab' | 'tabUrl' | 'mayAskForAccess' | 'console'>;
};

/** Chooses what the panel shows: the site's log, or why there is none yet. */
export function PanelApp({ controller, platform, opens = null }: PanelAppProps) {
  const state = useStore(controller.store);
  const { site, link } = state;
  if (site === null) {
    if (link === 'unreachable') return <Unreachable onRetry={controller.retry} />;
    if (state.nothingToWatch) return <ClosedPage reason={null} />;
    return <Connecting failure={state.failure?.message ?? null} />;
  }
  if (site.closed !== null) return <ClosedPage reason={site.closed} />;
  if (!site.watched && site.eventCount === 0 && state.log.length === 0) {
    return (
      <WatchPrompt
        origin={site.origin}
        hasAccess={site.hasAccess}
        accessAnswer={state.accessAnswer}
        mayAsk={platform.mayAskForAccess}
        tabUrl={platform.tabUrl(site.origin)}
        onWatch={controller.watch}
      />
    );
  }
  return (
    <Suspense fallback={<Connecting failure={null} />}>
      <PanelView
        site={site}
        state={state}
        judged={controller.judged()}
        actions={controller}
        onSave={platform.save}
        onKeep={async (feedback) => {
          const file = await controller.keepRecording(feedback);
          platform.save(file.name, file.mediaType, file.content);
          return file.name;
        }}
        onSaveRules={(content) => platform.save(rulesFileName(site.origin), 'application/json', content)}
        onReload={platform.reloadTab}
        mayAsk={platform.mayAskForAccess}
        tabUrl={platform.tabUrl(site.origin)}
        panelUrl={platform.tabUrl}
        console={platform.console}
        opens={opens}
      />
    </Suspense>
  );
}
