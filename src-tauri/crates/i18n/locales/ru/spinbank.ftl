### Questions that the bank begins with, in the order they are asked (M10). Names of trades are what
### accounts call theirs, with commas between them.

starting-spin-trade-food = Пищевая промышленность, Молочная промышленность, Хлебопечение, Мясопереработка, Рыба, Фрукты, Напитки, Кондитерское дело, Мука
starting-spin-trade-retail = Розничная торговля, Оптовая торговля, Магазины
starting-spin-trade-manufacturing = Производство, Стекло, Машиностроение, Металлообработка, Фармацевтика, Химия
starting-spin-trade-logistics = Логистика, Транспорт, Складское хозяйство
starting-spin-trade-hospitality = Гостеприимство, Гостиницы, Рестораны

## Everybody

starting-spin-everybody-situation-1 = Как эта работа устроена у вас сейчас, от заказа до поставки?
starting-spin-everybody-situation-2 = Кто, кроме вас, этим занимается и за кем последнее слово?
starting-spin-everybody-problem-1 = На что здесь уходит больше времени или нервов, чем должно?
starting-spin-everybody-problem-2 = Что вы изменили бы первым, если бы это зависело только от вас?
starting-spin-everybody-implication-1 = Что происходит дальше по цепочке, когда это срывается?
starting-spin-everybody-implication-2 = Во что это обойдётся за год, если ничего не менять?
starting-spin-everybody-need-payoff-1 = Что вам даст, если это будет работать без вашего участия?
starting-spin-everybody-need-payoff-2 = По чему вы через полгода поймёте, что решение было верным?

## Director

starting-spin-director-situation-1 = Каким вы видите место компании через три года и с кем себя сравниваете?
starting-spin-director-situation-2 = Какую из целей этого года нельзя перенести на следующий?
starting-spin-director-situation-3 = Кто говорит об этом с вашими крупнейшими заказчиками: вы сами или ваши люди?
starting-spin-director-problem-1 = Что конкуренты делают раньше или лучше вас и растёт ли этот разрыв?
starting-spin-director-problem-2 = Что в предстоящих переменах на вашем рынке беспокоит вас больше всего?
starting-spin-director-problem-3 = Какое обещание заказчикам вам труднее всего сдержать?
starting-spin-director-implication-1 = Если другие перейдут на это раньше вас, чего потребуют ваши заказчики?
starting-spin-director-implication-2 = Какая доля вашей выручки зависит от того, решится ли это вовремя?
starting-spin-director-implication-3 = Что говорят собственники, когда об этом заходит речь?
starting-spin-director-need-payoff-1 = Что значило бы для вашего положения на рынке стать здесь первыми?
starting-spin-director-need-payoff-2 = На что вы направили бы время и внимание, которые это у вас отнимает?
starting-spin-director-need-payoff-3 = Какие условия должны быть только у вас, чтобы это стоило вашего времени?

## HR

starting-spin-hr-situation-1 = Скольких людей касается эта работа и в каких сменах?
starting-spin-hr-situation-2 = Как людей готовили к последней большой перемене и кто её вёл?
starting-spin-hr-situation-3 = Кому люди верят, когда вводят что-то новое?
starting-spin-hr-problem-1 = Что вы чаще всего слышите об этой работе от тех, кто её делает?
starting-spin-hr-problem-2 = На какие места труднее всего найти людей и откуда они уходят?
starting-spin-hr-problem-3 = Что людям не понравилось в том, как проходила прошлая перемена?
starting-spin-hr-implication-1 = Как это видно по больничным, переработкам и увольнениям?
starting-spin-hr-implication-2 = Кто работает за тех, кого не хватает, и надолго ли хватит их самих?
starting-spin-hr-implication-3 = Что будет с доверием к вам, если новое окажется людям во вред?
starting-spin-hr-need-payoff-1 = Что изменится для смены, если этого больше не придётся делать вручную?
starting-spin-hr-need-payoff-2 = Что бы вы хотели услышать об этом от людей через три месяца?
starting-spin-hr-need-payoff-3 = Чьё слово из похожей компании облегчило бы вам решение?

## Finance and technical

starting-spin-finance-situation-1 = Как вы сейчас считаете затраты на это и какие статьи в них входят?
starting-spin-finance-situation-2 = Какие цифры вы хотите увидеть до подписи?
starting-spin-finance-situation-3 = Кто ещё смотрит расчёт до подписи?
starting-spin-finance-problem-1 = Какой расход здесь не удаётся запланировать?
starting-spin-finance-problem-2 = Где линия или процесс теряет время чаще всего?
starting-spin-finance-problem-3 = Какое требование вам приходится подтверждать заново с каждой поставкой?
starting-spin-finance-implication-1 = Во что обходится час простоя со всем, что за ним следует?
starting-spin-finance-implication-2 = Сколько денег из-за этого заморожено и надолго ли?
starting-spin-finance-implication-3 = Что об этом пишет аудитор или инспекция?
starting-spin-finance-need-payoff-1 = За какой срок это должно окупиться, чтобы решение далось легко?
starting-spin-finance-need-payoff-2 = Что дала бы вашему плану одна цена на несколько лет?
starting-spin-finance-need-payoff-3 = Какой измеренный результат был бы для вас достаточным доказательством?

## Food makers

starting-spin-food-situation-1 = Что происходит с партией между линией розлива и полкой магазина?
starting-spin-food-problem-1 = Сколько из поставки возвращается и по каким причинам?
starting-spin-food-problem-2 = Какое правило гигиены или прослеживаемости требует от вас больше всего работы?
starting-spin-food-implication-1 = Во что обходится потерянный день срока годности у вашей крупнейшей сети?
starting-spin-food-need-payoff-1 = О чём вы смогли бы договориться с сетями, если бы каждая партия приходила целой?

## Shops

starting-spin-retail-situation-1 = Сколько времени проходит от рампы до полки и через чьи руки?
starting-spin-retail-problem-1 = Какого товара чаще всего нет на полке, хотя он есть на складе магазина?
starting-spin-retail-problem-2 = На что в поставках жалуются директора магазинов?
starting-spin-retail-implication-1 = Сколько вы теряете на пустой полке в хороший час?
starting-spin-retail-need-payoff-1 = Что ваши люди успели бы в зале за часы, которые уходят на распаковку?

## Manufacturing

starting-spin-manufacturing-situation-1 = Как линия загружена в течение года и когда её можно остановить ради переналадки?
starting-spin-manufacturing-problem-1 = Что чаще всего останавливает линию и кто замечает это первым?
starting-spin-manufacturing-problem-2 = Каков процент брака и в какую смену его больше всего?
starting-spin-manufacturing-implication-1 = Какие заказы сдвигаются, когда линия стоит, и сколько вы платите за задержку?
starting-spin-manufacturing-need-payoff-1 = Какие заказы вы смогли бы взять, будь у вас на десять процентов больше мощности?

## Logistics

starting-spin-logistics-situation-1 = Какие рейсы возвращаются пустыми и как часто?
starting-spin-logistics-problem-1 = Где машины ждут дольше всего и кто отвечает за простой?
starting-spin-logistics-problem-2 = Что теряется или повреждается между погрузкой и сдачей?
starting-spin-logistics-implication-1 = Во что обходится опоздание с учётом штрафа и следующего заказа?
starting-spin-logistics-need-payoff-1 = Что вы могли бы обещать заказчикам, если бы каждый груз был виден с точностью до часа?

## Hotels and restaurants

starting-spin-hospitality-situation-1 = Чем для ваших людей обычный день отличается от дня в сезон?
starting-spin-hospitality-problem-1 = О чём гости пишут чаще всего, а вы сегодня не можете на это повлиять?
starting-spin-hospitality-problem-2 = Чего чаще всего не хватает именно тогда, когда всё занято?
starting-spin-hospitality-implication-1 = Скольких броней вам стоит полбалла в рейтинге?
starting-spin-hospitality-need-payoff-1 = Что вы предложили бы гостям, если бы в разгар сезона это работало так же, как в марте?
