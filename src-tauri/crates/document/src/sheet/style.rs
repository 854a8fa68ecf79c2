//! Looks of cells.

use redbook_domain::money::Currency;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::proposal::resolve::Words;

const INK: Color = Color::RGB(0x1E_1A_17);
const QUIET: Color = Color::RGB(0x5A_52_4A);
const RULE: Color = Color::RGB(0xBD_B3_A4);
const TINT: Color = Color::RGB(0xF6_F2_EA);

pub(super) struct Style {
    pub title: Format,
    pub small: Format,
    pub head: Format,
    pub head_right: Format,
    pub text: Format,
    pub aside: Format,
    pub centre: Format,
    pub group: Format,
    pub count: Format,
    pub quantity: Format,
    pub price: Format,
    pub percent: Format,
    /// An amount without its unit: the head names it.
    pub amount: Format,
    pub aside_amount: Format,
    pub subtotal: Format,
    pub subtotal_amount: Format,
    pub total: Format,
    /// With its unit.
    pub total_amount: Format,
}

impl Style {
    pub fn new(words: &Words<'_>, currency: Currency) -> Self {
        let plain = Format::new()
            .set_font_name("Calibri")
            .set_font_size(10)
            .set_font_color(INK)
            .set_align(FormatAlign::Top);
        let ruled = plain
            .clone()
            .set_border_bottom(FormatBorder::Hair)
            .set_border_bottom_color(RULE);
        // Quoted: what begins with "=" stays a text when somebody edits the cell.
        let text = ruled.clone().set_text_wrap().set_quote_prefix();
        let number = |code: &str| {
            ruled
                .clone()
                .set_num_format(code)
                .set_align(FormatAlign::Right)
        };
        let digits = usize::try_from(currency.exponent()).unwrap_or(2);
        let point = if digits == 0 { "" } else { "." };
        let amount = format!("#,##0{point}{}", "0".repeat(digits));
        let price = format!(
            "#,##0{}{}{}",
            if digits == 0 { "" } else { "." },
            "0".repeat(digits),
            if digits == 0 { "" } else { "####" }
        );
        let unit = words.format.currency(currency);
        let with_unit = format!("{amount}\\ [${unit}]");
        let strong = ruled
            .clone()
            .set_bold()
            .set_border_top(FormatBorder::Thin)
            .set_border_top_color(RULE);
        let head = plain
            .clone()
            .set_bold()
            .set_font_color(QUIET)
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(INK);
        Self {
            title: plain.clone().set_bold().set_font_size(14),
            small: plain.clone().set_font_color(QUIET),
            head_right: head.clone().set_align(FormatAlign::Right),
            head,
            aside: text.clone().set_italic().set_font_color(QUIET),
            centre: ruled.clone().set_align(FormatAlign::Center),
            group: plain
                .clone()
                .set_bold()
                .set_quote_prefix()
                .set_background_color(TINT),
            count: ruled.clone().set_align(FormatAlign::Left),
            quantity: number("#,##0.######"),
            price: number(&price),
            percent: number("0.####%"),
            aside_amount: number(&amount).set_italic().set_font_color(QUIET),
            subtotal: strong.clone().set_quote_prefix(),
            subtotal_amount: strong
                .clone()
                .set_num_format(amount.as_str())
                .set_align(FormatAlign::Right),
            total: strong.clone().set_background_color(TINT),
            total_amount: strong
                .set_num_format(with_unit)
                .set_align(FormatAlign::Right)
                .set_background_color(TINT),
            amount: number(&amount),
            text,
        }
    }
}
