"""Hints for attention and its gradient, a stream, bits, a matrix memory, and what they cost."""

from grader.judging.hints import Hints

HINTS = {
    "attention": Hints(
        "One query has S shares that add up to 1. Which axis of `(T, S, N)` is that? And what must the score of a "
        "hidden key be so that its share is exactly 0?",
        "Let d = 1, one query of 1, keys 0 and ln 3, values 0 and 4: the shares are 1/4 and 3/4, z is 3. Hide the "
        "second key: the share of the first is 1. If it is still 1/4, was the mask applied after the softmax?",
        "Dot products of `q` and `k` over the root of d. Where `mask`, with a last axis added, is False, put minus "
        "infinity. Subtract the largest along the keys, take the exponential, divide by the sum along the keys. Mix "
        "`v` with these shares.",
        "14-limits.html#attention-by-hand",
    ),
    "attention_backward": Hints(
        "If one score rises, what happens to the other shares of the same query? And why does a value get its gradient "
        "without any softmax?",
        "Two keys, shares 1/4 and 3/4, gradients of the shares 1 and 0: the mean weighted by the shares is 1/4, so the "
        "scores get 3/16 and -3/16. They must add up to 0 for each query. Where does the root of d come in?",
        "`dv` sums `shares` times `dz` over the queries. The shares' gradient is `dz` dotted with `v`. Take off its "
        "weighted mean along the keys, multiply by `shares`, divide by the root of d: that times `k`, summed over "
        "keys, is `dq`, and that times `q`, summed over queries, is `dk`.",
        "14-limits.html#attention-back",
    ),
    "cached_step": Hints(
        "May the present step look at its own key? So what comes first, the looking or the putting into the cache? And "
        "what does the very first step see?",
        "In the first step the only share is 1, so z is the value itself. In the second there are two keys: one axis "
        "more is needed for `k_t`, `(N, d)`, before it can stand behind `(1, N, d)`. Does the old cache still have its "
        "length afterwards?",
        "Join `k_t` and `v_t`, each with a first axis of one, to new arrays behind those of `cache`. Score all keys "
        "against `q_t`, over the root of d, softmax along the first axis less the largest, and mix the values. Return "
        "z and the new pair.",
        "14-limits.html#streaming-cache",
    ),
    "bits_recalled": Hints(
        "Who guesses blindly among K symbols has how much surprise, in bits? Who is always right and sure? How much is "
        "recalled in either case?",
        "K = 4, one answer, two sequences with probabilities 1 and 1/4: the mean surprise is 1, so 1 bit is recalled. "
        "And with 1/16 twice: 2 - 4 is below 0 and counts as 0. Does the 0 apply to each sequence, to each answer, or "
        "to the sum?",
        "Pick the probability of the right symbol from `p` by `answers`, an array `(A, N)`. Raise it to the tiniest "
        "number at least, take minus the logarithm of base 2, and the mean along the sequences. Take it from that of "
        "K, cut each answer at 0, and add up.",
        "14-limits.html#associative-recall",
    ),
    "mlstm_step": Hints(
        "e^1000 is no number, but e^1000 over e^1000 is 1. Which largest exponent can be taken out of both gates, and "
        "where does it cancel again?",
        "At the first step m is minus infinity: then m_t is a_i, i' is 1 and f' is 0. Is the key divided by the root "
        "of d before it goes into both C and n, or into one of them only? C is values by keys, `(N, P, d)`.",
        "Scale `k_t`; find the new m from the old one and the logarithm of the forget gate; form both gates with `exp` "
        "of differences only. Update `C` by an outer product of value and key, and `n` by the key. Divide C times "
        "`q_t` by the larger of the two in the formula, then multiply by the output gate.",
        "14-limits.html#mlstm-stabiliser",
    ),
    "count_lstm, count_attention, fit_cost, predict_cost": Hints(
        "A matrix of H rows and H columns times a vector takes H² multiplications. How many such products does one "
        "LSTM step have? And at step t, how many keys does a causal query look at?",
        "T = 1: the LSTM needs 8 H², attention 4 H² and 2 H more, one for the score and one for the mixture. For "
        "larger T, add up t from 1 to T. In the fit, 10 % of a short time should weigh as much as 10 % of a long one.",
        "The looks of `count_attention` are 2 H for each pair of a query and a key not later than it, which is T (T + "
        "1) / 2 pairs. In `fit_cost`, make a column for each of the `powers`, divide every row by its time, and let "
        "the right side be ones. `predict_cost` adds coefficient times power.",
        "14-limits.html#cost",
    ),
    "crossing": Hints(
        "Subtract the line from the curve. What is asked of the difference: where it is zero, or from where on it "
        "stays above zero? What kind of curve is it when c_2 is 0?",
        "Line (10, 1), curve (0, 1, 0.1): the difference is 0.1 T² - 10, so T = 10. Now go through the other cases: no "
        "root at all; both roots below 0; c_2 = 0 with a slope above, below or exactly 0. Which of them are 0, and "
        "which infinite?",
        "Three coefficients of the difference of `curve` and `line`. If the square's is 0, treat the straight line by "
        "its slope. Else, if what stands under the root is negative, the answer is 0; if not, take the larger root, "
        "and no less than 0.",
        "14-limits.html#where-they-cross",
    ),
}
