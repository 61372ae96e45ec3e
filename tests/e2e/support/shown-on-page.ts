import type { CDPSession } from '@playwright/test';
import type { FirefoxDriver } from '../../firefox/support/firefox-driver.ts';
import { contextOf, type FirefoxPage } from '../../firefox/support/firefox-view.ts';
import type { ChromiumPage } from './chromium-view.ts';
import type { Driver, DriverPage } from './driver.ts';

/** A control of ours on a page, and the middle of it in the window. */
export interface ShownButton {
  name: string;
  x: number;
  y: number;
}

/** What stands on a page: the text inside of the closed root, which no page can read, as the browser's protocol gives it. */
export interface ShownOnPage {
  text: string;
  /** What assistive technology is told of by itself. */
  announced: string;
  buttons: ShownButton[];
}

/** Null where nothing of ours is on the page. */
export function shownOn(driver: Driver, page: DriverPage): Promise<ShownOnPage | null> {
  return driver.kind === 'chromium'
    ? shownInChromium((page as ChromiumPage).page)
    : shownInFirefox(driver as FirefoxDriver, page as FirefoxPage);
}

/** A press with trusted events, wherever that is. */
export async function pressAt(page: DriverPage, { x, y }: { x: number; y: number }): Promise<void> {
  await (page as ChromiumPage | FirefoxPage).page.mouse.click(x, y);
}

/** A node of either protocol. */
interface Node {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Node[];
  shadow: Node | null;
  middle: () => Promise<{ x: number; y: number } | null>;
}

async function shownIn(tree: Node): Promise<ShownOnPage | null> {
  const root = hostIn(tree)?.shadow;
  if (!root) return null;
  const buttons: ShownButton[] = [];
  for (const node of all(root).filter(({ name }) => name === 'button')) {
    const middle = await node.middle();
    if (middle) buttons.push({ name: node.attributes['aria-label'] ?? textOf(node), ...middle });
  }
  const status = all(root).find(({ attributes }) => attributes.role === 'status');
  return { text: textOf(root), announced: status ? textOf(status) : '', buttons };
}

const hostIn = (tree: Node): Node | undefined =>
  all(tree).find(
    ({ name, attributes, shadow }) => name === 'div' && shadow && attributes.popover === 'manual',
  );

/** A node and all below it that is not hidden; not what shadow roots hold. */
function all(node: Node): Node[] {
  if ('hidden' in node.attributes || node.name === 'style') return [];
  return [node, ...node.children.flatMap(all)];
}

/** The words of an element lie in an attribute, which the style sheet of the box shows. */
const textOf = (node: Node): string =>
  all(node)
    .map(({ text, attributes }) => attributes['data-says'] ?? text)
    .filter((text) => text !== '')
    .join('\n');

interface CdpNode {
  nodeId: number;
  localName: string;
  nodeValue: string;
  nodeType: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType: string })[];
}

async function shownInChromium(page: ChromiumPage['page']): Promise<ShownOnPage | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await shownIn(fromCdp(session, root as CdpNode));
  } finally {
    await session.detach().catch(() => undefined);
  }
}

function fromCdp(session: CDPSession, node: CdpNode): Node {
  const pairs = node.attributes ?? [];
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  return {
    name: node.localName,
    text: node.nodeType === 3 ? node.nodeValue : '',
    attributes: Object.fromEntries(
      pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1] ?? '']] : [])),
    ),
    children: (node.children ?? []).map((child) => fromCdp(session, child)),
    shadow: closed ? fromCdp(session, closed) : null,
    async middle() {
      const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
      const [left, top, , , right, bottom] = box?.model.border ?? [];
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
  };
}

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

async function shownInFirefox(driver: FirefoxDriver, page: FirefoxPage): Promise<ShownOnPage | null> {
  const target = { context: contextOf(page.page) };
  const { result } = await driver.firefox.send<{ result: BidiNode }>('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  return shownIn(fromBidi(driver, target, result));
}

function fromBidi(driver: FirefoxDriver, target: object, node: BidiNode): Node {
  const {
    nodeType,
    localName = '',
    nodeValue = '',
    attributes = {},
    children = [],
    shadowRoot,
  } = node.value ?? {};
  return {
    name: localName,
    text: nodeType === 3 ? nodeValue : '',
    attributes,
    children: children.map((child) => fromBidi(driver, target, child)),
    shadow: shadowRoot ? fromBidi(driver, target, shadowRoot) : null,
    async middle() {
      const { result } = await driver.firefox.send<{ result: { value?: string } }>('script.callFunction', {
        functionDeclaration:
          '(one) => { const r = one.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2, r.width].join() }',
        target,
        awaitPromise: false,
        arguments: [{ sharedId: node.sharedId }],
      });
      const [x = 0, y = 0, width = 0] = (result.value ?? '').split(',').map(Number);
      return width > 0 ? { x, y } : null;
    },
  };
}
