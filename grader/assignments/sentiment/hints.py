"""Hints for batches, packing, pooling, a loss at every word, measures, and the whole put together."""

from grader.judging.hints import Hints

HINTS = {
    "pad_batch": Hints(
        "Three sentences of 2, 5 and 1 words: how many rows and columns has the array, and how many zeros? And along "
        "which axis does a sentence run, down or across?",
        "Write [[7, 8], [9]] down as an array. It is [[7, 9], [8, 0]], and `lengths` is 2 and 1. If yours is [[7, 8], "
        "[9, 0]], which axis is time? Are the numbers whole ones?",
        "Find the lengths first. Make an array of zeros of a whole-number type, as high as the longest and as wide as "
        "there are `sentences`. Then write each sentence into the top of its own column, as far as it goes.",
        "08-sentiment.html#sentiment-padding",
    ),
    "read_packed": Hints(
        "Lengths 1, 3, 2. Which sentences still have a word at step 0, at step 1, at step 2? If you sort them so that "
        "the longest come first, where do those stand that are still read?",
        "With lengths 3, 2, 1 in order, `step` is called with 3, then 2, then 1 rows. What happens meanwhile to the "
        "state of the others? And the first states: do they have to be sorted too? At the end, position k holds "
        "sentence order[k].",
        "Sort columns of `x` and rows of `state` by falling `lengths`. For each t below the longest, count how many "
        "are longer than t, move only these first rows on with `step`, and leave the rest. At last write row k back to "
        "the place order[k].",
        "08-sentiment.html#sentiment-packing",
    ),
    "last_state, masked_mean": Hints(
        "A sentence of 3 words in an array of 5 rows: in which row is its last word? And is NaN times 0 a way to get "
        "rid of NaN?",
        "Take T = 3, N = 2, lengths 3 and 1. For `last_state` you need the entries (2, 0) and (0, 1), one for each "
        "column: two lists of indices side by side do that. For `masked_mean`, divide each column by its own number of "
        "words, not by T.",
        "`last_state` indexes `h` with `lengths` less one along time and with 0 to N - 1 along the batch, at once. "
        "`masked_mean` compares the times, as a column, with `lengths`, puts 0 wherever that does not hold, sums along "
        "time and divides by `lengths` as a column.",
        "08-sentiment.html#sentiment-pooling",
    ),
    "both_ends": Hints(
        "The backward direction begins at the last word. At which word has it seen the whole sentence? And the forward "
        "direction?",
        "A sentence of 2 words in 4 rows. At row 1 the forward half has read both words, but the backward half only "
        "one of them. So which row does each half come from? Which of the two rows depends on `lengths`?",
        "The forward half is the first H of the last axis of `y`, taken at each sentence's own last word, as in part "
        "3. The backward half is the others, taken at row 0 of every sentence. Join them along the last axis.",
        "08-sentiment.html#sentiment-both-ends",
    ),
    "attention_pool": Hints(
        "The shares of one sentence add up to 1. Over which axis is the softmax, then? Which score must padding have "
        "so that its share is exactly 0?",
        "Take two words with scores 0 and ln 3, and one place of padding: the shares are 1/4, 3/4 and 0. Is the "
        "maximum that you subtract that of the valid scores alone? And what is 0 times NaN in the sum of `h`?",
        "Put minus infinity at the padding of `scores`, subtract each column's maximum, take the exponential, and "
        "divide by each column's sum. Put 0 at the padding of `h` as well. Then give the shares a last axis and sum "
        "along time.",
        "08-sentiment.html#sentiment-attention",
    ),
    "masked_loss": Hints(
        "For y = 1 the loss of a word is -ln σ(a) = ln(1 + e^-a). What is it for y = 0? And what is the derivative of "
        "both with respect to a, in one short formula?",
        "At a = 0 the loss is ln 2, and the gradient is 1/2 for blame and -1/2 for praise, over the number of words. "
        "That number: is it T N, N, or the sum of the lengths? What does your formula give at a = 1000?",
        "The loss of a word is `np.logaddexp(0, a)` less `y` times `a`. Clear padding with `np.where` before, and "
        "count no loss there. `da` is the probability less `y`, zero at padding. Divide both by the sum of all "
        "`lengths`.",
        "08-sentiment.html#sentiment-loss",
    ),
    "accuracy_and_f1, expected_calibration_error": Hints(
        "If a classifier never says praise, which of its two numbers may still be high? And if it always says 0.8 and "
        "is right in 8 of 10 cases, how far apart are what is said and what is so?",
        "Let p = 0.9, 0.6, 0.2 and y = 1, 0, 1: one found, two said, two there, so F1 is 1/2. For the bins, try p = 1 "
        "and p = 0.5 with two bins: into which does each go? A bin with 2 of 10 sentences weighs 2/10.",
        "In `accuracy_and_f1`, form said and there as True and False, and guard the division where both are empty. In "
        "the other, the bin is `p` times `bins`, rounded down, and the last takes 1. The weighted distance of a bin is "
        "the absolute sum of y - p in it, over all N.",
        "08-sentiment.html#sentiment-calibration",
    ),
    "praise_score, word_effects": Hints(
        "Through which four stations does a sentence go until it is one number? And to learn what a word does, which "
        "two sentences would you compare?",
        "Write the shapes down: `x` is `(T, N)`, `y` is `(T, N, 2H)`. What are the shapes of the attention's scores, "
        "of z and of the result? For [5, 6, 7], three shorter sentences are asked about. Is an effect positive if the "
        "word raises the score?",
        "`praise_score` calls `pad_batch`, `read`, and `attention_pool` with the product for its scores, and uses the "
        "first of what that returns. `word_effects` makes a list of the sentence and of all versions with one word "
        "left out, calls `score_of` once, and subtracts the others from the first.",
        "08-sentiment.html#sentiment-colours",
    ),
}
