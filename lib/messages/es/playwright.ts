import type { playwright as english } from '../en/playwright.ts';

/** Spanish for ../en/playwright.ts. */
export const playwright = {
  'playwright.unexpected':
    '{check}: {count, plural, one {se cerró la sesión de alguien en {site}, y nada en la prueba lo esperaba.} other {se cerró # veces la sesión de alguien, la primera en {site}, y nada en la prueba lo esperaba.}}',
  'playwright.other-cause': '{check}: se cerró la sesión de alguien, pero la causa es {found}.',
  'playwright.other-cause.advice':
    'Si la prueba trata de {found}, espere esa causa. Si no, corrija lo que cierra la sesión del usuario.',
  'playwright.among-open':
    '{code} está entre lo que sigue abierto: el navegador por sí solo no puede distinguir las dos causas. El registro del servidor sí: logout-lens diagnose timeline.json --server-log LOG',
  'playwright.unknown-code':
    '{code} no es una causa que Logout Lens conozca. Revise cómo se escribe en docs/causes.md, a menos que la indique su servidor.',
  'playwright.none': '{check}: no se cerró la sesión de nadie en {waited}.',
  'playwright.none.advice':
    'Espere en la prueba a que la página muestre que la sesión se cerró, y espere después el cierre de sesión. Si lo mostró y aquí no se ve, mire timeline.json.',
  'playwright.seen':
    'Visto de {site}: {sessions, plural, =0 {ninguna sesión} one {# sesión} other {# sesiones}}, {events, plural, one {# evento} many {# de eventos} other {# eventos}}.',
  'playwright.nothing-seen':
    'No había abierta ninguna página de ningún sitio: vaya antes a una, con page o context de la propia prueba.',
  'playwright.attached': 'Adjuntos al informe: timeline.json y report.html.',
  'playwright.closed':
    'La prueba cerró su navegador, así que nadie pudo ver cómo terminó. Conviene dejar que lo cierre Playwright.',
  'playwright.error.no-extension':
    'No hay ninguna extensión compilada en {path}. Omita extensionPath para usar la del paquete, o indique la carpeta de una compilación para pruebas automáticas (npm run build:test crea .output/chrome-mv3-test).',
  'playwright.error.not-loaded':
    'El navegador no cargó la extensión. Google Chrome no admite ninguna desde la línea de comandos: omita channel, o indique channel: "chromium", e instálelo con npx playwright install chromium.',
  'playwright.error.browser':
    'Playwright no puede cargar una extensión en {browser}, así que allí no se grabó nada. Compruebe los cierres de sesión solo en el proyecto de Chromium: test.skip(browserName !== "chromium").',
  'playwright.error.no-timeline':
    'La extensión no dio ninguna línea de tiempo de {site}: {said} Use la extensión que vino con este paquete.',
} satisfies Record<keyof typeof english, string>;
