import { Link } from './Link.tsx';

/** A step of a scenario. A page that it names is a link to it, what is to be pressed stands out. */
export function Step({ text }: { readonly text: string }) {
  const [before, label, after] = text.split('"');
  const place = /^(.*)(switches page)(.*)$/.exec(before ?? '');
  const start = place ? (
    <>
      {place[1]}
      <Link to="/switches">{place[2]}</Link>
      {place[3]}
    </>
  ) : (
    before
  );
  if (label === undefined) return <>{start}</>;
  return (
    <>
      {start}
      <b>{label}</b>
      {after}
    </>
  );
}
