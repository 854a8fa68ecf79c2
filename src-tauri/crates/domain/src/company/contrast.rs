//! Contrast of the accent colour on white paper (WCAG 2.2, 1.4.3).

/// Least contrast of an accent on white: accents set small labels.
pub const MIN_ACCENT_CONTRAST: f64 = 4.5;

/// Contrast ratio of `#RRGGBB` on white, 1.0–21.0; `None` if it isn't such a colour.
#[must_use]
pub fn accent_contrast(colour: &str) -> Option<f64> {
    let digits = colour
        .strip_prefix('#')
        .filter(|d| d.len() == 6 && d.is_ascii())?;
    let channel = |range| {
        let value = u8::from_str_radix(digits.get(range)?, 16).ok()?;
        let share = f64::from(value) / 255.0;
        Some(if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        })
    };
    let luminance = 0.2126 * channel(0..2)? + 0.7152 * channel(2..4)? + 0.0722 * channel(4..6)?;
    Some(1.05 / (luminance + 0.05))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_follows_wcag() {
        let near = |colour, expected: f64| {
            let found = accent_contrast(colour).unwrap();
            assert!(
                (found - expected).abs() < 0.05,
                "{colour}: {found} is not {expected}"
            );
        };
        near("#000000", 21.0);
        near("#FFFFFF", 1.0);
        near("#767676", 4.54);
    }

    #[test]
    fn what_is_no_colour_has_no_contrast() {
        for text in ["", "A5182F", "#A518", "#GGGGGG", "#ЯЯЯ"] {
            assert_eq!(accent_contrast(text), None, "{text}");
        }
    }
}
