### Beschriftungen der Angebotsseiten. Zahlen, Beträge und Daten kommen schon geschrieben an.

## Kopf und Fuß der Seite

doc-proposal = Angebot
doc-proposal-number = Angebot { $number }
doc-proposal-draft = Angebot, Entwurf
doc-draft = Entwurf
doc-template-customer = ‹Kunde›
doc-revision = Überarbeitung { $revision }
doc-edition-director = Ausgabe Geschäftsleitung
doc-edition-hr = Ausgabe Personal
doc-edition-finance = Ausgabe Finanzen und Technik
doc-edition-person = Persönlich: { $person }
doc-file-director = Geschäftsleitung
doc-file-hr = Personal
doc-file-finance = Finanzen
doc-prepared-for = Erstellt für { $account }, { $date }
doc-held-until = Gültig bis { $date }
doc-page = Seite { $page } von { $pages }

## Eigenschaften der PDF-Datei

doc-pdf-title = { $number } · { $account } · { $edition }
doc-pdf-title-draft = Angebotsentwurf · { $account } · { $edition }
doc-pdf-subject = Angebot für { $account }, gültig bis { $date }

## Wörter mehrerer Tabellen

doc-head-unit = { $head }, { $unit }
doc-none = –
doc-vat = MwSt.
doc-vat-rate = { $tax } { $rate }
doc-without-vat = ohne { $tax }
doc-with-vat = mit { $tax }
doc-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
doc-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
doc-continued = { $title }, Fortsetzung

## Preise

doc-price-title = Preise
doc-price-number = Nr.
doc-price-item = Bezeichnung
doc-price-quantity = Menge
doc-price-unit = Einheit
doc-price-price = Preis
doc-price-discount = Rabatt
doc-price-net = Netto
doc-price-tax = { $tax }
doc-price-total = Gesamt
doc-price-optional = optional
doc-price-alternative = Alternative
doc-price-alternative-chosen = Alternative, gewählt
doc-price-alternative-to = Alternative zu Nr. { $number }
doc-price-on-request = auf Anfrage
doc-price-included = inklusive
doc-price-once = Einmalig
doc-price-yearly = Jährlich
doc-price-subtotal = Zwischensumme
doc-price-list-price = Listenpreis { $amount }
doc-price-excludes-vat = Preise in { $currency }, ohne { $tax }
doc-price-no-vat = Preise in { $currency }, es wird keine MwSt. berechnet.
doc-price-includes-vat = Preise in { $currency }, mit { $tax }
doc-price-note-optional = Optionale Positionen sind in der Summe nicht enthalten.
doc-price-note-alternative = Von Alternativen geht nur eine in die Summe ein.
doc-price-note-on-request = Positionen auf Anfrage sind in der Summe nicht enthalten.

## Summen

doc-total-once = Einmalig gesamt
doc-total-yearly = Jährlich gesamt
doc-total-subtotal = Zwischensumme
doc-total-discount = Rabatt
doc-total-discount-rate = Rabatt { $rate }
doc-total-net = Gesamt ohne { $tax }
doc-total-tax = { $tax } { $rate }
doc-total-tax-on = { $tax } { $rate } auf { $amount }
doc-total-tax-none = Keine MwSt. berechnet
doc-total-gross = Gesamt mit { $tax }
doc-total-included-tax = darin { $tax } { $rate }
doc-total-once-gross = Einmalig mit { $tax }
doc-total-yearly-gross = Jährlich mit { $tax }
doc-total-first-year = Erstes Jahr
doc-total-first-year-net = Erstes Jahr ohne { $tax }
doc-total-first-year-gross = Erstes Jahr mit { $tax }
doc-total-options = Mit Optionen
doc-total-options-net = Mit Optionen, ohne { $tax }
doc-total-options-gross = Mit Optionen, mit { $tax }

## Kosten heute und danach

doc-cost-title = Kosten heute und danach, { $unit } pro Jahr
doc-cost-item = Posten und Grundlage
doc-cost-now = Heute
doc-cost-after = Danach
doc-cost-change = Änderung
doc-cost-total = Summe pro Jahr

## Zahlungsstrom

doc-cash-label = Zahlungsstrom
doc-cash-title = Wann die Investition zurückfließt
# Where nothing is invested.
doc-cash-title-saved = Was wann gespart wird
doc-cash-unit = Tausend { $unit }, ohne { $tax }
doc-cash-unit-whole = { $unit }, ohne { $tax }
doc-cash-thousands = Tausend { $unit }
doc-cash-month = Monat
doc-cash-quarter = Quartal
doc-cash-year = Jahr
doc-cash-flow-month = Zahlungsstrom im Monat
doc-cash-flow-quarter = Zahlungsstrom im Quartal
doc-cash-flow-year = Zahlungsstrom im Jahr
doc-cash-since-start = Seit Beginn
doc-cash-legend-investments = Investitionen
doc-cash-legend-savings = Einsparungen
doc-cash-legend-since-start = seit Beginn
doc-cash-payback = Amortisation: { $month }
doc-cash-payback-none = Im gezeigten Zeitraum keine Amortisation

## Was wäre, wenn

doc-whatif-label = Was wäre, wenn
doc-whatif-sublabel = Sensitivität
doc-whatif-case = Abweichung von der Berechnung
doc-whatif-saved = Einsparung pro Jahr
doc-whatif-payback = Amortisation
doc-whatif-base = Wie berechnet
doc-whatif-savings-less = Einsparung um { $rate } geringer
doc-whatif-volume-less = Menge um { $rate } geringer
doc-whatif-item-less = { $item }: Einsparung um { $rate } geringer
doc-whatif-later = { $count ->
    [one] Beginn { $count } Monat später
   *[other] Beginn { $count } Monate später
}
doc-whatif-later-quarter = Beginn ein Quartal später
doc-whatif-never = über { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}

## Referenzen

doc-reference-label = Referenzen
doc-reference-project = Projekt: { $period }
doc-reference-result = Ergebnis
doc-reference-consent = Einwilligung zur Kontaktaufnahme vom { $date }
doc-reference-consent-note = Einwilligung zur Kontaktaufnahme vom { $date }; { $note }
doc-reference-consent-until = Einwilligung zur Kontaktaufnahme vom { $date }, bis { $until }
doc-reference-consent-until-note = Einwilligung zur Kontaktaufnahme vom { $date }, bis { $until }; { $note }
doc-reference-how = So fragen Sie nach

## Team

doc-team-label = Team
doc-team-name = Name
doc-team-role = Aufgabe
doc-team-about = Ansprechpartner für
doc-prepared-by = Erstellt von
doc-prepared-by-one = Erstellt von
doc-prepared-by-group = Arbeitsgruppe

## Anforderungen und Nachweise

doc-spec-label = Anforderungen
doc-spec-requirement = Anforderung
doc-spec-offered = Angeboten
doc-spec-verdict = Erfüllung
doc-spec-note = Anmerkung
doc-verdict-exceeds = übertrifft
doc-verdict-meets = erfüllt
doc-verdict-partly = teilweise
doc-verdict-no = nicht erfüllt
doc-proof-label = Nachweise
doc-proof-criterion = Kriterium und wer es genannt hat
doc-proof-document = Dokument
doc-proof-date = Datum
doc-proof-appendix = Anl.
doc-appendix = Anl. { $number }

## Nur für Sie, Entscheidung

doc-exclusivity-label = Nur für Sie
doc-decision-title = Die Entscheidung, um die wir Sie bitten
doc-decision-sign = Für { $company }, Datum und Unterschrift

## Bis wann die Bedingungen gelten

doc-expiry-title = Diese Bedingungen gelten bis
doc-expiry-guarantee = Bis zu diesem Tag garantieren wir alle Preise, Fristen und Bedingungen dieses Angebots. Die Zahlen sind in allen Ausgaben dieselben. Danach werden die Bedingungen neu vereinbart.

## Kennzahlen: was eine Zahl sagt

doc-figure-saved-yearly = weniger Kosten in jedem Jahr
doc-figure-paid-once = einmalig, ohne { $tax }
doc-figure-paid-once-plain = einmalig
doc-figure-paid-yearly = pro Jahr, ohne { $tax }
doc-figure-paid-yearly-plain = pro Jahr
doc-figure-total = gesamt mit { $tax }
doc-figure-total-plain = gesamt
doc-figure-total-net = gesamt ohne { $tax }
doc-figure-total-first-year = im ersten Jahr mit { $tax }
doc-figure-total-first-year-plain = im ersten Jahr
doc-figure-total-net-first-year = im ersten Jahr ohne { $tax }
doc-figure-payback-month = alles zurückgeflossen
doc-figure-payback-count = bis alles zurückgeflossen ist
doc-figure-return = Rendite der Investition
doc-figure-return-over = Rendite über { $period }
doc-figure-net-gain = Einsparungen abzüglich Investition über den ganzen Zeitraum
doc-figure-net-gain-over = Einsparungen abzüglich Investition über { $period }
doc-figure-valid-until = Bedingungen gültig bis

## Worte für alle, die die Seite nicht sehen

doc-alt-logo = Logo: { $company }
doc-alt-photo = Foto: { $person }
doc-alt-picture = Bild ohne Beschreibung
doc-alt-cash-month = Diagramm des Zahlungsstroms nach Monaten, { $unit }: Balken für Investitionen und Einsparungen, eine Linie für die Summe seit Beginn ({ $payback }). Die Zahlen stehen in der Tabelle unter dem Diagramm.
doc-alt-cash-quarter = Diagramm des Zahlungsstroms nach Quartalen, { $unit }: Balken für Investitionen und Einsparungen, eine Linie für die Summe seit Beginn ({ $payback }). Die Zahlen stehen in der Tabelle unter dem Diagramm.
doc-alt-cash-year = Diagramm des Zahlungsstroms nach Jahren, { $unit }: Balken für Investitionen und Einsparungen, eine Linie für die Summe seit Beginn ({ $payback }). Die Zahlen stehen in der Tabelle unter dem Diagramm.

## Die Arbeitsmappe mit den Preisen

doc-sheet-kind = Art
doc-sheet-counts = In der Summe
doc-sheet-paid = Zahlung
doc-sheet-yes = ja
doc-sheet-no = nein

## Worte zu einer Fassung: E-Mail oder Brief

doc-cover-subject = { $document }: { $headline }
doc-cover-greeting = Guten Tag, { $person },
doc-cover-greeting-nobody = Guten Tag,
doc-cover-director = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: wohin es Sie führt, welche Bedingungen wir nur für Sie halten und um welche eine Entscheidung wir Sie bitten.
doc-cover-others = Die Zahlen sind in allen Teilen dieselben.
doc-cover-others-both = Referenzen und die ganze Rechnung liegen bei Ihren Kollegen in Personal und Finanzen; die Zahlen sind in allen Teilen dieselben.
doc-cover-others-references = Die Referenzen liegen bei Ihren Kollegen in Personal; die Zahlen sind in allen Teilen dieselben.
doc-cover-others-calculation = Die ganze Rechnung liegt bei Ihren Kollegen in Finanzen; die Zahlen sind in allen Teilen dieselben.
doc-cover-hr = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: vergleichbare Projekte mit den Menschen, die sie geleitet haben und mit einem Anruf einverstanden sind, das Team, das bei Ihren Leuten bleibt, und was sich in deren Arbeit ändert.
doc-cover-hr-bare = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: wer an der Seite Ihrer Leute sein wird und was sich in deren Arbeit ändert.
doc-cover-finance = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: Preise Zeile für Zeile, Kosten jetzt und danach, der Zahlungsstrom und wann die Investition zurückfließt.
doc-cover-finance-prices = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: Preise Zeile für Zeile und die Zahlungsbedingungen.
doc-cover-finance-bare = anbei unser Angebot an { $account } in dem Teil, der für Sie geschrieben ist: die Bedingungen.
doc-cover-finance-evidence = Die Unterlagen, auf denen sie beruhen, sind darin genannt.
doc-cover-held = Die Bedingungen gelten bis { $date }.
doc-cover-questions = Wenn beim Lesen eine Frage entsteht, rufen Sie mich bitte an oder schreiben Sie mir.
doc-cover-regards = Mit freundlichen Grüßen
doc-letter-enclosed = Anlage
doc-letter-enclosure = { $document }, { $edition }, { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}

## Eigene Tabellen und Diagramme

doc-table-total = Summe
doc-chart-before = Vorher
doc-chart-after = Nachher
doc-chart-part = Anteil
doc-chart-stage = Schritt
doc-chart-dates = Zeitraum
doc-alt-chart = { $kind }. { $figures }.
doc-alt-chart-bar = Säulendiagramm
doc-alt-chart-line = Liniendiagramm
doc-alt-chart-before-after = Vorher und nachher
doc-alt-chart-timeline = Zeitplan
doc-alt-chart-share = Teile eines Ganzen

## Dateien hinter der Ausgabe

doc-appendix-label = Anlage { $number }
doc-appendix-page = Seite { $from } dieser Datei
doc-appendix-pages = Seiten { $from }–{ $to } dieser Datei
doc-appendix-outline = { $label }: { $title }
doc-alt-appendix = { $label }: { $title }, Seite { $page } von { $pages }

## What differs between two versions

doc-changes-title = Was sich geändert hat: { $before } → { $after }
doc-changes-numbers = Zahlen
doc-changes-lines = Preise
doc-changes-texts = Texte
doc-changes-what = Was
doc-changes-line = Position
doc-changes-headline = Überschrift
doc-changes-added = neu
doc-changes-removed = entfernt
doc-changes-moved = verschoben von Platz { $from } auf Platz { $to }
doc-changes-none = Es gibt keine Unterschiede.

## Stellen im Entwurf auf dem Bildschirm

doc-slot = { $kind ->
    [heading] Eine Überschrift ohne Worte
    [text] Ein Text ohne Worte
    [key_figures] Kennzahlen ohne Zahl
    [price_table] Preise ohne Zeile
    [cost_table] Kosten vorher und nachher ohne Rechnung
    [cash_flow] Ein Zahlungsfluss ohne Rechnung
    [picture] Ein Bild ohne Datei
    [exclusivity] Besondere Bedingungen ohne Punkt
    [references] Referenzen ohne Projekt
    [team] Ein Team ohne Menschen
    [specification] Eine Spezifikation ohne Zeilen
    [proofs] Nachweise ohne Dokument
    [decision] Eine Entscheidung ohne Worte
    [prepared_by] Niemand, der es erstellt hat
    [table] Eine Tabelle ohne Zellen
    [chart] Ein Diagramm ohne Daten
    [two_columns] Zwei Spalten ohne Worte
    [quotation] Ein Zitat ohne Worte
    [callout] Ein Hinweis ohne Worte
   *[appendix] Ein Anhang ohne Datei
}. Diese Stelle wird nicht gedruckt.
