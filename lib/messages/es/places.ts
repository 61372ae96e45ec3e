import type { places as english } from '../en/places.ts';

/** Spanish for ../en/places.ts. */
export const places = {
  'place.why.browser-page': 'Esta es una página del propio navegador, que ninguna extensión puede ver.',
  'place.why.store': 'Esta es la tienda de extensiones del navegador, que ninguna extensión puede ver.',
  'place.why.not-http': 'Solo pueden observarse páginas cargadas por http o https.',
  'place.why.other': 'El navegador no deja que ninguna extensión vea esta página.',
  'place.why.view-source':
    'Esta es la vista del código fuente de una página. La muestra el propio navegador, y ninguna extensión puede verla.',
  'place.why.file':
    'Este es un archivo de este equipo. Ningún servidor puede terminar una sesión ahí, así que solo pueden observarse páginas cargadas por http o https.',
  'place.why.pdf':
    'Este es un PDF en el visor del propio navegador. Ahí no se ejecuta ningún script de una extensión, así que no puede verse lo que ocurre.',
  'place.why.blocked':
    'El navegador no deja que ninguna extensión funcione en esta página aunque se dio acceso: lo prohíbe una directiva de su organización, la lista de sitios protegidos del propio navegador o su propio visor (por ejemplo, de PDF).',
  'place.why.loading':
    'Esta pestaña aún no muestra ninguna página, o muestra una de la que el navegador no informa a las extensiones.',
  'place.do.open-site': 'Vaya al sitio que le cierra la sesión y vuelva a abrir esto.',
  'place.do.view-source': 'Vaya a la propia página: esa sí puede observarse.',
  'place.do.file': 'Sirva el archivo desde este equipo, por ejemplo en http://localhost:8000, y ábralo ahí.',
  'place.do.pdf': 'Vaya a otra página del mismo sitio: esa sí puede observarse.',
  'place.do.blocked':
    'Pida a quien administra este navegador que permita Logout Lens en este sitio, o use un perfil que no esté administrado. Un archivo HAR del panel de red sí puede abrirse aquí.',
  'place.private':
    'Las ventanas privadas no se ven. Para permitirlo, abra la página de la extensión en la configuración del navegador y deje que se ejecute en ventanas privadas.',
} satisfies Record<keyof typeof english, string>;
