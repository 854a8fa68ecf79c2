//! What names are made of.

pub(super) const STEMS: [&str; 40] = [
    "Bel", "Kvarn", "Danub", "Istr", "Zelen", "Solen", "Petri", "Hald", "Morav", "Tundzh", "Orph",
    "Varg", "Linden", "Strand", "Aster", "Nord", "Vest", "Osk", "Rila", "Pirin", "Vitosh", "Marit",
    "Struma", "Iskar", "Trakia", "Mizia", "Balkan", "Rodop", "Elbrus", "Volga", "Onega", "Ladog",
    "Pskov", "Tver", "Kalug", "Suzdal", "Vologd", "Amber", "Ferrum", "Quartz",
];
pub(super) const ENDS: [&str; 20] = [
    "ara", "by", "ia", "os", "or", "a", "ik", "ov", "en", "ava", "ex", "on", "eum", "is", "ana",
    "ero", "ita", "um", "ina", "al",
];
pub(super) const TRADES: [&str; 24] = [
    "Dairy", "Bakeries", "Poultry", "Retail", "Pharma", "Fruit", "Breweries", "Foods", "Glassworks",
    "Mills", "Hotels", "Metals", "Textiles", "Timber", "Plastics", "Logistics", "Chemicals",
    "Ceramics", "Paper", "Machines", "Marine", "Energy", "Printing", "Furniture",
];
pub(super) const STEMS_CYR: [&str; 24] = [
    "Бел", "Дунав", "Истр", "Зелен", "Солен", "Морав", "Тундж", "Орф", "Север", "Запад", "Рила",
    "Пирин", "Витош", "Мариц", "Струм", "Искър", "Траки", "Мизи", "Балкан", "Родоп", "Волг",
    "Онеж", "Калуж", "Янтар",
];
pub(super) const TRADES_CYR: [&str; 12] = [
    "Млечни продукти", "Пекарни", "Птицеферма", "Търговия", "Фарма", "Плодове", "Пивоварни",
    "Стъкло", "Мелници", "Хотели", "Метали", "Логистика",
];
pub(super) const GIVEN: [&str; 40] = [
    "Henrik", "Sergey", "Georgi", "Milena", "Desislava", "Anna", "Kiril", "Ivan", "Maria", "Petar",
    "Elena", "Nikolay", "Olga", "Stefan", "Katarina", "Lars", "Ingrid", "Marta", "Pavel", "Sofia",
    "Viktor", "Yana", "Dimitar", "Radka", "Tomas", "Ulla", "Bjorn", "Clara", "Emil", "Freya",
    "Jonas", "Karin", "Lucas", "Nadia", "Oskar", "Paula", "Rosen", "Simona", "Todor", "Vera",
];
pub(super) const FAMILY: [&str; 40] = [
    "Solberg", "Volnov", "Kanev", "Danailova", "Toneva", "Leroy", "Manov", "Petrov", "Ivanova",
    "Lindqvist", "Halvorsen", "Marinov", "Orlov", "Stoyanov", "Weber", "Schmidt", "Novak",
    "Kowalski", "Jensen", "Nielsen", "Dubois", "Moreau", "Rossi", "Ferrari", "Costa", "Silva",
    "Tamm", "Saar", "Kask", "Pavlov", "Morozov", "Lebedev", "Dimitrova", "Georgiev", "Nikolova",
    "Angelov", "Hristov", "Vasileva", "Todorov", "Ilieva",
];
pub(super) const GIVEN_CYR: [&str; 20] = [
    "Хенрик", "Сергей", "Георги", "Милена", "Десислава", "Анна", "Кирил", "Иван", "Мария", "Петър",
    "Елена", "Николай", "Ольга", "Стефан", "Виктор", "Яна", "Димитър", "Радка", "Фёдор", "Алёна",
];
pub(super) const FAMILY_CYR: [&str; 20] = [
    "Волнов", "Кънев", "Данаилова", "Тонева", "Манов", "Петров", "Иванова", "Маринов", "Орлов",
    "Стоянов", "Павлов", "Морозов", "Лебедев", "Димитрова", "Георгиев", "Николова", "Ангелов",
    "Христов", "Королёв", "Илиева",
];
pub(super) const POSITIONS: [&str; 12] = [
    "Managing director", "Finance director", "Technical director", "HR director",
    "Head of logistics", "Group procurement", "Shift lead", "Buyer", "Quality manager",
    "Plant manager", "Chief accountant", "IT manager",
];
pub(super) const DEPARTMENTS: [&str; 6] =
    ["Board", "Finance", "Production", "Logistics", "Procurement", "People"];
pub(super) const TOWNS: [&str; 10] = [
    "Sofia", "Plovdiv", "Varna", "Burgas", "Ruse", "Tallinn", "Tartu", "Vienna", "Gothenburg",
    "Dobrich",
];
pub(super) const TAGS: [&str; 8] =
    ["image", "framework", "tender", "seasonal", "export", "family firm", "group", "VIP 2026"];
pub(super) const NOTES: [&str; 8] = [
    "Asked to propose a price ceiling for three years",
    "Line visit; they release the winter stop next",
    "Cost data received for twelve months",
    "Joint trial signed: 2,400 crates, damage down to 0.2 %",
    "Wants delivery twice a week from spring",
    "Complained of late documents, otherwise content",
    "Договорились о пробной партии на апрель",
    "Обсъдихме рамков договор за две години",
];
