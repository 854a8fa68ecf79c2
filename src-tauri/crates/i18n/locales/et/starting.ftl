### Millega uus pakkumus algab, et ükski leht poleks tühi (M14). $account on klient, $company oleme meie,
### $person on lugeja nimepidi. Mis tuleb veel täita, on ‹ühekordsetes jutumärkides›; valmisoleku
### kontroll otsib, mis on täitmata. Nimesid ei käänata, seepärast on nende ees sõna „ettevõte“.

## Juht: ettevõtte positsioon, mis on ainult neile, otsus

starting-director-headline = { $account } kõigepealt: mida pakume ja millist otsust palume
starting-director-position-label = Teie positsioon
starting-director-position-text = { $account } on mõõdupuu: ‹teie tegevusala või piirkond›, ‹fakt, mis seda näitab, ja selle allikas›. Alates ‹kuu ja aasta› kehtib ‹eesolev muudatus› ning kes on esimesena valmis, see määrab, kuidas teised töötavad. Teeme ettepaneku, et see oleks { $account }.
starting-director-now-label = Miks nüüd
starting-director-now-text = ‹Kuupäev› ütlesite meile: ‹mis on teile kõige tähtsam, teie enda sõnadega›. Sellega sobib algus ‹lähim sobiv aeg›; iga ‹kuu või kvartal› ootamist maksab ‹summa›. Kui alustate nüüd, olete valmis ‹kui palju varem› enne ‹sündmust›.
starting-director-exclusive-label = Ainult teile
starting-director-exclusive-1-term = Ainuõigus teie tegevusalal.
starting-director-exclusive-1-text = ‹Mitu› kuud ei saa neid tingimusi ükski teine ettevõte, kelle ‹tegevusala ja riik› on sama.
starting-director-exclusive-2-term = Tehtud ainult teile.
starting-director-exclusive-2-text = ‹Teostus, tööriist või teenus› on tehtud teie mõõdu järgi ja teistele suletud.
starting-director-exclusive-3-term = Eesõigus meie võimsusele.
starting-director-exclusive-3-text = ‹Osa› ‹võimsusest, laost või meeskonnast› hoiame ‹lisatasuta› vaba teie tippaegadeks.
starting-director-proof-label = Seni tõestatud
starting-director-proof-text = ‹Katse või esimene tarne› ‹kuu ja aasta›: ‹mida mõõdeti› oli enne ‹näit› ja pärast ‹näit›. ‹Kes teie poolelt› osales ja kirjutas protokollile alla. ‹Kaks teie mõõtu klienti› töötavad nii alates ‹aasta› ja ütlevad seda teile ise.
starting-director-decision-title = Otsus, mida teilt palume
starting-director-decision-text = Palume kinnitada ‹leping ja alguspäev›; otsuse viimane päev: { $until }. Üksikasjad on finants- ja tehnikaväljaandes, inimesed personaliväljaandes; arvud on kõigis väljaannetes samad.
starting-director-decision-text-person = { $person }, palume teil kinnitada ‹leping ja alguspäev›; otsuse viimane päev: { $until }. Üksikasjad on finants- ja tehnikaväljaandes, inimesed personaliväljaandes; arvud on kõigis väljaannetes samad.
starting-director-conditions-label = Ainuõigus
starting-director-conditions-title = { $account }: mis kuulub ainult teile ja kui kauaks
starting-director-conditions-head = Eritingimus | Mida see tegelikult tähendab | Kehtib | Tavaline hind
starting-director-conditions-1 = Ainuõigus teie tegevusalal | Neid tingimusi ei saa ükski teine ettevõte, kelle ‹tegevusala ja riik› on sama | ‹mitu› kuud | ‹tavaline hind›
starting-director-conditions-2 = Tehtud ainult teile | ‹Teostus, tööriist või teenus›, teistele suletud | ‹aeg› | ‹tavaline hind›
starting-director-conditions-3 = Eesõigus meie võimsusele | ‹Osa› ‹võimsusest, laost või meeskonnast›, vaba teie tippaegadeks | ‹aeg› | ‹tavaline hind›
starting-director-conditions-4 = Hinnalagi | ‹Hind›; muutub kõige rohkem ‹määr› aastas | ‹mitu› kuud | ‹tavaline hind›
starting-director-way-label = Tee sinna
starting-director-way-head = Samm | Millal | Millest on näha, et see on tehtud
starting-director-way-1 = Teie otsus | viimane päev: { $until } | mõlema poole allkirjad
starting-director-way-2 = ‹Ettevalmistus või paigaldus› | ‹algus ja lõpp› | ‹mõlema poole allkirjastatud akt›
starting-director-way-3 = ‹Katse või esimene tarne› | ‹algus ja lõpp› | ‹mida mõõdetakse›
starting-director-way-4 = ‹Töö täies mahus› | ‹kuupäev› | ‹tulemus arvudes›
starting-director-risk-label = Kui läheb teisiti
starting-director-risk-sublabel = Meie osa riskist
starting-director-risk-text = Kui ‹lubatud tulemust› pole saavutatud hiljemalt ‹kuupäev›, tagastame ‹summa›. ‹Maht või kasutus› alla plaani ei lisa hinnale midagi: hind kehtib alates ‹väikseim maht›.
starting-director-terms-label = Tingimused lühidalt
starting-director-terms-title = Mille eest ja millal makstakse
starting-director-terms-head = Milles lepitakse kokku | Mida see sisaldab | Ilma KM-ta
starting-director-terms-once = Ühekordselt | Mis on hindades märgitud ühekordseks
starting-director-terms-yearly = Igal aastal | Mis on hindades märgitud iga-aastaseks
starting-director-terms-payment = Maksmine | ‹Osa› allkirjastamisel, ‹osa› vastuvõtmisel, ‹osa› pärast ‹mitut› päeva tööd | ‹mitu› päeva
starting-director-sign-title = Palume teil
starting-director-sign-1 = kinnitada ‹leping› ‹mitmeks› kuuks koos selles väljaandes nimetatud eritingimustega;
starting-director-sign-2 = vabastada ‹aeg›, et teha ‹paigaldus või algus›;
starting-director-sign-3 = nimetada üks inimene, kes tohib otsustada küsimusi kogu ‹käivituse› ajal.
starting-director-terms-note = Maksetingimused on finants- ja tehnikaväljaandes.

## Personal: inimesed, sarnased projektid, kes meid soovitavad

starting-hr-headline = Inimesed, kes on teie kõrval, ja mis muutub teie inimeste jaoks
starting-hr-people-label = Lühidalt
starting-hr-people-text = Viimase ‹mitme› aasta jooksul on selle muutuse koos meiega läbi teinud ‹mitu› teie suurust ettevõtet; kuidas läks, räägivad teile ‹nende nimed, kes seda juhtisid ja on teie kõnega nõus›. Teie ettevõttes puudutab muutus ‹mitut› inimest ja igaüht neist aitab ‹kes›.
starting-hr-quote-label = Nende sõnadega
starting-hr-quote-text = ‹Mida ütles teile keegi, kes on selle läbi teinud, sõna-sõnalt›
starting-hr-quote-who = ‹nimi›
starting-hr-quote-position = ‹amet›
starting-hr-quote-organisation = ‹ettevõte, inimeste arv›
starting-hr-changes-label = Mis inimeste jaoks muutub
starting-hr-changes-text = Praegu ‹mis on töös raske, aeglane või ohtlik ja kui paljude jaoks›. Pärast muutust ‹mis läheb kergemaks, arvudes›. ‹Mitu› inimest õpib oma vahetuses, igaüks ‹mitu› tundi. Enne algust lepime teiega kokku: ‹uued ülesanded, töökohad ja palk, ning kellega›.
starting-hr-references-label = Soovitajad
starting-hr-references-title = Sarnased projektid ja kuidas need läksid
starting-hr-references-how = Helistage otse: nimed ja numbrid on antud teile isiklikult, nende inimeste nõusolekul, ja pole mõeldud edasi andmiseks. Küsige, mida nad teeksid teisiti ja kuidas nende inimesed muutuse vastu võtsid. Kui eelistate, korraldab ‹nimi meie poolelt› ühise külastuse.
starting-hr-team-label = Meeskond
starting-hr-team-title = Kes on teie kõrval ja mille asjus kelle poole pöörduda
starting-hr-team-text = Pärast algust jäävad need inimesed teie juurde ‹mis ajani›. Esimestel ‹mitmel› nädalal käime teie juures ‹kui tihti›: siis tekivadki küsimused. Igaüks neist vastab ‹aja› jooksul.
starting-hr-why-label = Miks meiega
starting-hr-why-1-term = Inimestele kasulik.
starting-hr-why-1-text = ‹Vähem vigastusi, kergemad vahetused või vähem ületunde›, mõõdetud ‹kui tihti› ja näidatud ‹kellele›.
starting-hr-why-2-term = Mujal seda pole.
starting-hr-why-2-text = Ainult { $company } ‹mida teeme inimeste heaks ja teised ei tee›.
starting-hr-why-3-term = Ainult teile.
starting-hr-why-3-text = ‹Eritingimus ja kui kaua see kehtib›.
starting-hr-weeks-label = Koolitus nädalate kaupa
starting-hr-weeks-head = Millal | Mis toimub | Inimesi
starting-hr-weeks-1 = ‹nädalad› | ‹Ettevalmistus: kes ja kus vaatab, kuidas see töötab› | ‹mitu›
starting-hr-weeks-2 = ‹nädalad› | ‹Koolitus: mis tundidel, kui kaua igaühele ja kellega› | ‹mitu›
starting-hr-weeks-3 = ‹nädalad› | ‹Proovitöö: mida inimesed saavad veel muuta› | ‹mitu›
starting-hr-weeks-4 = ‹nädalad› | ‹Tavaline töö: kes ja millal küsib, kuidas läheb› | ‹mitu›
starting-hr-price-label = Mis see maksab
starting-hr-price-text = Hind sisaldab ‹koolitust, kohapealset meeskonda ja mis veel teie inimesi puudutab›. Arvud on selle pakkumuse kõigis väljaannetes samad.

## Finants ja tehnika: arvud, üksikasjad, tõendid

starting-finance-headline = ‹Lahendus› ‹praeguse› asemel
starting-finance-basis-label = Alus
starting-finance-basis-text = Arvestuse aluseks on ettevõtte { $account } andmed, ‹ajavahemik›, mille andis üle ‹nimi› ‹kuupäev›, ning ‹katse või mõõtmine› ‹kuupäev›. Valemitega fail on lisa ‹number›.
starting-finance-cost-title = Kulud praegu ja pärast muutust, aastas
starting-finance-cost-note = Arvud „praegu“: ‹allikas ja ajavahemik›; arvud „pärast“: ‹katse, leping või hinnakiri›. Arvestusest on väljas ja võib sellele lisanduda ‹tõenäoline mõju, mida veel kontrollida ei saa›.
starting-finance-cash-label = Rahavoog
starting-finance-cash-note = Maksmine ja paigaldus on ‹kvartal ja aasta›. Sääst jõuab teises kvartalis plaanist tasemele ‹osa›, kolmandas tasemele ‹osa› ja alates neljandast tasemele ‹osa›. Diskonteerimine: ‹puudub või määr ja kui palju see tasuvust nihutab›.
starting-finance-specification-label = Vastavus
starting-finance-specification-title = Teie nõuded ja mida pakume
starting-finance-prices-title = Hinnad
starting-finance-prices-note = Selle pakkumuse kõigis väljaannetes on samad hinnad.
starting-finance-proofs-label = Tõendid
starting-finance-proofs-title = Mis tõendab igat teie kriteeriumi
starting-finance-proofs-1 = ‹kriteerium lugeja sõnadega› | ‹kes selle nimetas› | ‹katseprotokoll, number›
starting-finance-proofs-2 = ‹teine kriteerium› | ‹kes selle nimetas› | ‹sertifikaat või deklaratsioon›
starting-finance-proofs-3 = ‹kolmas kriteerium› | ‹kes selle nimetas› | ‹arvestuse fail valemitega›
starting-finance-payment-label = Maksetingimused
starting-finance-payment-text = Ühekordne osa: ‹osa› allkirjastamisel, ‹osa› vastuvõtmisel, ‹osa› pärast ‹mitut› päeva tööd. Aastane osa: arve ‹iga kuu või kvartal›, tasumiseks ‹mitu› päeva. Hindade muutmine: ‹ei muudeta või kui tihti ja kõige rohkem kui palju›.
starting-finance-why-label = Miks meie
starting-finance-why-sublabel = Kasu, erinevus, ainuõigus
starting-finance-why-text = Ettevõtte { $account } kasu on ‹rahaline tulemus ühe arvuna›. { $company } on ainus tarnija, kes ‹mis meid eristab, koos arvuga, mis seda tõendab›. Ainult ettevõttele { $account }: ‹eritingimus ja selle kestus›.

## Igas väljaandes

starting-all-expiry-text = Selle kuupäevani tagame kõik pakkumuses nimetatud hinnad, tähtajad ja eritingimused. Arvud on kõigis väljaannetes samad. Pärast seda kuupäeva lepitakse tingimused uuesti kokku.

## Uus tööruum

starting-tax-none = KM-i ei lisandu

## Uue tööruumi kogu

starting-library-one-price-title = Üks hind kogu ajaks
starting-library-one-price-label = Hinnalagi
starting-library-one-price-criterion = Riski jagatakse
starting-library-one-price-text = Hind püsib ‹mitu› kuud. Kui kulud kasvavad, kanname esimesed ‹määr› ise; sellest üle muutub hind kord aastas, kõige rohkem ‹määr›, ja te näete indeksit, mida see järgib.
starting-library-exclusive-title = Neid tingimusi ei saa keegi teine
starting-library-exclusive-label = Ainult teile
starting-library-exclusive-criterion = Seda ei saa keegi teine
starting-library-exclusive-text = ‹Mitu› kuud ei saa neid tingimusi ükski teine teie tegevusala ettevõte, ‹riik või piirkond›. See on lepingus kirjas ja me vastutame selle eest: ‹summa või õigus›.
starting-library-trial-title = Enne proovitud, siis makstud
starting-library-trial-label = Katse
starting-library-trial-criterion = See töötab meie tingimustes
starting-library-trial-text = ‹Kuu ja aasta› proovisime koos ‹lahendust›, ‹kui kaua› ja ‹kus›. ‹Mida mõõdeti› oli enne ‹näit› ja pärast ‹näit›. Protokolli allkirjastasid ‹nimed mõlemalt poolelt›; see on lisas.
starting-library-calculation-title = Arvestust saab kontrollida
starting-library-calculation-label = Alus
starting-library-calculation-criterion = Tasuvust saab kontrollida
starting-library-calculation-text = Arvestuse read pärinevad: ‹teie raamatupidamine, mõõtmine või leping›. Välja jäi ‹mida veel kontrollida ei saa›. Valemitega fail on lisa ‹number›; rea, mille teie kontroller parandab, ‹parandame ka meie›.
starting-library-return-title = Kui tulemust pole, tagastame tasu
starting-library-return-label = Kui ei õnnestu
starting-library-return-criterion = Riski jagatakse
starting-library-return-text = Kui ‹lubatud tulemust› pole saavutatud hiljemalt ‹kuupäev›, tagastame ‹summa› ‹mitme› päeva jooksul. Kuidas mõõdetakse: ‹millega ja kus see kirjas on›.
starting-library-training-title = Keegi ei jää muutusega üksi
starting-library-training-label = Inimesed
starting-library-training-criterion = Koolitus vahetuse sees
starting-library-training-text = ‹Mitu› inimest õpib oma vahetuses, igaüks ‹mitu› tundi; õpetab ‹kes ja mis ajani ta jääb›. Edasi õpetab järgmist ‹kes ja kelle materjalidega›.
starting-library-team-title = Samad inimesed enne ja pärast allkirja
starting-library-team-label = Meeskond
starting-library-team-criterion = Inimesed jäävad samaks
starting-library-team-text = ‹Nimed› räägivad teiega praegu, veavad projekti ja jäävad pärast teie juurde. Igaüks neist vastab ‹aja› jooksul; ‹kes keda asendab›.
starting-library-case-title = Kuidas läks teiesuguses ettevõttes
starting-library-case-label = Näide
starting-library-case-criterion = Teised meiesugused on seda teinud
starting-library-case-text = ‹Klient› seisis ‹aasta› sama küsimuse ees: ‹küsimus nende sõnadega›. ‹Aeg› jooksul ‹mida tehti›. Sellest ajast ‹tulemus arvudes›. Sellest räägib teile ise ‹nimi ja amet›.

### Algsed mallid: mida igaüks ülaltoodud tekstide asemel ütleb. Tabeli lahtrid on püstkriipsude vahel.

## Raamtarne

starting-supply-name = Raamtarne
starting-supply-about = Maht, hind ja tarne lepitakse kokku üks kord, tellitakse rida-realt.
starting-supply-director-headline = { $account }: maht, hind ja tarne ühe kokkuleppega
starting-supply-director-position-text = { $account } ostab ‹mida›, ‹maht› aastas, ja ‹osa› teie enda tarnetest sõltub sellest, et kõik saabub õigel päeval. Pakume raamlepingut, mille kestus on ‹mitu› kuud: maht, hind ja tarnepäevad lepitakse kokku üks kord ja iga tellimus on üks rida.
starting-supply-director-now-text = ‹Kuu› kuni ‹kuu› liikus turg ‹määr› ja ‹mitu› teie tellimust hilines. ‹Tooraine või võimsus› teie esimeseks ‹mitmeks› kuuks on reserveeritud; viimane päev: { $until }.
starting-supply-director-decision-text = Palume kinnitada raamleping alates ‹kuupäev›, aastane maht ‹maht›. Teid kohustab see ostma ‹väikseim maht›, meid tarnima ‹kogu mahu›. Hinnad mahu järgi on finants- ja tehnikaväljaandes.
starting-supply-hr-headline = Inimesed, kes hakkavad teie tarnete eest vastutama
starting-supply-hr-people-text = ‹Mitu› teie suurust ettevõtet on meilt raamlepinguga ostnud üle ‹mitme› aasta; tavalisest nädalast ja kõige raskemast räägivad teile ‹ostjate või laohoidjate nimed, kes on teie kõnega nõus›. Kõigi teie tellimuste eest vastutab meie poolel ‹nimi›.
starting-supply-finance-headline = Raamtarne, ‹mis›: hinnad mahu järgi, tarne, garantiid
starting-supply-finance-payment-text = Arve iga tarne kohta esitame pärast vastuvõtmist, tasumiseks on ‹mitu› päeva. Hinnad järgivad ‹avaldatud indeksit, kui tihti ja kas mõlemas suunas›. Kui tarne hilineb üle ‹mitme› päeva, väheneb selle hind iga päevaga ‹määr›.
starting-supply-table-title = Hind aastase mahu järgi
starting-supply-table-head = Aastane maht | Ühiku hind | Tarneaeg | Hoiame teile laos
starting-supply-table-1 = Kuni ‹maht› | ‹hind› | ‹päevi› | ‹kogus›
starting-supply-table-2 = Alates ‹maht› | ‹hind› | ‹päevi› | ‹kogus›
starting-supply-table-3 = Alates ‹maht› | ‹hind› | ‹päevi› | ‹kogus›

## Hooldusleping

starting-service-name = Hooldusleping
starting-service-about = Kindel aastahind töötavate tundide eest, koos teenustasemetega.
starting-service-director-headline = { $account }: hooldusleping töötavate tundide eest
starting-service-director-position-text = ‹Möödunud aasta› jooksul seisis ‹seade või süsteem› ettevõttes { $account } ‹mitu› tundi ja iga tund maksis ‹summa›. Pakume vastutust tundide eest, mil see töötab: ‹kindel aastahind ja mida saate tagasi iga tunni eest alla kokkulepitud taseme›.
starting-service-director-now-text = ‹Praegune leping või garantii› lõpeb ‹kuupäev›. Et hooldus katkestuseta üle võtta, vajame ‹mitut› nädalat ülevaatuseks ja esimeseks varuosade tagavaraks. Kui alustada hiljemalt ‹kuupäev›, jääb üleminek ‹vaiksesse aega›.
starting-service-director-decision-text = Palume kinnitada hooldusleping alates ‹kuupäev› ‹mitmeks› kuuks. Kui on möödunud ‹mitu› kuud, võite selle igal ajal lõpetada, teatades sellest ‹mitu› päeva ette. Teenustasemed ja mida me võlgneme, kui need jäävad täitmata, on finants- ja tehnikaväljaandes.
starting-service-hr-headline = Insenerid, kes hakkavad teie juures käima, ja kuidas nad töötavad
starting-service-hr-people-text = Teie juurde tulevad alati samad ‹mitu› inseneri: ‹nimed›. ‹Mitmes› teie suuruses ettevõttes on nad töötanud ‹mitu› aastat; kuidas see käib, räägivad teile ‹vahetuste juhtide nimed, kes on teie kõnega nõus›.
starting-service-finance-headline = Hooldus, ‹mis›: tasemed, hinnad ja mida võlgneme, kui need jäävad täitmata
starting-service-finance-payment-text = Aastahind jaguneb ‹kaheteistkümneks› võrdseks arveks, igaühe tasumiseks on ‹mitu› päeva. See sisaldab ‹käigud, varuosad, sõit›; see ei sisalda ‹mida›. Täitmata tasemete eest tagastatav raha ‹arvatakse maha järgmisest arvest›.
starting-service-table-title = Teenustasemed
starting-service-table-head = Mida mõõdetakse | Meie tagatis | Kuidas mõõdetakse | Kui jääb täitmata
starting-service-table-1 = Töökindlus kuus | ‹99,5 %› | ‹teie enda logi› | ‹osa› kuu hinnast
starting-service-table-2 = Esimene vastus kutsele | ‹30 minutit, ööpäev läbi› | ‹meie kutsete logi, teile avatud› | ‹summa› iga kord
starting-service-table-3 = Töötab taas pärast kutset | ‹8 tundi› | ‹kohapeal allkirjastatud akt› | ‹summa› tunnis

## Ühekordne projekt

starting-project-name = Ühekordne projekt
starting-project-about = Üks hind, üks tähtaeg, etapid, mis võetakse vastu ja makstakse.
starting-project-director-headline = { $account }: ‹tulemus› töötab hiljemalt ‹kuu ja aasta›
starting-project-director-position-text = Hiljemalt ‹kuupäev› tahab { $account } ‹eesmärk teie enda sõnadega›. Teel on ees ‹üks takistus›. Pakume, et võtame selle enda peale ühe projektina: üks hind, üks tähtaeg ja üks inimene, kes mõlema eest teie ees vastutab: ‹nimi›.
starting-project-director-now-text = Kui arvestada tagasi ‹kuupäevast, mida ei saa nihutada›, peab töö algama ‹kuupäev›. Iga kuu hiljem nihutab tulemuse ‹hooaega või kvartalisse, mil see kõige rohkem maksab›. Selleks alguseks hoiame vabana: ‹hall, meeskond või pika tarneajaga osad›; viimane päev: { $until }.
starting-project-director-decision-text = Palume kinnitada projekt ja algus ‹kuupäev›. Maksate etappide kaupa, ‹iga etapi eest pärast vastuvõtmist›, ja võite lõpetada ‹pärast millist etappi›. Etapid on finants- ja tehnikaväljaandes; arvud on kõigis väljaannetes samad.
starting-project-hr-headline = Kes töö teeb ja mida see teie inimestelt nõuab
starting-project-hr-people-text = Projekt võtab ‹mitu› tundi ‹mitmelt› teie inimeselt; tunnid lepitakse kokku ‹kuidas› ja mitte ‹tippajale›. ‹Mitu› teie suurust ettevõtet on sama töö sama meeskonnaga läbi teinud; kuidas läks, räägivad teile ‹nende nimed, kes seda juhtisid ja on teie kõnega nõus›.
starting-project-finance-headline = ‹Projekt›: etapid, hind, vastuvõtmine, tasuvus
starting-project-finance-payment-text = Maksmine etappide kaupa: ‹osa› alguses, seejärel iga etapi eest, kui selle vastuvõtuakt on allkirjastatud; ‹osa› hoitakse kinni, kuni on möödunud ‹mitu› päeva veatut tööd. Hind on ‹kindel või kuidas see muutub›. Muudatuste hind ‹lepitakse kirjalikult kokku enne, kui need tehakse›.
starting-project-table-title = Etapid ja millest on näha, et igaüks on valmis
starting-project-table-head = Etapp | Algus ja lõpp | Kes vastutab | Millest on näha, et see on valmis
starting-project-table-1 = Projekteerimine ja kooskõlastus | ‹kuupäevad› | ‹nimi› | ‹teie allkirjastatud joonised›
starting-project-table-2 = Tarne ja paigaldus | ‹kuupäevad› | ‹nimi› | ‹nii mitme tunni proovitöö›
starting-project-table-3 = Käivitus ja üleandmine | ‹kuupäevad› | ‹nimi› | ‹vastuvõtuakt›

## Pikendamine

starting-renewal-name = Pikendamine
starting-renewal-about = Mida lubati ja saavutati ning mis tuleb edasi.
starting-renewal-director-headline = { $account } ja { $company }: mida saavutasime ja järgmised ‹mitu› aastat
starting-renewal-director-position-text = ‹Mitme› ühise aasta jooksul lubasime ettevõttele { $account } ‹mitu› asja ja neist ‹mitu› on täidetud, nagu näitavad ‹teie andmed või aruanded›; kus me jäime alla, seal ‹mis muutub›. Pakume jätkata ‹mitu› aastat: ‹mis tingimustel›.
starting-renewal-director-now-text = Praegune leping lõpeb ‹kuupäev›. Kui uus allkirjastada enne ‹kuupäev›, algab see katkestuseta ja säilitab praeguse ‹hinna või reservi›. Mida te ‹kuupäev› palusite, on selles olemas: ‹palve teie enda sõnadega›.
starting-renewal-director-decision-text = Palume kinnitada pikendamine alates ‹kuupäev› ‹mitmeks› aastaks. Jäävad ‹hinnad, inimesed, kontaktid›; uus on ‹mis›. Maksetingimused on finants- ja tehnikaväljaandes.
starting-renewal-hr-headline = Inimesed, keda tunnete, ja mis tuleb edasi
starting-renewal-hr-people-text = ‹Mitu› teie inimest töötab igal nädalal meie omadega ja ‹kuu› küsisime neilt, mida hoida ja mida muuta: ‹nende vastused›. ‹Nimed meie poolelt› jäävad teie juurde; ‹nimi› liitub nendega ‹uue ülesande› jaoks.
starting-renewal-finance-headline = Pikendamine: praeguse lepingu tulemused, uued hinnad, mis muutub
starting-renewal-finance-payment-text = Maksetingimused: ‹endised või mis muutub›. Praeguse lepinguga võrreldes muutub hind ‹määr›, millest ‹määr› on suurem maht ja ‹määr› indeks. Püsikliendi soodustus: ‹puudub või kui suur›.
starting-renewal-table-title = Mida lubati ja mis sellest sai
starting-renewal-table-head = Mida lubati | Lubatud | Saavutatud | Kust saab kontrollida
starting-renewal-table-1 = ‹esimene lubadus› | ‹arv› | ‹arv› | ‹teie aruanne, kuu ja aasta›
starting-renewal-table-2 = ‹teine lubadus› | ‹arv› | ‹arv› | ‹teie aruanne, kuu ja aasta›
starting-renewal-table-3 = ‹lubadus, mida me ei täitnud› | ‹arv› | ‹arv› | ‹mida oleme sellest ajast muutnud›

## Mis jääb nimedest, mis mallist välja võetakse

starting-left-name = ‹nimi›
starting-left-site = ‹asukoht›
