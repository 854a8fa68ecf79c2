import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { summaryOf } from "./summary";

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const sums = (total: number, key_accounts: number, share: string, minor = 100_00) => ({ total, key_accounts, share, revenue: { minor, currency: "EUR" } });

describe("the line under the title", () => {
  beforeEach(() => language.set("en"));

  it("speaks of key accounts and their part of all sales", () => {
    expect(plain(summaryOf(sums(12, 12, "47.6"), undefined, true))).toBe("Twelve key accounts, 47.6 % of sales over the last 12 months");
    expect(plain(summaryOf(sums(38, 12, "100.0"), sums(12, 12, "47.6"), false))).toBe(
      "Twelve key accounts, 47.6 % of sales over the last 12 months; 38 accounts in all",
    );
  });

  it("says of how many the key accounts are a part, as the sidebar counts them", () => {
    expect(plain(summaryOf(sums(12, 12, "47.6"), undefined, true, 13))).toBe(
      "Twelve key accounts, 47.6 % of sales over the last 12 months; 13 accounts in all",
    );
    expect(plain(summaryOf(sums(12, 12, "100.0"), undefined, true, 12))).not.toContain("in all");
  });

  it("counts large books in figures", () => {
    expect(plain(summaryOf(sums(100_000, 0, "100.0"), sums(0, 0, "0.0"), false))).toBe("100,000 accounts, none of them marked as key");
    expect(plain(summaryOf(sums(1, 1, "2.0"), undefined, true))).toBe("One key account, 2.0 % of sales over the last 12 months");
  });

  it("says what the filters leave", () => {
    expect(plain(summaryOf(sums(3, 1, "8.0"), sums(12, 12, "47.6"), true))).toContain("3 accounts, 1 of them key, 8.0 %");
    expect(summaryOf(sums(0, 0, "0.0"), undefined, true)).toBe("No account fits");
    expect(summaryOf(sums(0, 0, "0.0"), undefined, false)).toBeUndefined();
  });

  it("says nothing of a share where no sales were entered", () => {
    expect(summaryOf(sums(1, 1, "0.0", 0), undefined, true)).toBe("One key account");
    expect(summaryOf(sums(3, 1, "0.0", 0), sums(1, 1, "0.0", 0), true)).toBe("3 accounts, 1 of them key");
    expect(summaryOf(sums(3, 1, "0.0", 0), sums(1, 1, "0.0", 0), false)).toBe("One key account; 3 accounts in all");
    language.set("ru");
    expect(summaryOf(sums(1, 1, "0.0", 0), undefined, true)).toBe("Один ключевой клиент");
    language.set("bg");
    expect(summaryOf(sums(1, 1, "0.0", 0), undefined, true)).toBe("Един ключов клиент");
  });

  it("agrees in number in Russian and Bulgarian", () => {
    language.set("ru");
    expect(plain(summaryOf(sums(3, 3, "8.0"), undefined, true))).toMatch(/^Три ключевых клиента/);
    expect(plain(summaryOf(sums(22, 22, "8.0"), undefined, true))).toMatch(/^22 ключевых клиента/);
    language.set("bg");
    expect(plain(summaryOf(sums(5, 5, "8.0"), undefined, true))).toMatch(/^Пет ключови клиента/);
  });
});
