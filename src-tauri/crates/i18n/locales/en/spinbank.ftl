### Questions that the bank begins with, in the order they are asked (M10). Names of trades are what
### accounts call theirs, with commas between them.

starting-spin-trade-food = Food, Dairy, Bakery, Meat, Fish, Fruit, Beverages, Confectionery, Flour
starting-spin-trade-retail = Retail, Wholesale, Shops
starting-spin-trade-manufacturing = Manufacturing, Glass, Machine building, Metal, Pharmaceutical, Chemicals
starting-spin-trade-logistics = Logistics, Transport, Warehousing
starting-spin-trade-hospitality = Hospitality, Hotels, Restaurants

## Everybody

starting-spin-everybody-situation-1 = How is this work arranged with you today, from order to delivery?
starting-spin-everybody-situation-2 = Who besides you deals with this, and who has the last word?
starting-spin-everybody-problem-1 = What in this takes more time or nerves than it should?
starting-spin-everybody-problem-2 = What would you change first if it depended on you alone?
starting-spin-everybody-implication-1 = What happens further down the line when this goes wrong?
starting-spin-everybody-implication-2 = What does it cost over a year if everything stays as it is?
starting-spin-everybody-need-payoff-1 = What would it give you if this worked without your help?
starting-spin-everybody-need-payoff-2 = By what would you see in half a year that it was the right decision?

## Director

starting-spin-director-situation-1 = Where do you want the company to stand in three years, and against whom do you measure yourself?
starting-spin-director-situation-2 = Which of this year’s goals can’t be moved to the next?
starting-spin-director-situation-3 = Who talks about this with your largest customers: you or your people?
starting-spin-director-problem-1 = What do your competitors do sooner or better than you, and is it getting worse?
starting-spin-director-problem-2 = What in the changes ahead of your market worries you most?
starting-spin-director-problem-3 = Which promise to customers is hardest for you to keep?
starting-spin-director-implication-1 = If others make this change before you, what will your customers ask of you?
starting-spin-director-implication-2 = What share of your sales hangs on its being solved in time?
starting-spin-director-implication-3 = What do the owners say when this comes up at their meeting?
starting-spin-director-need-payoff-1 = What would it mean for your standing to be the first here?
starting-spin-director-need-payoff-2 = What would you do with the time and attention that this takes from you now?
starting-spin-director-need-payoff-3 = Which terms would only you need to have for it to be worth your while?

## HR

starting-spin-hr-situation-1 = How many people does this work concern, and in which shifts?
starting-spin-hr-situation-2 = How were people prepared for the last large change, and who led it?
starting-spin-hr-situation-3 = Whom do people believe when something new is brought in?
starting-spin-hr-problem-1 = What do you hear most often about this work from those who do it?
starting-spin-hr-problem-2 = Which places are hardest to fill, and where do people leave from?
starting-spin-hr-problem-3 = What did people not like in how the last change was carried out?
starting-spin-hr-implication-1 = How does it show in sick leave, overtime and leaving?
starting-spin-hr-implication-2 = Who does the work of those who are missing, and how long will they bear it?
starting-spin-hr-implication-3 = What happens to the trust in you if the new thing goes wrong for people?
starting-spin-hr-need-payoff-1 = What would change for the shift if nobody had to do this by hand any more?
starting-spin-hr-need-payoff-2 = What would you like your people to say of it after three months?
starting-spin-hr-need-payoff-3 = Whose word from a company like yours would make it easier for you?

## Finance and technical

starting-spin-finance-situation-1 = How do you count the cost of this today, and which items go into it?
starting-spin-finance-situation-2 = Which figures do you want to see before you sign?
starting-spin-finance-situation-3 = Who else looks at the calculation before it is signed?
starting-spin-finance-problem-1 = Which cost here can’t you plan?
starting-spin-finance-problem-2 = Where does the line or the process lose time most often?
starting-spin-finance-problem-3 = Which requirement do you have to prove again with every delivery?
starting-spin-finance-implication-1 = What does an hour of standstill cost, with everything that follows from it?
starting-spin-finance-implication-2 = How much money is tied up because of it, and for how long?
starting-spin-finance-implication-3 = What does the auditor or the inspection write about it?
starting-spin-finance-need-payoff-1 = Within what time must it pay back for the decision to be easy?
starting-spin-finance-need-payoff-2 = What would one price for several years give your plan?
starting-spin-finance-need-payoff-3 = Which measured result would be proof enough for you?

## Food makers

starting-spin-food-situation-1 = What happens to a batch between the filling line and the retailer’s shelf?
starting-spin-food-problem-1 = How much of a delivery comes back, and for what reasons?
starting-spin-food-problem-2 = Which hygiene or traceability rule takes you the most work?
starting-spin-food-implication-1 = What does a day of lost shelf life cost with your largest chain?
starting-spin-food-need-payoff-1 = What could you agree with the chains if every batch arrived whole?

## Shops

starting-spin-retail-situation-1 = How long does it take from the ramp to the shelf, and whose hands does it go through?
starting-spin-retail-problem-1 = Which goods are most often missing on the shelf although they are in the store room?
starting-spin-retail-problem-2 = What in deliveries do store managers complain of?
starting-spin-retail-implication-1 = What does an empty shelf in a good hour cost you?
starting-spin-retail-need-payoff-1 = What would your people do on the floor with the hours that unpacking takes now?

## Manufacturing

starting-spin-manufacturing-situation-1 = How is the line loaded over the year, and when can it stop for a change?
starting-spin-manufacturing-problem-1 = What stops the line most often, and who notices it first?
starting-spin-manufacturing-problem-2 = How large is scrap, and in which shift is it largest?
starting-spin-manufacturing-implication-1 = Which orders move when the line stands, and what do you pay for the delay?
starting-spin-manufacturing-need-payoff-1 = Which orders could you take with ten per cent more capacity?

## Logistics

starting-spin-logistics-situation-1 = Which routes run empty on the way back, and how often?
starting-spin-logistics-problem-1 = Where do vehicles wait longest, and who answers for the waiting?
starting-spin-logistics-problem-2 = What gets lost or damaged between loading and handing over?
starting-spin-logistics-implication-1 = What does a late delivery cost, with the penalty and the next order?
starting-spin-logistics-need-payoff-1 = What could you promise your customers if every load could be followed to the hour?

## Hotels and restaurants

starting-spin-hospitality-situation-1 = How does an ordinary day differ from a day in season for your people?
starting-spin-hospitality-problem-1 = What do guests write about most often that you can’t influence today?
starting-spin-hospitality-problem-2 = What is most often missing just when the house is full?
starting-spin-hospitality-implication-1 = How many bookings does half a point in the rating cost you?
starting-spin-hospitality-need-payoff-1 = What would you offer guests if this worked in the height of the season as it does in March?
