### Pakkumuse lehekülgede sildid. Arvud, summad ja kuupäevad tulevad valmis kirjutatuna.

## Lehe päis ja jalus

doc-proposal = Pakkumus
doc-proposal-number = Pakkumus { $number }
doc-proposal-draft = Pakkumus, mustand
doc-draft = Mustand
doc-template-customer = ‹Klient›
doc-revision = Muudatus { $revision }
doc-edition-director = Juhi väljaanne
doc-edition-hr = Personalijuhi väljaanne
doc-edition-finance = Finants- ja tehnikaväljaanne
doc-edition-person = Isiklik: { $person }
doc-file-director = juht
doc-file-hr = personal
doc-file-finance = finants
doc-prepared-for = Koostatud ettevõttele { $account }, { $date }
doc-held-until = Kehtivuse lõpp: { $date }
doc-page = Leht { $page }/{ $pages }

## PDF-faili omadused

doc-pdf-title = { $number } · { $account } · { $edition }
doc-pdf-title-draft = Pakkumuse mustand · { $account } · { $edition }
doc-pdf-subject = Pakkumus: { $account }; kehtivuse lõpp: { $date }

## Mitme tabeli sõnad

doc-head-unit = { $head }, { $unit }
doc-none = –
doc-vat = KM
doc-vat-rate = { $tax } { $rate }
doc-without-vat = ilma { $tax }-ta
doc-with-vat = koos { $tax }-ga
doc-months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
doc-years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aastat
}
doc-continued = { $title }, järg

## Hinnad

doc-price-title = Hinnad
doc-price-number = Nr
doc-price-item = Nimetus
doc-price-quantity = Kogus
doc-price-unit = Ühik
doc-price-price = Hind
doc-price-discount = Soodustus
doc-price-net = Summa
doc-price-tax = { $tax }
doc-price-total = Kokku
doc-price-optional = soovi korral
doc-price-alternative = alternatiiv
doc-price-alternative-chosen = alternatiiv, valitud
doc-price-alternative-to = alternatiiv reale { $number }
doc-price-on-request = päringu alusel
doc-price-included = hinna sees
doc-price-once = Ühekordselt
doc-price-yearly = Aastas
doc-price-subtotal = Vahesumma
doc-price-list-price = hinnakirja hind { $amount }
doc-price-excludes-vat = Hinnad on valuutas { $currency }, ilma { $tax }-ta.
doc-price-no-vat = Hinnad on valuutas { $currency }, KM-i ei lisandu.
doc-price-includes-vat = Hinnad on valuutas { $currency }, koos { $tax }-ga.
doc-price-note-optional = Soovi korral valitavad read ei sisaldu kogusummas.
doc-price-note-alternative = Alternatiividest sisaldub kogusummas ainult üks.
doc-price-note-on-request = Päringu alusel hinnatavad read ei sisaldu kogusummas.

## Kokku

doc-total-once = Ühekordselt kokku
doc-total-yearly = Aastas kokku
doc-total-subtotal = Vahesumma
doc-total-discount = Soodustus
doc-total-discount-rate = Soodustus { $rate }
doc-total-net = Kokku ilma { $tax }-ta
doc-total-tax = { $tax } { $rate }
doc-total-tax-on = { $tax } { $rate } summalt { $amount }
doc-total-tax-none = KM-i ei lisandu
doc-total-gross = Kokku koos { $tax }-ga
doc-total-included-tax = sh { $tax } { $rate }
doc-total-once-gross = Ühekordselt koos { $tax }-ga
doc-total-yearly-gross = Aastas koos { $tax }-ga
doc-total-first-year = Esimene aasta
doc-total-first-year-net = Esimene aasta ilma { $tax }-ta
doc-total-first-year-gross = Esimene aasta koos { $tax }-ga
doc-total-options = Koos lisavalikutega
doc-total-options-net = Koos lisavalikutega, ilma { $tax }-ta
doc-total-options-gross = Koos lisavalikutega ja { $tax }-ga

## Kulud praegu ja pärast

doc-cost-title = Kulud praegu ja pärast, { $unit } aastas
doc-cost-item = Kululiik ja arvestus
doc-cost-now = Praegu
doc-cost-after = Pärast
doc-cost-change = Muutus
doc-cost-total = Kokku aastas

## Rahavoog

doc-cash-label = Rahavoog
doc-cash-title = Millal investeering tagasi tuleb
# Where nothing is invested.
doc-cash-title-saved = Mida ja millal säästetakse
doc-cash-unit = Tuhat { $unit }, ilma { $tax }-ta
doc-cash-unit-whole = { $unit }, ilma { $tax }-ta
doc-cash-thousands = tuhat { $unit }
doc-cash-month = Kuu
doc-cash-quarter = Kvartal
doc-cash-year = Aasta
doc-cash-flow-month = Rahavoog kuus
doc-cash-flow-quarter = Rahavoog kvartalis
doc-cash-flow-year = Rahavoog aastas
doc-cash-since-start = Algusest alates
doc-cash-legend-investments = investeeringud
doc-cash-legend-savings = sääst
doc-cash-legend-since-start = algusest alates
doc-cash-payback = Tasuvus: { $month }
doc-cash-payback-none = Näidatud aja jooksul ei tasu end ära

## Mis siis, kui

doc-whatif-label = Mis siis, kui
doc-whatif-sublabel = Tundlikkus
doc-whatif-case = Kõrvalekalle arvestusest
doc-whatif-saved = Sääst aastas
doc-whatif-payback = Tasuvus
doc-whatif-base = Arvestuse järgi
doc-whatif-savings-less = Sääst { $rate } väiksem
doc-whatif-volume-less = Maht { $rate } väiksem
doc-whatif-item-less = { $item }: sääst { $rate } väiksem
doc-whatif-later = { $count ->
    [one] Algus { $count } kuu hiljem
   *[other] Algus { $count } kuud hiljem
}
doc-whatif-later-quarter = Algus kvartali võrra hiljem
doc-whatif-never = üle { $count ->
    [one] { $count } aasta
   *[other] { $count } aasta
}

## Soovitajad

doc-reference-label = Soovitajad
doc-reference-project = Projekt: { $period }
doc-reference-result = Tulemus
doc-reference-consent = Nõusolek kontaktiks antud { $date }
doc-reference-consent-note = Nõusolek kontaktiks antud { $date }; { $note }
doc-reference-consent-until = Nõusolek kontaktiks antud { $date }, kuni { $until }
doc-reference-consent-until-note = Nõusolek kontaktiks antud { $date }, kuni { $until }; { $note }
doc-reference-how = Kuidas küsida

## Meeskond

doc-team-label = Meeskond
doc-team-name = Nimi
doc-team-role = Roll
doc-team-about = Mille asjus pöörduda
doc-prepared-by = Koostasid
doc-prepared-by-one = Koostas
doc-prepared-by-group = Töörühm

## Nõuded ja tõendid

doc-spec-label = Vastavus
doc-spec-requirement = Nõue
doc-spec-offered = Pakume
doc-spec-verdict = Vastavus
doc-spec-note = Märkus
doc-verdict-exceeds = ületab
doc-verdict-meets = vastab
doc-verdict-partly = osaliselt
doc-verdict-no = ei vasta
doc-proof-label = Tõendid
doc-proof-criterion = Kriteerium ja kes selle nimetas
doc-proof-document = Dokument
doc-proof-date = Kuupäev
doc-proof-appendix = Lisa
doc-appendix = Lisa { $number }

## Ainult teile, otsus

doc-exclusivity-label = Ainult teile
doc-decision-title = Otsus, mida teilt palume
doc-decision-sign = { $company }: kuupäev ja allkiri

## Millal tingimused lõpevad

doc-expiry-title = Tingimuste viimane päev
doc-expiry-guarantee = Selle kuupäevani tagame kõik pakkumuses nimetatud hinnad, tähtajad ja tingimused. Arvud on kõigis väljaannetes samad. Pärast seda kuupäeva lepitakse tingimused uuesti kokku.

## Näitajad: mida arv ütleb

doc-figure-saved-yearly = väiksem kulu igal aastal
doc-figure-paid-once = ühekordne makse ilma { $tax }-ta
doc-figure-paid-once-plain = ühekordne makse
doc-figure-paid-yearly = makse aastas ilma { $tax }-ta
doc-figure-paid-yearly-plain = makse aastas
doc-figure-total = kokku koos { $tax }-ga
doc-figure-total-plain = kokku
doc-figure-total-net = kokku ilma { $tax }-ta
doc-figure-total-first-year = esimesel aastal koos { $tax }-ga
doc-figure-total-first-year-plain = esimesel aastal
doc-figure-total-net-first-year = esimesel aastal ilma { $tax }-ta
doc-figure-payback-month = kõik on tagasi teenitud
doc-figure-payback-count = kuni kõik on tagasi teenitud
doc-figure-return = investeeringu tulusus
doc-figure-return-over = investeeringu tulusus, { $period }
doc-figure-net-gain = sääst miinus investeering kogu aja jooksul
doc-figure-net-gain-over = sääst miinus investeering, { $period }
doc-figure-valid-until = tingimuste viimane päev

## Sõnad neile, kes lehte ei näe

doc-alt-logo = Logo: { $company }
doc-alt-photo = Foto: { $person }
doc-alt-picture = Pilt ilma kirjelduseta
doc-alt-cash-month = Rahavoo diagramm kuude kaupa, { $unit }: tulpadena investeeringud ja sääst, joonena summa algusest alates ({ $payback }). Arvud on diagrammi all tabelis.
doc-alt-cash-quarter = Rahavoo diagramm kvartalite kaupa, { $unit }: tulpadena investeeringud ja sääst, joonena summa algusest alates ({ $payback }). Arvud on diagrammi all tabelis.
doc-alt-cash-year = Rahavoo diagramm aastate kaupa, { $unit }: tulpadena investeeringud ja sääst, joonena summa algusest alates ({ $payback }). Arvud on diagrammi all tabelis.

## Hindade töövihik

doc-sheet-kind = Liik
doc-sheet-counts = Kokku sees
doc-sheet-paid = Tasumine
doc-sheet-yes = jah
doc-sheet-no = ei

## Sõnad, mis lähevad väljaandega kaasa: e-kiri või kiri

doc-cover-subject = { $document }: { $headline }
doc-cover-greeting = Tere, { $person }!
doc-cover-greeting-nobody = Tere!
doc-cover-director = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: kuhu see Teid viib, millised tingimused hoiame ainult Teile ja millist üht otsust Teilt palume.
doc-cover-others = Numbrid on kõigis osades samad.
doc-cover-others-both = Soovitused ja täielik arvutus on Teie kolleegidel personali- ja finantsosakonnas; numbrid on kõigis osades samad.
doc-cover-others-references = Soovitused on Teie kolleegidel personaliosakonnas; numbrid on kõigis osades samad.
doc-cover-others-calculation = Täielik arvutus on Teie kolleegidel finantsosakonnas; numbrid on kõigis osades samad.
doc-cover-hr = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: sarnased projektid koos inimestega, kes neid juhtisid ja on nõus kõnele vastama, meeskond, kes jääb Teie inimeste kõrvale, ja mis nende töös muutub.
doc-cover-hr-bare = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: kes on Teie inimeste kõrval ja mis nende töös muutub.
doc-cover-finance = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: hinnad rida-realt, kulud praegu ja pärast, rahavoog ja tasuvusaeg.
doc-cover-finance-prices = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: hinnad rida-realt ja maksetingimused.
doc-cover-finance-bare = Saadan meie pakkumise ettevõttele { $account } Teile kirjutatud osas: tingimused.
doc-cover-finance-evidence = Selles on nimetatud dokumendid, millele need tuginevad.
doc-cover-held = Tingimuste viimane päev: { $date }.
doc-cover-questions = Kui lugedes tekib küsimus, helistage või kirjutage palun otse mulle.
doc-cover-regards = Lugupidamisega
doc-letter-enclosed = Lisa
doc-letter-enclosure = { $document }, { $edition }, { $count ->
    [one] { $count } lehekülg
   *[other] { $count } lehekülge
}

## Oma tabelid ja diagrammid

doc-table-total = Kokku
doc-chart-before = Enne
doc-chart-after = Pärast
doc-chart-part = Osa
doc-chart-stage = Etapp
doc-chart-dates = Tähtajad
doc-alt-chart = { $kind }. { $figures }.
doc-alt-chart-bar = Tulpdiagramm
doc-alt-chart-line = Joondiagramm
doc-alt-chart-before-after = Enne ja pärast
doc-alt-chart-timeline = Ajakava
doc-alt-chart-share = Terviku osad

## Väljaande järel olevad failid

doc-appendix-label = Lisa { $number }
doc-appendix-page = Selle faili leht { $from }
doc-appendix-pages = Selle faili lehed { $from }–{ $to }
doc-appendix-outline = { $label }: { $title }
doc-alt-appendix = { $label }: { $title }, leht { $page } / { $pages }

## What differs between two versions

doc-changes-title = Mis muutus: { $before } → { $after }
doc-changes-numbers = Arvud
doc-changes-lines = Hinnad
doc-changes-texts = Tekstid
doc-changes-what = Mis
doc-changes-line = Rida
doc-changes-headline = Pealkiri
doc-changes-added = uus
doc-changes-removed = eemaldatud
doc-changes-moved = teisaldatud kohalt { $from } kohale { $to }
doc-changes-none = Erinevusi ei ole.

## Kohad mustandis ekraanil

doc-slot = { $kind ->
    [heading] Pealkiri ilma sõnadeta
    [text] Tekst ilma sõnadeta
    [key_figures] Põhinäitajad ilma arvudeta
    [price_table] Hinnad ilma ridadeta
    [cost_table] Kulud enne ja pärast ilma arvutuseta
    [cash_flow] Rahavoog ilma arvutuseta
    [picture] Pilt ilma failita
    [exclusivity] Eritingimused ilma punktideta
    [references] Soovitused ilma projektideta
    [team] Meeskond ilma inimesteta
    [specification] Spetsifikatsioon ilma ridadeta
    [proofs] Tõendid ilma dokumendita
    [decision] Otsus ilma sõnadeta
    [prepared_by] Koostajat pole märgitud
    [table] Tabel ilma lahtriteta
    [chart] Diagramm ilma andmeteta
    [two_columns] Kaks veergu ilma sõnadeta
    [quotation] Tsitaat ilma sõnadeta
    [callout] Märkus ilma sõnadeta
   *[appendix] Lisa ilma failita
}. Seda kohta ei trükita.
