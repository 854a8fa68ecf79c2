/* How a row of Today is said: what it is, what stands behind it, when. */

import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import Cake from "@lucide/svelte/icons/cake";
import FileText from "@lucide/svelte/icons/file-text";
import Handshake from "@lucide/svelte/icons/handshake";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Phone from "@lucide/svelte/icons/phone";
import SquareCheck from "@lucide/svelte/icons/square-check";
import Users from "@lucide/svelte/icons/users";
import { stepWords } from "$lib/followup/words";
import { date, daysBetween, t } from "$lib/i18n";
import { wholeMoney } from "$lib/i18n/figures";
import { href } from "$lib/route";
import type { IconComponent } from "$lib/ui/types";
import { hourOf, type Waiting } from "./today";

export function iconOf(row: Waiting): IconComponent {
  switch (row.kind) {
    case "task":
      return row.proposal ? FileText : row.task.script ? Phone : SquareCheck;
    case "commitment":
      return Handshake;
    case "action":
      return ListChecks;
    case "meeting":
      return CalendarClock;
    case "expiring":
      return FileText;
    case "birthday":
      return Cake;
    case "unmet":
      return Users;
  }
}

const numbered = ({ number, title }: { number: string; title: string }) => number || title;

export function titleOf(row: Waiting): string {
  switch (row.kind) {
    case "task":
      return row.proposal ? expiry(row.proposal) : stepWords(row.task.facts);
    case "commitment":
      return t("today-commitment", { what: row.task.facts.title });
    case "action":
    case "meeting":
      return row.task.facts.title;
    case "expiring":
      return expiry(row.proposal);
    case "birthday":
      return row.birthday.turns === null ? t("today-birthday", { name: row.birthday.name }) : t("today-birthday-turns", { name: row.birthday.name, years: row.birthday.turns });
    case "unmet":
      return row.unmet.days === null ? t("today-never-met") : t("today-not-met", { days: row.unmet.days });
  }
}
function expiry(proposal: { number: string; title: string; valid_until: string; days_left: number }): string {
  const args = { number: numbered(proposal), date: date(proposal.valid_until, "weekday") };
  return proposal.days_left < 0 ? t("today-expired", args) : t("today-expires", args);
}

/** After the customer's name: the facts behind it. */
export function detailOf(row: Waiting): string {
  switch (row.kind) {
    case "task":
      return [row.task.proposal ?? "", row.task.person ?? "", row.task.facts.note].filter(Boolean).join(" · ");
    case "commitment":
      return [t("today-promised", { date: date(row.due) }), row.task.person ?? ""].filter(Boolean).join(" · ");
    case "action":
      return [t("today-step", { side: row.task.of?.kind === "action" ? row.task.of.side : "ours" }), row.task.person ?? ""].filter(Boolean).join(" · ");
    case "meeting":
      return row.task.days_late > 0 ? t("today-meeting-unheld") : (row.task.person ?? "");
    case "expiring":
      return row.proposal.title === numbered(row.proposal) ? "" : row.proposal.title;
    case "birthday":
      return row.birthday.position;
    case "unmet":
      return [row.unmet.last_met === null ? "" : t("today-last-met", { date: date(row.unmet.last_met) }), t("today-sales", { sum: wholeMoney(row.unmet.amount) })].filter(Boolean).join(" · ");
  }
}

/** "5 days late", "4 days", "10:30", "Fri 27 Nov". */
export function whenOf(row: Waiting, on: string): { text: string; tone: "late" | "ends" | "plain" } {
  // Of terms that end, the days that are left count, not those since the reminder.
  const proposal = "proposal" in row ? row.proposal : null;
  if (proposal) return proposal.days_left < 0 ? { text: t("today-over", { days: -proposal.days_left }), tone: "late" } : { text: t("today-left", { days: proposal.days_left }), tone: "ends" };
  if ("task" in row && row.task.days_late > 0) return { text: t("today-late", { days: row.task.days_late }), tone: "late" };
  const hour = hourOf(row);
  if (row.due === null) return { text: "", tone: "plain" };
  if (row.due === on) return { text: hour ?? t("today-now"), tone: "plain" };
  return { text: daysBetween(on, row.due) === 1 ? t("today-tomorrow") : date(row.due, "weekday"), tone: "plain" };
}

/** Where it is worked at. */
export function placeOf(row: Waiting): string {
  const account = `/account/${row.account.id ?? ""}`;
  switch (row.kind) {
    case "task":
      return row.task.facts.proposal_id ? href(`/proposal/${row.task.facts.proposal_id}`) : row.task.facts.person_id ? href(`${account}/people`, { person: row.task.facts.person_id }) : href(account);
    case "commitment":
      return href(`${account}/contacts`, { note: row.task.of?.kind === "commitment" ? row.task.of.contact_id : null });
    case "action":
      return row.task.of?.kind === "action" ? href(`/opportunity/${row.task.of.opportunity_id}`, { at: "plan" }) : href(account);
    case "meeting":
      return row.task.of?.kind === "meeting" ? href(`/meeting/${row.task.of.meeting_id}`) : href(account);
    case "expiring":
      return href(`/proposal/${row.proposal.id}`);
    case "birthday":
      return row.account.id === null ? href("/accounts") : href(`${account}/people`, { person: row.birthday.person_id });
    case "unmet":
      return href(account);
  }
}
