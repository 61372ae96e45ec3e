import { type Fault, faults } from '../../faults.ts';

type Props = {
  readonly chosen: readonly Fault[];
  readonly choose: (next: readonly Fault[]) => void;
};

/** The mistakes that the page can be made to make, each with its box. */
export function FaultList({ chosen, choose }: Props) {
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">Mistakes of the page, in this browser</h2>
      <p className="soft">They take effect with the next load of a page.</p>
      <ul className="faults">
        {(Object.keys(faults) as Fault[]).map((fault) => (
          <li key={fault}>
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.includes(fault)}
                onChange={(event) =>
                  choose(event.target.checked ? [...chosen, fault] : chosen.filter((one) => one !== fault))
                }
                data-testid={`fault-${fault}`}
              />
              <span>
                {faults[fault]} <code>{fault}</code>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
