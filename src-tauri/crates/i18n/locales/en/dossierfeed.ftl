### What the dossier gives to a proposal: words of the blocks that are made of it.

doc-feed-problem = What it costs you
doc-feed-costs = Over a year this comes to { $amount }.
doc-feed-benefit = In your words: “{ $words }”
doc-feed-ally = In your house
doc-feed-ally-text = { $who }: knows this project from the inside, ‹what they took part in, and that they agreed to be asked about it›.
doc-feed-references = References
doc-feed-proofs = Proofs
