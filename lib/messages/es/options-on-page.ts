import type { optionsOnPageWords as english } from '../en/options-on-page.ts';

/** Spanish for ../en/options-on-page.ts. */
export const optionsOnPageWords = {
  'options.on-page.title': 'En la página',
  'options.on-page.does':
    'Dice en la propia página del sitio que se está cerrando su sesión y, en su página de inicio de sesión, por qué se cerró. Cada aviso aparece una vez por cierre de sesión, en una pestaña, y desaparece solo, con su botón o con Escape.',
  'options.on-page.costs':
    'Un script más, solo al cerrarse la sesión y solo en esa pestaña. La página no puede leer ni pulsar lo que se muestra, pero puede notar que hay algo.',
  'options.on-page.notice': 'Aviso al cerrarse la sesión, durante 10 segundos',
  'options.on-page.banner': 'Aviso en la página de inicio de sesión, durante 30 segundos',
  'options.on-page.trouble':
    'La última vez la página lo quitó una y otra vez, así que no se mostró hasta el final.',
} satisfies Record<keyof typeof english, string>;
