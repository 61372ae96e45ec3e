import { visibleText } from '../../lib/panel/safe-text.ts';
import type { SectionProps } from './section.ts';

type Site = SectionProps['state']['sites'][number];

type SiteChecksProps = {
  sites: readonly Site[];
  isOn(site: Site): boolean;
  onSwitch(origin: string, on: boolean): void;
};

/** One switch for each of these sites. */
export function SiteChecks({ sites, isOn, onSwitch }: SiteChecksProps) {
  return sites.map((site) => (
    <label key={site.origin} className="check">
      <input
        type="checkbox"
        checked={isOn(site)}
        onChange={(event) => onSwitch(site.origin, event.currentTarget.checked)}
      />{' '}
      <bdi>{visibleText(site.origin)}</bdi>
    </label>
  ));
}
