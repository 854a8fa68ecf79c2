### After sending: what is said to the customer at each step.

## Scripts, in the proposal’s language. Said aloud or written; “me” is the caller, “company” our side.

followup-script-check-arrival = Good day, this is { $me } from { $company }. We sent you our proposal “{ $title }”. I am calling only to check that it arrived and that everyone has the pages meant for them.
followup-script-ask-next-step = Good day, { $me } from { $company }. You have our proposal “{ $title }”. What happens to it next on your side, and who looks at it then?
followup-script-ask-urgency = Good day, { $me } from { $company }. To plan our part well: what makes “{ $title }” urgent for you, or what lets it wait? Is there a day by which it must be decided?
followup-script-agree-interim = Good day, { $me } from { $company }. Let us agree on a day to go through what you have found out so far about “{ $title }”. Half an hour will do. Which day suits you?
followup-script-expiry-week = Good day, { $me } from { $company }. The terms of “{ $title }” are held until { $until }. Will that be enough for your decision, or shall we talk about what is still missing?
followup-script-expiry-day = Good day, { $me } from { $company }. The terms of “{ $title }” are held until { $until }. How do you want to go on: decide by then, or receive them anew for a later day?
