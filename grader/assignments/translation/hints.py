"""Hints for teacher forcing, a masked loss, attention and its gradient, a decoder, and measures."""

from grader.judging.hints import Hints

HINTS = {
    "decoder_batch": Hints(
        "The decoder has just read the start. What is due now? And what does it read when the end is due?",
        "For the target [5, 3] with start 1 and end 2, write two rows: read 1, 5, 3; due 5, 3, 2. How many steps is "
        "that for two words? For the shorter target [4], which steps count, and where does padding begin?",
        "Make three arrays as high as the longest of the `targets` plus one. For each target fill its own column from "
        "the top: `inputs` with the start and then the words, `outputs` with the words and then the end, `counts` with "
        "True, all of them one longer than the target.",
        "09-translation.html#translation-forcing",
    ),
    "reverse_sources": Hints(
        "A source of 2 words stands in a column of 4 rows. If the whole column is turned round, what does the encoder "
        "read first?",
        "The column 7, 8, 0, 0 with a length of 2 must become 8, 7, 0, 0. And what of 7, 8, 9, 0 with a length of 2? "
        "What stands behind the end stays, zero or not. Is `x` itself still the same afterwards?",
        "Copy `x`. For every column, take the first `lengths[n]` rows of it, and write them back in reverse; nothing "
        "else is touched.",
        "09-translation.html#translation-reversed",
    ),
    "sequence_loss": Hints(
        "A step that does not count may hold NaN. At which moment is it easiest to be rid of it: before the softmax, "
        "or after? And what is a mean over the steps that count divided by?",
        "Take one step with scores 0 and ln 3, whose second symbol is due: p is 1/4 and 3/4, the loss ln(4/3), the "
        "gradient 1/4 and -1/4. With two such steps each gradient is halved. What happens if a score is 1000?",
        "Pick the rows of `scores` where `counts` is True; they form `(M, V)`. Take their logarithmic softmax, less "
        "each row's maximum. The gradient is p, less 1 at the symbol of `outputs`, over M: write it back into an array "
        "of zeros at the same places.",
        "09-translation.html#translation-loss",
    ),
    "attention_step": Hints(
        "For one sentence, over what do the shares add up to 1: over the words of its source, or over the batch? Which "
        "score gives a share of exactly 0?",
        "Take H = 1, a query of 1, keys 0 and ln 3, and no padding: the shares are 1/4 and 3/4. A third key of NaN "
        "that is padding must change nothing, though 0 times NaN is NaN. Why do the scores shrink by the root of H?",
        "Clear the padding of `keys` to 0 first. Scores are dot products with `query` over the root of H; give padding "
        "minus infinity; softmax along the first axis, less its maximum. The context sums shares times keys along the "
        "source.",
        "09-translation.html#translation-mask",
    ),
    "attention_backward": Hints(
        "If one score rises, what happens to the shares of all other words of that source? And in which two places "
        "does a key act?",
        "For two words with the shares 1/4 and 3/4, let the gradients of the shares be 1 and 0. The gradient of the "
        "scores is then 3/16 and -3/16: each share times its own gradient less the mean, weighted by the shares. Where "
        "does the root of H come in?",
        "Gradient of the shares: `keys` dotted with `dcontext`. Take off its weighted mean, multiply by `shares`, "
        "divide by the root of H. Times `keys`, summed along the source, it is `dquery`; times `query`, plus `shares` "
        "times `dcontext`, it is `dkeys`.",
        "09-translation.html#translation-backward",
    ),
    "decoder_step": Hints(
        "In which order do things come to be: the new h, the query, the context, the scores? Which of them can be "
        "computed before the LSTM has moved on?",
        'Write the shapes down: the rows of `weights["target"]` are `(N, E)`, h is `(N, H)`, h beside the context is '
        "`(N, 2H)`. Each matrix is written for a column, as W h; what has to be done to it where a row is a "
        "sentence?",
        'Call `lstm_step` with the symbols\' rows, and use the h that comes back. Turn the matrix `weights["query"]` '
        "over for the query, call `attention_step`, join h and context along the units, h first, multiply, tanh, "
        "read out, add the bias. Return the new pair as the state.",
        "09-translation.html#translation-decoder",
    ),
    "greedy": Hints(
        "What does each sentence read in the second step? And what should happen to a sentence that is over while the "
        "others still speak?",
        "Take two sentences: one says `end` at once, the other after two words. How often is `step` called, and what "
        "comes back? [] and two words. If the first one's scores later favour a word, is it said?",
        "Keep the symbols, the lists and a boolean for each sentence. At most `limit` times: call `step`, take the "
        "argmax of every row, set the boolean where it is `end`, stop if all are set, and append only where it is not. "
        "Hand the new `state` on each time.",
        "09-translation.html#translation-greedy",
    ),
    "exact_match, bleu": Hints(
        'A translation says "the the the", and its reference has one "the". How many of the three words are met? '
        "And if short sentences count as much as long ones, is it still one measure of the whole corpus?",
        "Take the translation a b c and the reference a b d. Of single words 2 of 3 are met, of pairs 1 of 2. The root "
        "of 2/3 times 1/2 is about 0.58, with no penalty. For two sentences, add above and below before you divide.",
        "`exact_match` cuts each translation at its first `end`, and compares whole lists. In `bleu`, for each n add "
        "over all sentences the smaller of both counts of every n-gram, and all n-grams of the translations. Multiply "
        "the shares, take the root of that `order`, and shorten by the factor if c is below r.",
        "09-translation.html#translation-measures",
    ),
}
