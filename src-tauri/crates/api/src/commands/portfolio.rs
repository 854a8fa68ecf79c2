//! Portfolio and dependency (M1): one reading of figures that storage keeps.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use redbook_domain::DomainError;
use redbook_domain::dates::{FIRST_YEAR, LAST_YEAR, Month};
use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money};
use redbook_domain::portfolio::{
    Attention, Rules, Seen, attention, dependency, pace, percent, reach,
};
use redbook_domain::world::World;
use redbook_storage::Reader;
use redbook_storage::account::by_month;
use redbook_storage::portfolio::{self as stored, Slice, Span};
use rust_decimal::Decimal;

use super::area::views;
use super::setting::{set_setting, setting};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Nothing;
use crate::dto::portfolio::{
    AttentionRow, LargeAccount, LargestPace, PortfolioCurve, PortfolioReq, PortfolioRes,
    PortfolioSlice, TrendPoint,
};
use crate::dto::today::UnmetRow;
use crate::error::ApiError;

/// Key of the setting that holds [`Rules`].
pub(super) const RULES: &str = "portfolio_rules";
/// Accounts of the curve that are named.
const ROWS: u32 = 24;
/// What is worth a look is looked for among so many of the largest of now and of the year before.
const CANDIDATES: u32 = 100;
const ATTENTIONS: usize = 6;
/// Large accounts that are named.
const LARGE: u32 = 12;
/// The trend goes back five years in steps of half a year.
const TREND_MONTHS: u32 = 60;
const TREND_STEP: i32 = 6;

pub fn rules_get(app: &App, _request: Nothing) -> Done<Rules> {
    app.read(|reader| setting(reader, RULES).map(Reply::read))
}

pub fn rules_set(app: &App, request: Rules) -> Done<Rules> {
    request.check()?;
    set_setting(app, RULES, request)
}

pub fn get(app: &App, request: PortfolioReq) -> Done<PortfolioRes> {
    if request
        .year
        .is_some_and(|year| !(FIRST_YEAR..=LAST_YEAR).contains(&year))
    {
        return Err(DomainError::field_out_of_range("year", FIRST_YEAR, LAST_YEAR).into());
    }
    let world = app.world();
    let today = world.today();
    let span = request.year.map_or(Span::Last12 { today }, Span::Year);
    app.read(|reader| {
        let rules: Rules = setting(reader, RULES)?;
        let view = View {
            currency: reader.meta()?.facts.currency,
            today,
            rules,
        };
        view.portfolio(reader, &*world, span, request.year)
            .map(Reply::read)
    })
}

/// Key accounts among the largest of the last twelve months that nobody met for too long.
pub(crate) fn unmet(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<UnmetRow>, ApiError> {
    let view = View {
        currency: reader.meta()?.facts.currency,
        today,
        rules: setting(reader, RULES)?,
    };
    stored::largest(reader, Span::Last12 { today }, true, ROWS)?
        .into_iter()
        .filter(|slice| view.unmet(slice))
        .map(|slice| {
            let days = slice.last_met.map(|day| (today - day).num_days());
            Ok(UnmetRow {
                account_id: slice.id,
                amount: view.money(slice.amount)?,
                account: slice.name,
                last_met: slice.last_met,
                days: days.and_then(|days| u32::try_from(days).ok()),
            })
        })
        .collect()
}

struct View {
    currency: Currency,
    today: NaiveDate,
    rules: Rules,
}

impl View {
    fn portfolio(
        &self,
        reader: &Reader<'_>,
        world: &dyn World,
        span: Span,
        year: Option<i32>,
    ) -> Result<PortfolioRes, ApiError> {
        let (from, to) = span.months();
        let sums = stored::sums(reader, span)?;
        let rows = stored::largest(reader, span, true, ROWS)?;
        let amounts = stored::key_amounts(reader, span)?;
        let top = rows.first().map_or(0, |slice| slice.amount);
        let found = dependency(sums.all, sums.key, top, &self.rules);
        let slices = self.slices(&rows, sums.all, sums.key)?;
        let (trend, pace) = self.trend(reader, &to, rows.first().map(|slice| slice.id))?;
        let (key_accounts, large) = stored::key_count(reader)?;
        Ok(PortfolioRes {
            from: from.parse()?,
            to: to.parse()?,
            year,
            years: stored::years(reader)?,
            all: self.money(sums.all)?,
            key: self.money(sums.key)?,
            key_share: found.key.map(one_decimal),
            band: found.band,
            danger: found.danger,
            largest: slices.first().cloned(),
            rules: self.rules,
            curve: PortfolioCurve {
                key_accounts,
                large,
                buying: count(amounts.len()),
                reach: reach(sums.key, self.rules.curve, amounts.iter().copied()).map(count),
                rows: slices,
            },
            trend,
            pace,
            attention: self.attention(reader)?,
            large: self.large(reader, world, span)?,
        })
    }

    fn slices(&self, rows: &[Slice], all: i64, key: i64) -> Result<Vec<PortfolioSlice>, ApiError> {
        let mut running = 0_i64;
        rows.iter()
            .map(|slice| {
                running = running.saturating_add(slice.amount);
                Ok(PortfolioSlice {
                    account_id: slice.id,
                    name: slice.name.clone(),
                    amount: self.money(slice.amount)?,
                    share: share(slice.amount, all),
                    running: share(running, key),
                    last_met: slice.last_met,
                    unmet: self.unmet(slice),
                })
            })
            .collect()
    }

    fn large(
        &self,
        reader: &Reader<'_>,
        world: &dyn World,
        span: Span,
    ) -> Result<Vec<LargeAccount>, ApiError> {
        stored::large(reader, span, LARGE)?
            .into_iter()
            .map(|slice| {
                Ok(LargeAccount {
                    account_id: slice.id,
                    amount: self.money(slice.amount)?,
                    last_met: slice.last_met,
                    unmet: self.unmet(&slice),
                    areas: views(reader, world, slice.id)?,
                    key_account: slice.key_account,
                    name: slice.name,
                })
            })
            .collect()
    }

    fn unmet(&self, slice: &Slice) -> bool {
        slice
            .last_met
            .is_none_or(|day| (self.today - day).num_days() > i64::from(self.rules.unmet_days))
    }

    /// Shares of twelve months up to the end of the span and to every half year before it, as far
    /// back as there are twelve months of figures.
    fn trend(
        &self,
        reader: &Reader<'_>,
        to: &str,
        largest: Option<Id>,
    ) -> Result<(Vec<TrendPoint>, Option<LargestPace>), ApiError> {
        let last: Month = to.parse()?;
        let (first, _) = Span::Year(Month::YEAR_MIN).months();
        let months = stored::monthly(reader, &first, to)?;
        let Some((oldest, _)) = months.first().copied() else {
            return Ok((Vec::new(), None));
        };
        let of_all: BTreeMap<Month, (i64, i64)> = months
            .into_iter()
            .map(|(month, sums)| (month, (sums.all, sums.key)))
            .collect();
        let of_largest: BTreeMap<Month, i64> = largest
            .map(|id| by_month(reader, id))
            .transpose()?
            .unwrap_or_default()
            .into_iter()
            .map(|revenue| (revenue.month, revenue.amount.minor()))
            .collect();
        let (mut points, mut line) = (Vec::new(), Vec::new());
        let mut end = last.plus(-i32::try_from(TREND_MONTHS).unwrap_or(0))?;
        while end <= last {
            let begin = end.plus(-11)?;
            if begin >= oldest {
                let (all, key) = of_all
                    .range(begin..=end)
                    .fold((0, 0), |sum, (_, month)| (sum.0 + month.0, sum.1 + month.1));
                let own: i64 = of_largest
                    .range(begin..=end)
                    .map(|(_, amount)| amount)
                    .sum();
                if let Some(key) = percent(key, all) {
                    let own = percent(own, all).filter(|_| largest.is_some());
                    line.extend(own.map(|own| (year_of(end), own)));
                    points.push(TrendPoint {
                        month: end,
                        key_share: one_decimal(key),
                        largest_share: own.map(one_decimal),
                    });
                }
            }
            end = end.plus(TREND_STEP)?;
        }
        let pace = pace(&line, self.rules.danger).map(|pace| LargestPace {
            yearly: one_decimal(pace.yearly),
            passes: pace.passes,
        });
        Ok((points, pace))
    }

    fn attention(&self, reader: &Reader<'_>) -> Result<Vec<AttentionRow>, ApiError> {
        let now = Span::Last12 { today: self.today };
        let before = self.today.checked_sub_months(Months::new(12));
        let before = Span::Year(Month::of(before.unwrap_or(self.today))?.year());
        let mut candidates = BTreeMap::new();
        for span in [now, before] {
            for slice in stored::largest(reader, span, true, CANDIDATES)? {
                candidates.entry(slice.id).or_insert(slice);
            }
        }
        let mut found = Vec::new();
        for slice in candidates.into_values() {
            let seen = self.seen(reader, &slice)?;
            let reasons = attention(&seen, self.today, &self.rules);
            if !reasons.is_empty() {
                found.push((weight(&reasons), slice, reasons));
            }
        }
        found.sort_by(|(a, one, _), (b, two, _)| b.cmp(a).then_with(|| one.name.cmp(&two.name)));
        found.truncate(ATTENTIONS);
        Ok(found
            .into_iter()
            .map(|(_, slice, reasons)| AttentionRow {
                account_id: slice.id,
                name: slice.name,
                reasons,
            })
            .collect())
    }

    fn seen(&self, reader: &Reader<'_>, slice: &Slice) -> Result<Seen, ApiError> {
        let (_, last) = Span::Last12 { today: self.today }.months();
        let last: Month = last.parse()?;
        let mut seen = Seen {
            now: 0,
            before: 0,
            silent_months: None,
            last_met: slice.last_met,
        };
        for revenue in by_month(reader, slice.id)? {
            let back = last.months_since(revenue.month);
            let amount = revenue.amount.minor();
            match back {
                0..=11 => seen.now = seen.now.saturating_add(amount),
                12..=23 => seen.before = seen.before.saturating_add(amount),
                _ => {}
            }
            if amount > 0 && back >= 0 {
                seen.silent_months = u32::try_from(back).ok();
            }
        }
        Ok(seen)
    }

    fn money(&self, minor: i64) -> Result<Money, ApiError> {
        Ok(Money::new(minor, self.currency)?)
    }
}

/// Silence weighs most, then a fall by its size, then how long nobody met them.
fn weight(reasons: &[Attention]) -> (u8, u32) {
    match reasons.first() {
        Some(Attention::Silent { months }) => (3, *months),
        Some(Attention::Fallen { percent }) => (2, *percent),
        Some(Attention::NeverMet) => (1, u32::MAX),
        Some(Attention::NotMet { days }) => (1, *days),
        None => (0, 0),
    }
}

/// The end of a month on the line of years.
fn year_of(month: Month) -> Decimal {
    Decimal::from(month.year()) + Decimal::from(month.month()) / Decimal::from(12)
}

fn share(part: i64, whole: i64) -> String {
    one_decimal(percent(part, whole).unwrap_or_default())
}

fn one_decimal(percent: Decimal) -> String {
    format!("{percent:.1}")
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
