### Questions that the bank begins with, in the order they are asked (M10). Names of trades are what
### accounts call theirs, with commas between them.

starting-spin-trade-food = Хранителна промишленост, Млекопреработване, Хлебопроизводство, Месопреработване, Риба, Плодове, Напитки, Сладкарство, Брашно
starting-spin-trade-retail = Търговия на дребно, Търговия на едро, Магазини
starting-spin-trade-manufacturing = Производство, Стъкло, Машиностроене, Металообработване, Фармация, Химия
starting-spin-trade-logistics = Логистика, Транспорт, Складиране
starting-spin-trade-hospitality = Хотелиерство, Хотели, Ресторанти

## Everybody

starting-spin-everybody-situation-1 = Как е устроена тази работа при вас днес – от поръчката до доставката?
starting-spin-everybody-situation-2 = Кой освен вас се занимава с това и чия е последната дума?
starting-spin-everybody-problem-1 = Какво тук отнема повече време или нерви, отколкото трябва?
starting-spin-everybody-problem-2 = Какво бихте променили най-напред, ако зависеше само от вас?
starting-spin-everybody-implication-1 = Какво става нататък по веригата, когато това се провали?
starting-spin-everybody-implication-2 = Колко струва това за една година, ако всичко остане както е?
starting-spin-everybody-need-payoff-1 = Какво ще ви даде, ако това работи и без вашата намеса?
starting-spin-everybody-need-payoff-2 = По какво след половин година ще разберете, че решението е било правилно?

## Director

starting-spin-director-situation-1 = Къде искате да бъде компанията след три години и с кого се сравнявате?
starting-spin-director-situation-2 = Коя от целите за тази година не може да се отложи за следващата?
starting-spin-director-situation-3 = Кой говори за това с най-големите ви клиенти – вие или вашите хора?
starting-spin-director-problem-1 = Какво правят конкурентите по-рано или по-добре от вас и расте ли разликата?
starting-spin-director-problem-2 = Какво в предстоящите промени на пазара ви тревожи най-много?
starting-spin-director-problem-3 = Кое обещание към клиентите ви е най-трудно за изпълнение?
starting-spin-director-implication-1 = Ако другите направят тази промяна преди вас, какво ще поискат от вас клиентите ви?
starting-spin-director-implication-2 = Какъв дял от приходите ви зависи от това дали ще се реши навреме?
starting-spin-director-implication-3 = Какво казват собствениците, когато стане дума за това?
starting-spin-director-need-payoff-1 = Какво би означавало за положението ви на пазара да сте първи тук?
starting-spin-director-need-payoff-2 = За какво бихте използвали времето и вниманието, които това ви отнема сега?
starting-spin-director-need-payoff-3 = Кои условия трябва да са само ваши, за да си струва за вас?

## HR

starting-spin-hr-situation-1 = Колко души засяга тази работа и в кои смени?
starting-spin-hr-situation-2 = Как бяха подготвени хората за последната голяма промяна и кой я водеше?
starting-spin-hr-situation-3 = На кого вярват хората, когато се въвежда нещо ново?
starting-spin-hr-problem-1 = Какво чувате най-често за тази работа от хората, които я вършат?
starting-spin-hr-problem-2 = Кои места се попълват най-трудно и откъде напускат хората?
starting-spin-hr-problem-3 = Какво не хареса на хората в начина, по който мина последната промяна?
starting-spin-hr-implication-1 = Как личи това по болничните, извънредния труд и напусканията?
starting-spin-hr-implication-2 = Кой върши работата на липсващите и докога ще издържи?
starting-spin-hr-implication-3 = Какво ще стане с доверието към вас, ако новото се обърне срещу хората?
starting-spin-hr-need-payoff-1 = Какво ще се промени за смяната, ако вече никой не върши това на ръка?
starting-spin-hr-need-payoff-2 = Какво бихте искали да кажат хората ви за това след три месеца?
starting-spin-hr-need-payoff-3 = Чия дума от компания като вашата би ви улеснила?

## Finance and technical

starting-spin-finance-situation-1 = Как изчислявате днес разходите за това и кои пера влизат в тях?
starting-spin-finance-situation-2 = Кои числа искате да видите, преди да подпишете?
starting-spin-finance-situation-3 = Кой друг преглежда изчислението преди подписа?
starting-spin-finance-problem-1 = Кой разход тук не може да се планира?
starting-spin-finance-problem-2 = Къде линията или процесът губи най-често време?
starting-spin-finance-problem-3 = Кое изискване се налага да доказвате наново с всяка доставка?
starting-spin-finance-implication-1 = Колко струва един час престой с всичко, което следва от него?
starting-spin-finance-implication-2 = Колко пари са блокирани заради това и за колко време?
starting-spin-finance-implication-3 = Какво пише за това одиторът или инспекцията?
starting-spin-finance-need-payoff-1 = За какъв срок трябва да се изплати, за да е лесно решението?
starting-spin-finance-need-payoff-2 = Какво би дала на плана ви една цена за няколко години?
starting-spin-finance-need-payoff-3 = Кой измерен резултат би бил за вас достатъчно доказателство?

## Food makers

starting-spin-food-situation-1 = Какво се случва с една партида между линията за пълнене и рафта на магазина?
starting-spin-food-problem-1 = Колко от доставката се връща и по какви причини?
starting-spin-food-problem-2 = Кое правило за хигиена или проследимост ви отнема най-много работа?
starting-spin-food-implication-1 = Колко струва един загубен ден от срока на годност при най-голямата ви верига?
starting-spin-food-need-payoff-1 = Какво бихте могли да договорите с веригите, ако всяка партида пристигаше здрава?

## Shops

starting-spin-retail-situation-1 = Колко време минава от рампата до рафта и през чии ръце?
starting-spin-retail-problem-1 = Коя стока най-често липсва на рафта, макар да я има в склада на магазина?
starting-spin-retail-problem-2 = От какво в доставките се оплакват управителите на магазини?
starting-spin-retail-implication-1 = Колко губите от празен рафт в силен час?
starting-spin-retail-need-payoff-1 = Какво биха свършили хората ви в залата за часовете, които отиват за разопаковане?

## Manufacturing

starting-spin-manufacturing-situation-1 = Как е натоварена линията през годината и кога може да спре за промяна?
starting-spin-manufacturing-problem-1 = Какво спира линията най-често и кой го забелязва пръв?
starting-spin-manufacturing-problem-2 = Колко е бракът и в коя смяна е най-голям?
starting-spin-manufacturing-implication-1 = Кои поръчки се отместват, когато линията стои, и колко плащате за закъснението?
starting-spin-manufacturing-need-payoff-1 = Кои поръчки бихте могли да поемете с десет процента повече капацитет?

## Logistics

starting-spin-logistics-situation-1 = Кои курсове се връщат празни и колко често?
starting-spin-logistics-problem-1 = Къде колите чакат най-дълго и кой отговаря за чакането?
starting-spin-logistics-problem-2 = Какво се губи или поврежда между товаренето и предаването?
starting-spin-logistics-implication-1 = Колко струва едно закъснение заедно с неустойката и следващата поръчка?
starting-spin-logistics-need-payoff-1 = Какво бихте могли да обещаете на клиентите, ако всеки товар се следеше до час?

## Hotels and restaurants

starting-spin-hospitality-situation-1 = По какво се различава обикновеният ден от ден в сезона за хората ви?
starting-spin-hospitality-problem-1 = За какво пишат най-често гостите, без днес да можете да му повлияете?
starting-spin-hospitality-problem-2 = Какво най-често липсва точно когато хотелът е пълен?
starting-spin-hospitality-implication-1 = Колко резервации ви струва половин точка в оценката?
starting-spin-hospitality-need-payoff-1 = Какво бихте предложили на гостите, ако в разгара на сезона това работеше както през март?
