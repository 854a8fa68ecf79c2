/* Temporary: shapes of the api until the bindings are generated. */
import type { Language, Money, Empty } from "$lib/bindings";

export type Id = string;
export type ReaderType = "director" | "hr" | "finance";
export type ProposalState = "draft" | "sent" | "expiring" | "expired" | "accepted" | "declined" | "withdrawn" | "superseded";
export type LocalText = Partial<Record<Language, string>>;
export type Item<F> = { id: Id; version: number; facts: F };
export type Update<F> = { id: Id; version: number; facts: F };
export type Items<T> = { items: T[] };
export type Key = { id: Id };
export type BoundKey =
  | "saved_yearly" | "paid_once" | "paid_yearly" | "total" | "total_net" | "payback_month" | "payback_count" | "return" | "net_gain" | "valid_until";
export type BoundValue =
  | { kind: "amount"; money: Money }
  | { kind: "month"; month: string }
  | { kind: "count"; count: number }
  | { kind: "percent"; percent: string }
  | { kind: "date"; date: string };
export type Run = { text: string; bold?: boolean; italic?: boolean; link?: string; bound?: BoundKey };
export type Paragraph = { kind: "plain"; runs: Run[] } | { kind: "bullets"; items: Run[][] } | { kind: "numbers"; items: Run[][] };
export type Rich = Paragraph[];
export type LocalRich = Partial<Record<Language, Rich>>;
export type FileRef = { sha256: string; media_type: string; width: number; height: number };
export type Figure = { bound: BoundKey | null; value: LocalText; caption: LocalText };
export type Point = { term: LocalText; text: LocalRich };
export type Verdict = "exceeds" | "meets" | "partly" | "no";
export type Requirement = { requirement: LocalText; offered: LocalText; verdict: Verdict; note: LocalText };
export type Proof = { criterion: LocalText; who: LocalText; document: LocalText; dated: string | null; appendix: string };
export type PictureWidth = "full" | "text";
export type BlockContent =
  | { kind: "heading"; label: LocalText; text: LocalText }
  | { kind: "text"; label: LocalText; sublabel: LocalText; body: LocalRich; lead: boolean }
  | { kind: "key_figures"; figures: Figure[] }
  | { kind: "price_table"; title: LocalText; note: LocalText }
  | { kind: "cost_table"; title: LocalText; note: LocalText }
  | { kind: "cash_flow"; label: LocalText; title: LocalText; note: LocalText; what_ifs: boolean }
  | { kind: "picture"; file: FileRef | null; alternative: LocalText; caption: LocalText; width: PictureWidth }
  | { kind: "exclusivity"; label: LocalText; sublabel: LocalText; points: Point[] }
  | { kind: "references"; label: LocalText; title: LocalText; references: Id[]; how_to_ask: LocalRich }
  | { kind: "team"; label: LocalText; title: LocalText; members: Id[] }
  | { kind: "specification"; label: LocalText; title: LocalText; rows: Requirement[] }
  | { kind: "proofs"; label: LocalText; title: LocalText; rows: Proof[] }
  | { kind: "decision"; title: LocalText; text: LocalRich }
  | { kind: "prepared_by"; label: LocalText; sublabel: LocalText; members: Id[] }
  | { kind: "expiry"; text: LocalRich };
export type Cadence = "once" | "yearly";
export type LineKind =
  | { kind: "normal" } | { kind: "optional" } | { kind: "alternative"; group: number; chosen: boolean } | { kind: "heading" } | { kind: "subtotal" };
export type Discount = { kind: "percent"; percent: string } | { kind: "amount"; amount: Money };
export type TaxRate = { id: Id; name: LocalText; percent: string };
export type Line = {
  id: Id; kind: LineKind; cadence: Cadence; product_id: Id | null; description: LocalText; note: LocalText; unit: LocalText;
  quantity: string; unit_price: string | null; discount: Discount | null; tax: TaxRate | null; cost: string | null;
};
export type Method = "per_tax_group";
export type Exchange = { base: string; rate: string; as_of: string };
export type Pricing = {
  currency: string; prices_include_tax: boolean; lines: Line[]; discount: Discount | null; hide_line_prices: boolean; method: Method; exchange: Exchange | null;
};
export type Summary = { subtotal: Money; discount: Money; net: Money; tax: Money; total: Money };
export type Sums = { once: Summary; yearly: Summary; all: Summary };
export type TaxGroup = { cadence: Cadence; rate: TaxRate | null; sums: Summary };
export type LineTotal = { line_id: Id; counted: boolean; gross: Money | null; discount: Money | null; amount: Money | null; net: Money | null; tax: Money | null };
export type Totals = {
  currency: string; prices_include_tax: boolean; method: Method; lines: LineTotal[]; tax_groups: TaxGroup[];
  once: Summary; yearly: Summary; all: Summary; with_options: Sums | null; without_price: Id[];
};
export type Granularity = "month" | "quarter";
export type Side = { kind: "none" } | { kind: "computed"; quantity: string; rate: string } | { kind: "amount"; amount: Money } | { kind: "yearly_price" };
export type CostItem = { id: Id; name: LocalText; basis: LocalText; unit: LocalText; now: Side; after: Side; varies_with_volume: boolean };
export type InvestmentAmount = { kind: "fixed"; amount: Money } | { kind: "once_price" };
export type Investment = { id: Id; name: LocalText; amount: InvestmentAmount; month_offset: number };
export type Change =
  | { kind: "volume_less"; percent: string } | { kind: "start_later"; months: number } | { kind: "savings_less"; percent: string }
  | { kind: "item_less"; item_id: Id; percent: string };
export type WhatIf = { id: Id; name: LocalText; change: Change };
export type Calculation = {
  currency: string; start: string; items: CostItem[]; investments: Investment[]; ramp: string[]; horizon_months: number; granularity: Granularity; what_ifs: WhatIf[];
};
export type ItemResult = { item_id: Id; name: LocalText; basis: LocalText; unit: LocalText; now_side: Side; after_side: Side; now: Money | null; after: Money | null; change: Money };
export type InvestmentResult = { investment_id: Id; name: LocalText; amount: Money; month: string };
export type Period = { from: string; to: string; invested: Money; saved: Money; flow: Money; cumulative: Money };
export type Payback = { month: string; count: number };
export type Gain = { months: number; saved: Money; invested: Money; gain: Money; percent: string | null };
export type WhatIfResult = { what_if_id: Id; name: LocalText; change: Change; saved: Money; payback: Payback | null };
export type CalculationResult = {
  currency: string; start: string; granularity: Granularity; items: ItemResult[]; now: Money; after: Money; change: Money; saved: Money;
  investments: InvestmentResult[]; invested: Money; ramp: string[]; periods: Period[]; payback: Payback | null; horizon: Gain; three_years: Gain; what_ifs: WhatIfResult[];
};
export type ProposalFacts = {
  title: string; language: Language; prepared_on: string; valid_until: string; pricing: Pricing; calculation: Calculation | null;
};
export type OutcomeKind = "accepted" | "declined" | "withdrawn" | "superseded";
export type Outcome = { kind: OutcomeKind; on: string; said_by: string; how: string; reason: string; winner: string };
export type Placement = { block_id: Id; new_page: boolean };
export type EditionFacts = { reader: ReaderType; person_id: Id | null; language: Language; headline: LocalText; layout: Placement[] };
export type ProposalListReq = { text: string; account_id: Id | null; state: ProposalState | null };
export type ProposalRow = {
  id: Id; account_id: Id; account: string; title: string; number: string; state: ProposalState; valid_until: string; days_left: number;
  total: Money | null; readers: ReaderType[]; changed_at: string;
};
export type ReaderCriterion = { text: string; person: string; verified: boolean };
export type EditionDesk = { edition: Item<EditionFacts>; person: string | null; criteria: ReaderCriterion[] };
export type BlockDesk = { id: Id; version: number; edition_id: Id | null; content: BlockContent };
export type BoundNumber = { key: BoundKey; value: BoundValue | null };
export type Readiness = { code: string; args: Record<string, string>; reader: ReaderType | null; block_id: Id | null };
export type ApiError = { code: string; args: Record<string, string>; place: string | null };
export type ProposalDesk = {
  proposal: Item<ProposalFacts>; account_id: Id; account: string; number: string; state: ProposalState; days_left: number;
  sent_at: string | null; outcome: Outcome | null; editions: EditionDesk[]; blocks: BlockDesk[]; totals: Totals | null;
  calculation: CalculationResult | null; problem: ApiError | null; bound: BoundNumber[]; readiness: Readiness[];
};
export type PlacedBlock = { block_id: Id; x: number; y: number; width: number; height: number };
export type PlacedBound = { key: BoundKey; x: number; y: number; width: number; height: number };
export type PreviewPage = { hash: string; width: number; height: number; blocks: PlacedBlock[]; bounds: PlacedBound[] };
export type DocumentWarning = { code: string; args: Record<string, string>; block_id: Id | null };
export type Preview = { token: string; pages: PreviewPage[]; warnings: DocumentWarning[] };
export type BoundPlace = { key: BoundKey; reader: ReaderType; pages: number[] };
export type Exported = { reader: ReaderType; path: string; pages: number; sha256: string };
export type ExportReq = { proposal_id: Id; readers: ReaderType[]; folder: string | null; path: string | null; is_final: boolean };
export type MemberFacts = { name: LocalText; position: LocalText; about: LocalText; phone: string; email: string; photo: FileRef | null; me: boolean };
export type ReferenceFacts = { customer: LocalText; about: LocalText; from: string | null; to: string | null; project: LocalText; result: LocalText; people: unknown[] };
export type TaxRateFacts = { name: LocalText; percent: string; is_default: boolean };
export type ProductFacts = {
  code: string; name: LocalText; description: LocalText; unit: LocalText; price: string | null; cost: string | null; currency: string; cadence: Cadence; tax_rate_id: Id | null;
};

declare module "$lib/bindings" {
  interface Commands {
    proposal_list: { req: ProposalListReq; res: Items<ProposalRow> };
    proposal_get: { req: Key; res: ProposalDesk };
    proposal_create: { req: { account_id: Id; title: string; language: Language | null }; res: ProposalDesk };
    proposal_update: { req: Update<ProposalFacts>; res: Item<ProposalFacts> };
    proposal_delete: { req: Key; res: Empty };
    proposal_mark_sent: { req: Key; res: ProposalDesk };
    proposal_record: { req: { id: Id; version: number; outcome: Outcome }; res: ProposalDesk };
    edition_update: { req: Update<EditionFacts>; res: Item<EditionFacts> };
    block_create: { req: { edition_id: Id; shared: boolean; index: number; content: BlockContent }; res: BlockDesk };
    block_update: { req: Update<BlockContent>; res: BlockDesk };
    block_delete: { req: Key; res: Empty };
    edition_preview: { req: { edition_id: Id }; res: Preview };
    document_bytes: { req: { token: string }; res: ArrayBuffer };
    picture_bytes: { req: { sha256: string }; res: ArrayBuffer };
    picture_import: { req: { path: string | null; base64: string | null }; res: { file: FileRef } };
    proposal_places: { req: Key; res: Items<BoundPlace> };
    proposal_export: { req: ExportReq; res: { number: string; files: Exported[] } };
    tax_rate_list: { req: Empty; res: Items<Item<TaxRateFacts>> };
    product_list: { req: Empty; res: Items<Item<ProductFacts>> };
    member_list: { req: Empty; res: Items<Item<MemberFacts>> };
    reference_list: { req: Empty; res: Items<Item<ReferenceFacts>> };
  }
}
