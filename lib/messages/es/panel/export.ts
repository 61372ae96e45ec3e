import type { exportingWords as english } from '../../en/panel/export.ts';

/** Spanish for ../../en/panel/export.ts. */
export const exportingWords = {
  'panel.export.title': 'Exportar {origin}',
  'panel.export.format': 'Formato',
  'panel.export.format.markdown': 'Informe (Markdown)',
  'panel.export.markdown-hint': 'Para pegar en una incidencia de GitHub o GitLab.',
  'panel.export.format.html': 'Informe (HTML)',
  'panel.export.html-hint':
    'Para quien solo lee: se abre en cualquier parte, con la imagen y todos los eventos. Puede volver a abrirse aquí.',
  'panel.export.format.json': 'Línea de tiempo (JSON)',
  'panel.export.json-hint':
    'Todos los eventos y veredictos. Otro Logout Lens puede abrirla, y puede convertirse en una prueba automática.',
  'panel.export.format.jira': 'Informe (Jira)',
  'panel.export.jira-hint': 'En la notación propia de Jira, para una descripción o un comentario.',
  'panel.export.format.har': 'HAR',
  'panel.export.har-hint':
    'Las peticiones relacionadas con el inicio de sesión, para el panel de red de un navegador. Sin valores.',
  'panel.export.format.png': 'Imagen (PNG)',
  'panel.export.png-hint': 'El tiempo previo al cierre de sesión, de un vistazo.',
  'panel.export.format.zip': 'Todo (zip)',
  'panel.export.zip-hint': 'Todos estos menos el PNG, en un archivo; la imagen como SVG.',
  'panel.export.scope': 'Cuánto',
  'panel.export.scope.session': 'la sesión de este cierre de sesión',
  'panel.export.scope.logout': 'este cierre de sesión y algún tiempo antes',
  'panel.export.scope.everything': 'todo lo grabado',
  'panel.export.scope.minutes': 'minutos antes',
  'panel.export.size': '{kilobytes, number} kB',
  'panel.export.taken-by': 'puede adjuntarse en {trackers}',
  'panel.export.target.github': 'GitHub',
  'panel.export.target.gitlab': 'GitLab',
  'panel.export.target.jira': 'Jira',
  'panel.export.preview': 'Vista previa',
  'panel.export.preview-cut': 'Vista previa de los primeros {shown, number} de {total, number} caracteres',
  'panel.export.safe':
    'No contiene ningún token, valor de cookie ni contraseña: en su lugar hay huellas, con una clave que solo se usa para este archivo.',
  'panel.export.making': 'Escribiendo la exportación…',
  'panel.export.save': 'Guardar como archivo',
  'panel.export.saved': 'Guardado',
  'panel.export.copy': 'Copiar',
  'panel.export.failed': 'La exportación falló: {message}',
} satisfies Record<keyof typeof english, string>;
