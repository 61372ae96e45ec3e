import {
  Activity,
  ArrowLeftRight,
  Bug,
  CircleDot,
  Clock,
  Cookie,
  Database,
  DoorOpen,
  Eye,
  EyeOff,
  FileText,
  Flag,
  FlaskConical,
  KeyRound,
  LogIn,
  type LucideIcon,
  MessageSquareQuote,
  MousePointerClick,
  RefreshCw,
  Trash2,
  Unplug,
} from 'lucide-react';
import type { EventIconName } from '../lib/panel/event-look.ts';

const ICONS: Record<EventIconName, LucideIcon> = {
  key: KeyRound,
  renew: RefreshCw,
  lost: Trash2,
  storage: Database,
  cookie: Cookie,
  request: ArrowLeftRight,
  words: MessageSquareQuote,
  page: FileText,
  eye: Eye,
  form: LogIn,
  leave: DoorOpen,
  activity: Activity,
  intent: MousePointerClick,
  unread: EyeOff,
  record: CircleDot,
  bug: Bug,
  clock: Clock,
  flag: Flag,
  rehearsal: FlaskConical,
  gap: Unplug,
};

/** Symbol of an event. Decoration: the sentence beside it says the same. */
export function EventIcon({ name }: { name: EventIconName }) {
  const Icon = ICONS[name];
  return <Icon size={13} strokeWidth={2} aria-hidden="true" />;
}
