### The ideal customer: criteria with weights, and the six questions behind them.

ideal-summary = Whom we look for. Every account is judged by it in its dossier.
ideal-criteria = What we look for
ideal-criteria-note = The more it weighs, the more it counts in the fit.
ideal-criteria-none = Nothing yet. For example: which customers they serve, how they plan growth, what goals they set.
ideal-criterion = Criterion
ideal-criterion-hint = Delivers to retail chains every day
ideal-criterion-add = Add a criterion
ideal-criterion-added = Criterion added
ideal-criterion-deleted = Criterion deleted
ideal-criterion-lacks = Write what you look for.
ideal-weight = Weight, 1 (a little) to 10 (nothing without it)
ideal-weight-of = { $weight } of 10
ideal-questions = The six questions
ideal-questions-note = Answered together, looked at again every year.
ideal-question = { $question ->
    [who] Who is our ideal customer?
    [needs] What do they need in particular, and what comes first for them?
    [solutions] How do our solutions meet it?
    [extra] What extra value can we create for them?
    [information] What do we need to know about them?
   *[where] Where do we find it, where do we keep it, and what do we use it for?
}
ideal-question-hint = { $question ->
    [who] Industry, size, their own customers, how they grow.
    [needs] What they would not give up even for a lower price.
    [solutions] Need by need, what we do for it.
    [extra] What they would not expect from a supplier.
    [information] What must be known before we propose anything.
   *[where] People, papers and days by which it is renewed.
}
