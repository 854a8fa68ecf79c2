### What the dossier gives to a proposal: words of the blocks that are made of it.

doc-feed-problem = Во что это обходится
doc-feed-costs = За год это { $amount }.
doc-feed-benefit = Вашими словами: «{ $words }»
doc-feed-ally = У вас в компании
doc-feed-ally-text = { $who }: знает этот проект изнутри, ‹в чём участие и есть ли согласие отвечать на вопросы›.
doc-feed-references = Рекомендации
doc-feed-proofs = Доказательства
