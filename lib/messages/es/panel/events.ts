import type { eventsWords as english } from '../../en/panel/events.ts';

/** Spanish for ../../en/panel/events.ts. */
export const eventsWords = {
  'panel.events.title': 'Eventos',
  'panel.events.filter': 'Filtrar eventos',
  'panel.events.filter-hint':
    'Palabras, "palabras juntas" o campos: status:401, status:4xx, status:>=400, kind:request, is:bad, tab:3, method:post, credential:refresh, code:…, url:…; un signo menos delante excluye: -kind:activity',
  'panel.events.copy': 'Copiar el evento como JSON',
  'panel.events.copied': 'Copiado',
  'panel.events.group': 'Tipo de evento',
  'panel.events.group.all': 'Todos los tipos',
  'panel.events.group.credentials': 'Credenciales',
  'panel.events.group.requests': 'Peticiones',
  'panel.events.group.cookies': 'Cookies',
  'panel.events.group.page': 'Páginas y pestañas',
  'panel.events.group.activity': 'Actividad',
  'panel.events.group.recording': 'Grabación',
  'panel.events.count': '{count, plural, one {# evento} many {# de eventos} other {# eventos}}',
  'panel.events.count-of': '{shown, number} de {count, number}',
  'panel.events.none': 'Ningún evento coincide con el filtro.',
  'panel.events.show-all': 'Mostrar todos los eventos',
  'panel.events.waiting': 'Esperando el primer evento',
  'panel.events.waiting-hint':
    'Use el sitio o recargue su página: las cargas de página, las peticiones que llevan credenciales y los cambios de tokens y cookies aparecen aquí a medida que ocurren.',
  'panel.events.loading':
    'Leyendo el registro… {count, plural, one {# evento} many {# de eventos} other {# eventos}}',
  'panel.events.step': 'Evidencia, paso {step}',
  'panel.events.details': 'Detalles del evento',
  'panel.events.close-details': 'Cerrar los detalles',
  'panel.events.selected':
    '{count, plural, one {# evento seleccionado} many {# de eventos seleccionados} other {# eventos seleccionados}}',
  'panel.events.field': 'Campo',
  'panel.events.value': 'Valor',
  'panel.events.yes': 'sí',
  'panel.events.no': 'no',
  'panel.events.null': 'ninguno',
  'panel.by.browser': 'navegador',
  'panel.by.page': 'página',
  'panel.by.user': 'usuario',
  'panel.by.derived': 'derivado',
  'panel.by-hint.browser': 'Comunicado por el navegador',
  'panel.by-hint.page': 'Comunicado por el script de la propia página, que una página podría falsificar',
  'panel.by-hint.user': 'Marcado por el usuario',
  'panel.by-hint.derived': 'Calculado a partir de otros eventos',
} satisfies Record<keyof typeof english, string>;
