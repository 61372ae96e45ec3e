import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';

/** Names and values, as the exported timeline has them. Values have to be made inert before. */
export function FieldTable({ fields }: { fields: readonly { name: string; value: string }[] }) {
  const { t } = usePanelTools();
  return (
    <table className="table fields">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t(text('panel.events.field'))}</th>
          <th scope="col">{t(text('panel.events.value'))}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
