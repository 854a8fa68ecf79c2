/* What a new thing begins with: the name is enough, everything else is learned on the way. */

import type { AccountFacts, ContactFacts, CriterionFacts, DecisionAreaFacts, GoalFacts, PartFacts, PersonFacts, SiteFacts } from "$lib/bindings";
import { localIso } from "$lib/i18n";
import { workspace } from "$lib/workspace.svelte";

/** Key (M1) is what somebody says of an account, never what it begins with. */
export function newAccount(name: string, key = false): AccountFacts {
  return {
    name,
    legal_name: "",
    tax_id: "",
    industry: "",
    business: "",
    status: "active",
    key_account: key,
    large: false,
    language: workspace.info?.language ?? "en",
    currency: workspace.info?.currency ?? "EUR",
    website: "",
    phone: "",
    email: "",
    address: "",
    employees: null,
    turnover: null,
    customer_since: null,
    could_decide: null,
    manager_id: null,
    next_step: "",
    next_step_on: null,
    keeps: "",
    tags: [],
    notes: "",
  };
}

export function newPerson(name: string): PersonFacts {
  return {
    name,
    phone: "",
    mobile: "",
    email: "",
    channel: null,
    birthday: null,
    hobbies: "",
    family: "",
    values: "",
    temperament: "",
    notes: "",
  };
}

export function newPart(): PartFacts {
  return {
    position: "",
    department: "",
    reports_to: null,
    roles: [],
    reader: null,
    stance: "unknown",
    influence: null,
    left_on: null,
    plans_asked_on: null,
    area_id: null,
  };
}

export function newCriterion(text: string): CriterionFacts {
  return { text, state: "stated", noted_on: localIso(new Date()), source: "", needs_proof: false };
}

export function newGoal(text: string): GoalFacts {
  return { text, told_on: localIso(new Date()), told_by: null };
}

export function newSite(name: string): SiteFacts {
  return { name, address: "", note: "" };
}

export function newArea(name: string): DecisionAreaFacts {
  return { name };
}

export function newContact(): ContactFacts {
  return { kind: "meeting", held_on: localIso(new Date()), people: [], by: null, summary: "", commitment: "", commitment_due: null };
}
