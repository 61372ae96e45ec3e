import type { Action, ActionGroup } from '../switches/action.ts';

type Props = {
  readonly group: ActionGroup;
  /** Labels that the scenario in progress asks for. */
  readonly wanted: (label: string) => boolean;
  readonly say: (message: string) => void;
};

/** Things to do to the session of this browser, each a button with a sentence. */
export function ActionButtons({ group, wanted, say }: Props) {
  const press = async (action: Action): Promise<void> => {
    say(`${action.label} …`);
    try {
      say((await action.run()) ?? 'Done.');
    } catch (error) {
      say(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  return (
    <section aria-label={group.title}>
      <h2>{group.title}</h2>
      <ul className="actions">
        {group.actions.map((action) => (
          <li key={action.testId} className={wanted(action.label) ? 'wanted' : undefined}>
            <button
              type="button"
              className="quiet"
              onClick={() => void press(action)}
              data-testid={action.testId}
            >
              {action.label}
            </button>
            <span className="soft">{action.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
