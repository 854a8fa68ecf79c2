### Womit ein neues Angebot beginnt, damit keine Seite leer ist (M14). $account ist der Kunde,
### $company sind wir, $person ist der Leser mit Namen. Was noch einzutragen ist, steht in ‹einfachen
### Anführungszeichen›; die Prüfung der Bereitschaft sucht, was davon übrig ist. Namen stehen ungebeugt.

## Geschäftsleitung: ihre Stellung, was ausschließlich gilt, die Entscheidung

starting-director-headline = { $account } zuerst: was wir vorschlagen und um welche Entscheidung wir bitten
starting-director-position-label = Ihre Stellung
starting-director-position-text = { $account } setzt in ‹der Branche oder Region› den Maßstab: ‹die Tatsache, die das zeigt, und ihre Quelle›. Im ‹Monat und Jahr› tritt ‹die kommende Änderung› in Kraft, und wer als Erster bereit ist, bestimmt, wie die anderen arbeiten. Wir schlagen vor, dass es { $account } ist.
starting-director-now-label = Warum jetzt
starting-director-now-text = Am ‹Datum› haben Sie uns gesagt: ‹was Ihnen am wichtigsten ist, in Ihren Worten›. Ein Beginn in ‹der nächsten günstigen Zeit› passt dazu; ‹jeder Monat oder jedes Quartal› des Wartens kostet ‹Betrag›. Wenn Sie jetzt beginnen, sind Sie ‹wie lange› vor ‹dem Ereignis› bereit.
starting-director-exclusive-label = Nur für Sie
starting-director-exclusive-1-term = Exklusivität in Ihrer Branche.
starting-director-exclusive-1-text = ‹Zahl› Monate lang erhält kein anderes Unternehmen aus ‹Ihrer Branche und Ihrem Land› diese Bedingungen.
starting-director-exclusive-2-term = Allein für Sie gemacht.
starting-director-exclusive-2-text = ‹Die Ausführung, das Werkzeug oder die Leistung› ist nach Ihrem Maß gemacht und anderen verschlossen.
starting-director-exclusive-3-term = Vorrang bei unserer Kapazität.
starting-director-exclusive-3-text = ‹Anteil› von ‹Kapazität, Lager oder Team› wird ‹ohne Aufpreis› für Ihre Spitzen freigehalten.
starting-director-proof-label = Bisher bewiesen
starting-director-proof-text = Bei ‹dem Versuch oder der ersten Lieferung› im ‹Monat und Jahr› änderte sich ‹was gemessen wurde› von ‹vorher› auf ‹nachher›. ‹Wer von Ihrer Seite› war dabei und hat das Protokoll unterschrieben. ‹Zwei Kunden Ihres Ranges› arbeiten seit ‹Jahr› so und werden es Ihnen selbst sagen.
starting-director-decision-title = Die Entscheidung, um die wir Sie bitten
starting-director-decision-text = Genehmigen Sie ‹den Vertrag und den Tag des Beginns› bis zum { $until }. Die Einzelheiten stehen in der Ausgabe Finanzen und Technik, die Menschen in der Ausgabe Personal; die Zahlen sind in allen Ausgaben dieselben.
starting-director-decision-text-person = { $person }, wir bitten Sie, ‹den Vertrag und den Tag des Beginns› bis zum { $until } zu genehmigen. Die Einzelheiten stehen in der Ausgabe Finanzen und Technik, die Menschen in der Ausgabe Personal; die Zahlen sind in allen Ausgaben dieselben.
starting-director-conditions-label = Exklusivität
starting-director-conditions-title = { $account }: was nur Ihnen gehört und wie lange
starting-director-conditions-head = Exklusive Bedingung | Was sie in der Praxis bedeutet | Gilt | Üblicher Preis
starting-director-conditions-1 = Exklusivität in Ihrer Branche | Kein anderes Unternehmen aus ‹Ihrer Branche und Ihrem Land› erhält diese Bedingungen | ‹Zahl› Monate | ‹üblicher Preis›
starting-director-conditions-2 = Allein für Sie gemacht | ‹Die Ausführung, das Werkzeug oder die Leistung›, anderen verschlossen | ‹Dauer› | ‹üblicher Preis›
starting-director-conditions-3 = Vorrang bei unserer Kapazität | ‹Anteil› von ‹Kapazität, Lager oder Team›, frei für Ihre Spitzen | ‹Dauer› | ‹üblicher Preis›
starting-director-conditions-4 = Preisobergrenze | ‹Preis›; Anpassung um höchstens ‹Anteil› im Jahr | ‹Zahl› Monate | ‹üblicher Preis›
starting-director-way-label = Der Weg dorthin
starting-director-way-head = Schritt | Wann | Woran man sieht, dass er getan ist
starting-director-way-1 = Ihre Entscheidung | bis zum { $until } | Unterschriften beider Seiten
starting-director-way-2 = ‹Vorbereitung oder Montage› | ‹von und bis› | ‹Protokoll mit beiden Unterschriften›
starting-director-way-3 = ‹Versuch oder erste Lieferung› | ‹von und bis› | ‹was gemessen wird›
starting-director-way-4 = ‹Voller Betrieb› | ‹Datum› | ‹das Ergebnis in Zahlen›
starting-director-risk-label = Wenn es anders kommt
starting-director-risk-sublabel = Unser Teil des Risikos
starting-director-risk-text = Wird ‹das zugesagte Ergebnis› bis ‹Datum› nicht erreicht, zahlen wir ‹Betrag› zurück. ‹Menge oder Nutzung› unter dem Plan macht nichts teurer: der Preis gilt bis hinab zu ‹der kleinsten Menge›.
starting-director-terms-label = Bedingungen in Kürze
starting-director-terms-title = Was gezahlt wird und wann
starting-director-terms-head = Was vereinbart wird | Was es umfasst | Netto
starting-director-terms-once = Einmalig | Was in den Preisen als einmalig steht
starting-director-terms-yearly = Jährlich | Was in den Preisen als jährlich steht
starting-director-terms-payment = Zahlung | ‹Anteil› bei Unterschrift, ‹Anteil› bei Abnahme, ‹Anteil› nach ‹Zahl› Tagen Betrieb | ‹Zahl› Tage
starting-director-sign-title = Wir bitten Sie
starting-director-sign-1 = ‹den Vertrag› für ‹Zahl› Monate mit den exklusiven Bedingungen dieser Ausgabe zu genehmigen;
starting-director-sign-2 = ‹die Zeit› für ‹Montage oder Beginn› freizugeben;
starting-director-sign-3 = eine Person zu benennen, die während ‹des Anlaufs› Fragen entscheiden darf.
starting-director-terms-note = Die Zahlungsbedingungen stehen in der Ausgabe Finanzen und Technik.

## Personal: Menschen, vergleichbare Projekte, wer uns empfiehlt

starting-hr-headline = Die Menschen, die an Ihrer Seite sein werden, und was sich für Ihre Leute ändert
starting-hr-people-label = In Kürze
starting-hr-people-text = In den letzten ‹Zahl› Jahren haben ‹Zahl› Unternehmen Ihrer Größe diesen Wechsel mit uns vollzogen; wie es war, erzählen Ihnen ‹Namen derer, die ihn geführt haben und mit Ihrem Anruf einverstanden sind›. Bei Ihnen betrifft der Wechsel ‹Zahl› Menschen, und ‹wer› hilft jedem von ihnen hindurch.
starting-hr-quote-label = In deren Worten
starting-hr-quote-text = ‹Was jemand, der es hinter sich hat, Ihnen gesagt hat, Wort für Wort›
starting-hr-quote-who = ‹Name›
starting-hr-quote-position = ‹Position›
starting-hr-quote-organisation = ‹Unternehmen, Zahl der Beschäftigten›
starting-hr-changes-label = Was sich für die Menschen ändert
starting-hr-changes-text = Heute ‹was an der Arbeit schwer, langsam oder gefährlich ist, und für wie viele›. Nach dem Wechsel ‹was leichter wird, in Zahlen›. ‹Zahl› Menschen werden in der eigenen Schicht geschult, je ‹Zahl› Stunden. Vor dem Beginn stimmen wir mit Ihnen ab: ‹neue Aufgaben, Arbeitsplätze und Lohn, und mit wem›.
starting-hr-references-label = Referenzen
starting-hr-references-title = Vergleichbare Projekte und wie sie verliefen
starting-hr-references-how = Rufen Sie direkt an: Namen und Nummern erhalten Sie persönlich, mit Einwilligung der Genannten; bitte geben Sie sie nicht weiter. Fragen Sie, was sie anders machen würden und wie ihre Leute es aufgenommen haben. Wenn es Ihnen lieber ist, vereinbart ‹Name auf unserer Seite› einen gemeinsamen Besuch.
starting-hr-team-label = Das Team
starting-hr-team-title = Wer an Ihrer Seite sein wird und wer wofür da ist
starting-hr-team-text = Nach dem Beginn bleiben diese Menschen ‹bis wann› bei Ihnen. In den ersten ‹Zahl› Wochen kommen wir ‹wie oft›: dann entstehen die Fragen. Jeder von ihnen antwortet binnen ‹Frist›.
starting-hr-why-label = Warum mit uns
starting-hr-why-1-term = Gut für Ihre Leute.
starting-hr-why-1-text = ‹Weniger Unfälle, leichtere Schichten oder weniger Überstunden›, gemessen ‹wie oft› und gezeigt ‹wem›.
starting-hr-why-2-term = Sonst nirgends zu finden.
starting-hr-why-2-text = Nur { $company } ‹was wir für die Menschen tun und andere nicht›.
starting-hr-why-3-term = Nur für Sie.
starting-hr-why-3-text = ‹Die exklusive Bedingung und wie lange sie gilt›.
starting-hr-weeks-label = Schulung nach Wochen
starting-hr-weeks-head = Wann | Was geschieht | Personen
starting-hr-weeks-1 = ‹Wochen› | ‹Vorbereitung: wer sieht wo, wie es läuft› | ‹Zahl›
starting-hr-weeks-2 = ‹Wochen› | ‹Schulung: in welchen Stunden, wie lange und mit wem› | ‹Zahl›
starting-hr-weeks-3 = ‹Wochen› | ‹Probebetrieb: was die Leute noch ändern können› | ‹Zahl›
starting-hr-weeks-4 = ‹Wochen› | ‹Regelbetrieb: wer wann fragt, wie es läuft› | ‹Zahl›
starting-hr-price-label = Was es kostet
starting-hr-price-text = Im Preis enthalten ist ‹Schulung, Team vor Ort und was Ihre Leute sonst betrifft›. Die Zahlen sind in allen Ausgaben dieses Angebots dieselben.

## Finanzen und Technik: Zahlen, Einzelheiten, Nachweise

starting-finance-headline = ‹Die Lösung› statt ‹der heutigen›
starting-finance-basis-label = Grundlage
starting-finance-basis-text = Die Rechnung beruht auf Zahlen von { $account } für ‹Zeitraum›, übergeben von ‹Name› am ‹Datum›, und auf ‹dem Versuch oder der Messung› vom ‹Datum›. Die Datei mit den Formeln ist Anlage ‹Nummer›.
starting-finance-cost-title = Kosten heute und nach dem Wechsel, pro Jahr
starting-finance-cost-note = Zahlen „heute“ aus ‹Quelle und Zeitraum›; Zahlen „danach“ aus ‹Versuch, Vertrag oder Preisliste›. Nicht in der Rechnung, und zusätzlich, wenn es eintritt: ‹Wirkungen, die wahrscheinlich sind, sich aber noch nicht prüfen lassen›.
starting-finance-cash-label = Zahlungsstrom
starting-finance-cash-note = Zahlung und Montage fallen in ‹Quartal und Jahr›. Die Einsparungen erreichen im zweiten Quartal ‹Anteil› des Plans, im dritten ‹Anteil› und ab dem vierten ‹Anteil›. Abzinsung: ‹keine, oder der Zinssatz und wie weit er die Amortisation verschiebt›.
starting-finance-specification-label = Erfüllung
starting-finance-specification-title = Ihre Anforderungen und was wir anbieten
starting-finance-prices-title = Preise
starting-finance-prices-note = In jeder Ausgabe dieses Angebots stehen dieselben Preise.
starting-finance-proofs-label = Nachweise
starting-finance-proofs-title = Was jedes Ihrer Kriterien belegt
starting-finance-proofs-1 = ‹das Kriterium, in den Worten des Lesers› | ‹wer es genannt hat› | ‹Prüfprotokoll, Nummer›
starting-finance-proofs-2 = ‹das zweite Kriterium› | ‹wer es genannt hat› | ‹Zertifikat oder Erklärung›
starting-finance-proofs-3 = ‹das dritte Kriterium› | ‹wer es genannt hat› | ‹Datei der Rechnung mit Formeln›
starting-finance-payment-label = Zahlungsbedingungen
starting-finance-payment-text = Einmaliger Teil: ‹Anteil› bei Unterschrift, ‹Anteil› bei Abnahme, ‹Anteil› nach ‹Zahl› Tagen Betrieb. Jährlicher Teil: Rechnung ‹monatlich oder vierteljährlich›, zahlbar binnen ‹Zahl› Tagen. Preisanpassung: ‹keine, oder wie oft und um höchstens wie viel›.
starting-finance-why-label = Warum wir
starting-finance-why-sublabel = Nutzen, Unterschied, Exklusivität
starting-finance-why-text = Der Nutzen für { $account } ist ‹das finanzielle Ergebnis in einer Zahl›. { $company } ist der einzige Lieferant, der ‹was uns unterscheidet, mit der Zahl, die es belegt›. Nur für { $account }: ‹die exklusive Bedingung und ihre Dauer›.

## In jeder Ausgabe

starting-all-expiry-text = Bis zu diesem Tag garantieren wir jeden Preis, jede Frist und jede exklusive Bedingung dieses Angebots. Die Zahlen sind in allen Ausgaben dieselben. Danach werden die Bedingungen neu vereinbart.

## Ein neuer Arbeitsbereich

starting-tax-none = Keine MwSt. berechnet

## Die Bibliothek eines neuen Arbeitsbereichs

starting-library-one-price-title = Ein Preis für die ganze Laufzeit
starting-library-one-price-label = Preisobergrenze
starting-library-one-price-criterion = Das Risiko wird geteilt
starting-library-one-price-text = Der Preis steht ‹Zahl› Monate lang fest. Steigen die Kosten, tragen wir die ersten ‹Anteil› selbst; darüber ändert er sich einmal im Jahr um höchstens ‹Anteil›, und Sie sehen den Index, dem er folgt.
starting-library-exclusive-title = Diese Bedingungen bekommt sonst niemand
starting-library-exclusive-label = Nur für Sie
starting-library-exclusive-criterion = Das bekommt sonst niemand
starting-library-exclusive-text = ‹Zahl› Monate lang erhält kein anderes Unternehmen Ihrer Branche in ‹Land oder Region› diese Bedingungen. Das steht im Vertrag, und wir haften dafür mit ‹Betrag oder Recht›.
starting-library-trial-title = Erst erprobt, dann bezahlt
starting-library-trial-label = Versuch
starting-library-trial-criterion = Es läuft unter unseren Bedingungen
starting-library-trial-text = Im ‹Monat und Jahr› haben wir ‹die Lösung› gemeinsam ‹wie lange› in ‹Ort› betrieben. ‹Was gemessen wurde› änderte sich von ‹vorher› auf ‹nachher›. Das Protokoll haben ‹Namen auf beiden Seiten› unterschrieben; es liegt in der Anlage.
starting-library-calculation-title = Die Rechnung lässt sich prüfen
starting-library-calculation-label = Grundlage
starting-library-calculation-criterion = Die Amortisation ist nachprüfbar
starting-library-calculation-text = Die Zeilen der Rechnung stammen aus ‹Ihren Büchern, einer Messung oder einem Vertrag›. Weggelassen: ‹was sich noch nicht prüfen lässt›. Die Datei mit den Formeln ist Anlage ‹Nummer›; eine Zeile, die Ihr Controlling berichtigt, ‹berichtigen auch wir›.
starting-library-return-title = Kein Ergebnis, Geld zurück
starting-library-return-label = Wenn es misslingt
starting-library-return-criterion = Das Risiko wird geteilt
starting-library-return-text = Wird ‹das zugesagte Ergebnis› bis ‹Datum› nicht erreicht, zahlen wir ‹Betrag› binnen ‹Zahl› Tagen zurück. Gemessen wird ‹wie, und wo das steht›.
starting-library-training-title = Niemand bleibt mit dem Wechsel allein
starting-library-training-label = Menschen
starting-library-training-criterion = Schulung in der Schicht
starting-library-training-text = ‹Zahl› Menschen werden in der eigenen Schicht geschult, je ‹Zahl› Stunden, von ‹wem, und bis wann er bleibt›. Danach schult ‹wer› den Nächsten, mit ‹wessen Unterlagen›.
starting-library-team-title = Vor und nach der Unterschrift dieselben Menschen
starting-library-team-label = Das Team
starting-library-team-criterion = Die Menschen bleiben dieselben
starting-library-team-text = ‹Namen› sprechen jetzt mit Ihnen, tragen das Projekt und bleiben danach bei Ihnen. Jeder von ihnen antwortet binnen ‹Frist›; ‹wer wen vertritt›.
starting-library-case-title = Wie es in einem Unternehmen wie Ihrem ging
starting-library-case-label = Ein Beispiel
starting-library-case-criterion = Andere wie wir haben es getan
starting-library-case-text = ‹Kunde› stand im ‹Jahr› vor derselben Frage: ‹die Frage in dessen Worten›. In ‹Zeit› ‹was getan wurde›. Seitdem ‹Ergebnis in Zahlen›. ‹Name und Position› erzählt Ihnen gern selbst davon.

### Vorlagen zum Beginnen: was jede statt der Texte oben sagt. Zellen einer Tabelle stehen zwischen Strichen.

## Rahmenlieferung

starting-supply-name = Rahmenlieferung
starting-supply-about = Menge, Preis und Lieferung einmal vereinbart, Zeile für Zeile abgerufen.
starting-supply-director-headline = { $account }: Menge, Preis und Lieferung einmal vereinbart
starting-supply-director-position-text = { $account } kauft ‹was›, ‹Menge› im Jahr, und ‹Anteil› der eigenen Lieferungen hängt daran, dass es am Tag genau eintrifft. Wir schlagen einen Rahmen von ‹Zahl› Monaten vor: Menge, Preis und Liefertage werden einmal vereinbart, und jeder Abruf ist eine Zeile.
starting-supply-director-now-text = Zwischen ‹Monat› und ‹Monat› bewegte sich der Markt um ‹Anteil›, und ‹Zahl› Ihrer Bestellungen kamen zu spät. ‹Rohstoff oder Kapazität› für Ihre ersten ‹Zahl› Monate ist bis zum { $until } reserviert.
starting-supply-director-decision-text = Genehmigen Sie den Rahmenvertrag ab ‹Datum› über ‹Menge› im Jahr. Er bindet Sie an ‹die kleinste Menge› und uns an ‹die ganze›. Die Preise nach Menge stehen in der Ausgabe Finanzen und Technik.
starting-supply-hr-headline = Die Menschen, die für Ihre Lieferungen einstehen werden
starting-supply-hr-people-text = ‹Zahl› Unternehmen Ihrer Größe kaufen seit mehr als ‹Zahl› Jahren mit einem Rahmenvertrag bei uns; von einer gewöhnlichen Woche und von der schlimmsten erzählen Ihnen ‹Namen aus Einkauf oder Lager, die mit Ihrem Anruf einverstanden sind›. Auf unserer Seite steht ‹Name› für alle Ihre Bestellungen ein.
starting-supply-finance-headline = Rahmenlieferung von ‹was›: Preise nach Menge, Lieferung, Garantien
starting-supply-finance-payment-text = Jede Lieferung wird nach der Annahme berechnet und ist binnen ‹Zahl› Tagen zahlbar. Die Preise folgen ‹dem veröffentlichten Index, wie oft und ob in beide Richtungen›. Kommt eine Lieferung mehr als ‹Zahl› Tage zu spät, sinkt ihr Preis um ‹Anteil› je Tag.
starting-supply-table-title = Preis nach Jahresmenge
starting-supply-table-head = Jahresmenge | Preis je Einheit | Lieferung binnen | Für Sie auf Lager
starting-supply-table-1 = Bis ‹Menge› | ‹Preis› | ‹Tage› | ‹Stückzahl›
starting-supply-table-2 = Ab ‹Menge› | ‹Preis› | ‹Tage› | ‹Stückzahl›
starting-supply-table-3 = Ab ‹Menge› | ‹Preis› | ‹Tage› | ‹Stückzahl›

## Servicevertrag

starting-service-name = Servicevertrag
starting-service-about = Ein fester Jahrespreis für Stunden, die laufen, mit zugesagten Servicestufen.
starting-service-director-headline = { $account }: ein Servicevertrag für Stunden, die laufen
starting-service-director-position-text = Im ‹letzten Jahr› stand ‹die Anlage oder das System› von { $account } ‹Stunden› still, und jede Stunde kostete ‹Betrag›. Wir schlagen vor, für die Stunden einzustehen, in denen sie läuft: ‹ein fester Jahrespreis und was Sie für jede Stunde unter dem Vereinbarten zurückerhalten›.
starting-service-director-now-text = ‹Der heutige Vertrag oder die Garantie› endet am ‹Datum›. Um ohne Lücke zu übernehmen, brauchen wir ‹Zahl› Wochen für die Durchsicht und den ersten Vorrat an Teilen. Bis ‹Datum› begonnen, fällt der Wechsel in ‹die ruhige Zeit›.
starting-service-director-decision-text = Genehmigen Sie den Servicevertrag ab ‹Datum› für ‹Zahl› Monate. Nach ‹Zahl› Monaten können Sie ihn jederzeit mit einer Frist von ‹Zahl› Tagen kündigen. Die Servicestufen und was wir schulden, wenn sie verfehlt werden, stehen in der Ausgabe Finanzen und Technik.
starting-service-hr-headline = Die Techniker, die zu Ihnen kommen werden, und wie sie arbeiten
starting-service-hr-people-text = Es kommen immer dieselben ‹Zahl› Techniker: ‹Namen›. In ‹Zahl› Unternehmen Ihrer Größe arbeiten sie seit ‹Zahl› Jahren; wie es dort geht, erzählen Ihnen ‹Namen von Schichtleitungen, die mit Ihrem Anruf einverstanden sind›.
starting-service-finance-headline = Service für ‹was›: Stufen, Preise, was wir bei Verfehlung schulden
starting-service-finance-payment-text = Der Jahrespreis wird in ‹zwölf› gleichen Teilen berechnet, jeder zahlbar binnen ‹Zahl› Tagen. Er enthält ‹Besuche, Teile, Anfahrt›; nicht enthalten ist ‹was›. Geld für verfehlte Stufen ‹wird von der nächsten Rechnung abgezogen›.
starting-service-table-title = Servicestufen
starting-service-table-head = Was gemessen wird | Wir garantieren | Wie gemessen wird | Wenn es verfehlt wird
starting-service-table-1 = Verfügbarkeit im Monat | ‹99,5 %› | ‹Ihr eigenes Protokoll› | ‹Anteil› des Monatspreises
starting-service-table-2 = Erste Antwort auf einen Ruf | ‹30 Minuten, Tag und Nacht› | ‹unser Rufprotokoll, für Sie offen› | ‹Betrag› je Fall
starting-service-table-3 = Läuft wieder nach einem Ruf | ‹8 Stunden› | ‹vor Ort unterschriebenes Protokoll› | ‹Betrag› je Stunde

## Einzelprojekt

starting-project-name = Einzelprojekt
starting-project-about = Ein Preis, ein Termin, Abschnitte, die abgenommen und bezahlt werden.
starting-project-director-headline = { $account }: ‹das Ergebnis› in Betrieb bis ‹Monat und Jahr›
starting-project-director-position-text = Bis ‹Datum› will { $account } ‹das Ziel in Ihren eigenen Worten›. Dazwischen steht ‹das eine Hindernis›. Wir schlagen vor, es als ein Projekt zu übernehmen, mit einem Preis, einem Termin und einer Person, die Ihnen für beides einsteht: ‹Name›.
starting-project-director-now-text = Zurückgerechnet von ‹dem Datum, das nicht verschoben werden kann›, muss die Arbeit am ‹Datum› beginnen. Jeder Monat später verschiebt das Ergebnis in ‹die Zeit oder das Quartal, in dem es am meisten kostet›. Für diesen Beginn halten wir ‹Halle, Mannschaft oder Teile mit langer Lieferzeit› bis zum { $until } frei.
starting-project-director-decision-text = Genehmigen Sie das Projekt und den Beginn am ‹Datum›. Sie zahlen nach Abschnitten, ‹jeden nach der Abnahme›, und können aufhören ‹nach welchem›. Die Abschnitte stehen in der Ausgabe Finanzen und Technik; die Zahlen sind in allen Ausgaben dieselben.
starting-project-hr-headline = Wer die Arbeit tut und was sie von Ihren Leuten verlangt
starting-project-hr-people-text = Das Projekt braucht ‹Zahl› Stunden von ‹Zahl› Ihrer Leute, abgestimmt ‹wie› und außerhalb ‹der Spitze›. ‹Zahl› Unternehmen Ihrer Größe haben dieselbe Arbeit mit derselben Mannschaft hinter sich; wie es war, erzählen Ihnen ‹Namen derer, die sie geführt haben und mit Ihrem Anruf einverstanden sind›.
starting-project-finance-headline = ‹Das Projekt›: Abschnitte, Preis, Abnahme, Amortisation
starting-project-finance-payment-text = Zahlung nach Abschnitten: ‹Anteil› zu Beginn, dann für jeden Abschnitt, wenn sein Abnahmeprotokoll unterschrieben ist; ‹Anteil› wird einbehalten, bis ‹Zahl› Tage ohne Fehler vergangen sind. Der Preis ist ‹fest, oder wie er sich ändert›. Änderungen werden ‹schriftlich bepreist, bevor sie gemacht werden›.
starting-project-table-title = Abschnitte und woran man sieht, dass jeder erledigt ist
starting-project-table-head = Abschnitt | Von und bis | Wer dafür einsteht | Woran man sieht, dass er erledigt ist
starting-project-table-1 = Entwurf und Freigabe | ‹Daten› | ‹Name› | ‹von Ihnen unterschriebene Zeichnungen›
starting-project-table-2 = Lieferung und Montage | ‹Daten› | ‹Name› | ‹Probelauf über so viele Stunden›
starting-project-table-3 = Anlauf und Übergabe | ‹Daten› | ‹Name› | ‹Abnahmeprotokoll›

## Verlängerung

starting-renewal-name = Verlängerung
starting-renewal-about = Was zugesagt und erreicht wurde und was folgt.
starting-renewal-director-headline = { $account } und { $company }: was wir erreicht haben, und die nächsten ‹Zahl› Jahre
starting-renewal-director-position-text = In ‹Zahl› Jahren gemeinsamer Arbeit haben wir { $account } ‹Zahl› Dinge zugesagt, und ‹Zahl› davon sind gehalten, wie ‹Ihre Aufzeichnungen oder Berichte› zeigen; wo wir zurückgeblieben sind, ‹was sich ändert›. Wir schlagen vor, ‹Zahl› Jahre weiterzumachen: ‹zu welchen Bedingungen›.
starting-renewal-director-now-text = Der heutige Vertrag endet am ‹Datum›. Vor dem ‹Datum› unterschrieben, beginnt der neue ohne Lücke und behält ‹den Preis oder die Reserve› des heutigen. Worum Sie am ‹Datum› gebeten haben, steht darin: ‹die Bitte, in Ihren Worten›.
starting-renewal-director-decision-text = Genehmigen Sie die Verlängerung ab ‹Datum› um ‹Zahl› Jahre. Es bleiben ‹Preise, Menschen, Ansprechpartner›; neu ist ‹was›. Die Zahlungsbedingungen stehen in der Ausgabe Finanzen und Technik.
starting-renewal-hr-headline = Die Menschen, die Sie kennen, und was folgt
starting-renewal-hr-people-text = ‹Zahl› Ihrer Leute arbeiten jede Woche mit unseren, und im ‹Monat› haben wir sie gefragt, was bleiben und was sich ändern soll: ‹ihre Antworten›. ‹Namen auf unserer Seite› bleiben bei Ihnen; ‹Name› kommt für ‹die neue Aufgabe› hinzu.
starting-renewal-finance-headline = Verlängerung: Ergebnisse des heutigen Vertrags, neue Preise, was sich ändert
starting-renewal-finance-payment-text = Zahlungsbedingungen: ‹wie bisher, oder was sich ändert›. Gegenüber dem heutigen Vertrag ändert sich der Preis um ‹Anteil›, davon ‹Anteil› größere Menge und ‹Anteil› Index. Treuerabatt: ‹keiner, oder wie hoch›.
starting-renewal-table-title = Was zugesagt war und was daraus wurde
starting-renewal-table-head = Was zugesagt war | Zugesagt | Erreicht | Wo es sich prüfen lässt
starting-renewal-table-1 = ‹die erste Zusage› | ‹Zahl› | ‹Zahl› | ‹Ihr Bericht, Monat und Jahr›
starting-renewal-table-2 = ‹die zweite Zusage› | ‹Zahl› | ‹Zahl› | ‹Ihr Bericht, Monat und Jahr›
starting-renewal-table-3 = ‹die Zusage, die wir nicht gehalten haben› | ‹Zahl› | ‹Zahl› | ‹was wir seitdem geändert haben›

## Was Namen hinterlassen, die aus einer Vorlage genommen sind

starting-left-name = ‹Name›
starting-left-site = ‹Standort›
