### What the dossier gives to a proposal: words of the blocks that are made of it.

doc-feed-problem = Колко ви струва
doc-feed-costs = За една година това прави { $amount }.
doc-feed-benefit = С ваши думи: „{ $words }“
doc-feed-ally = При вас
doc-feed-ally-text = { $who }: познава този проект отвътре, ‹в какво участва и дали е дадено съгласие за въпроси›.
doc-feed-references = Препоръки
doc-feed-proofs = Доказателства
