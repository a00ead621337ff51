"""Hints for streams, perplexity, the next symbol, beam search, a training, and a cell that knows."""

from grader.judging.hints import Hints

HINTS = {
    "chunks": Hints(
        "Stream 0 has just read symbol k of the text. What does it read next, and what stream 1? And why is the last "
        "symbol of the text never read, though it is used?",
        "Use the example: 0 to 7, `N` = 2. Why is S = 3 and not 4? Write both streams as rows, then as columns. In "
        "which order does a reshape fill the rows, and which axis must come first in the end?",
        "Take N times S `codes`, shape them to (`N`, S) and turn that over, so that time comes first. `y` is made the "
        "same way from the codes beginning one later. Then cut both at 0, `T`, 2 `T` and so on; a slice that ends "
        "behind the array is simply shorter.",
        "07-language-modelling.html#contiguous-streams",
    ),
    "perplexity, bits_per_character": Hints(
        "A model gives each of 8 symbols 1/8. In base 2 every entry is -3, in base e it is -2.08. What must be raised "
        "to which power so that both give 8? And if a token is a whole word, by what do you divide to speak of "
        "characters?",
        "Take two tokens with probability 1/4 each that spell 8 characters: 2 bits for each token, 4 together, so half "
        "a bit for each character. Where do you need a mean, and where a sum? Which logarithm turns nats into bits?",
        "`perplexity` raises `base` to minus the mean of `log_p`. `bits_per_character` adds all of `log_p` up, turns "
        "the sign, divides by ln 2 to change from nats to bits, and divides by `characters`, not by the number of "
        "tokens.",
        "07-language-modelling.html#perplexity-and-bits",
    ),
    "next_distribution": Hints(
        "Sort the probabilities from the largest down. A symbol belongs to the nucleus if those before it are not "
        "enough yet. What do you compare with `mass`: the sum with the symbol, or without it?",
        "With 0.5, 0.3, 0.2 and a mass of 0.8, two symbols are kept: 5/8 and 3/8. With a mass of 0.81, all three. Then "
        "shuffle the symbols: does each probability come back to its own place? When is the temperature used, before "
        "or after the cut?",
        "Softmax of `scores` less their maximum, over `temperature`. Sort by falling probability, and sum up what "
        "stands before each symbol. Where that sum is at least `mass`, set the probability at the symbol's own place "
        "to 0. Divide by the sum again.",
        "07-language-modelling.html#temperature-and-nucleus",
    ),
    "beam_search": Hints(
        "Two hypotheses, each extended by all symbols: are the best of each kept, or the best of all? And what does a "
        "complete hypothesis do while the others grow?",
        "Follow `width` = 2 by hand with three symbols and two steps. After the first step, two of three one-token "
        "lists are left. After the second, how many candidates compete? Logarithms of probabilities are added. Which "
        "hypotheses does `next_log_p` have to be asked about?",
        "Keep pairs of tokens and score, beginning with the empty list and 0. In each of `length` rounds, a pair that "
        "ends in `end` goes on as it is, every other gives one new pair for each symbol. Sort all of them by score and "
        "keep `width`. The first one left is the answer.",
        "07-language-modelling.html#lm-beam-search",
    ),
    "train, predict": Hints(
        "What lives through a whole pass over the chunks, what lives through all passes, and what is made anew for "
        "each chunk? And why may the state not be reset between two chunks?",
        "Watch the loss beside ln V. If it falls to that of single symbols and stays, look at the state. Are the "
        "gradients a list in the order of the weights, recurrent ones first? In `predict` there is one sequence: which "
        "shape must `codes` have to be read as `(T, 1)`?",
        "In `train`: for each pass a zero state, for each chunk `lstm_forward`, `cross_entropy`, `lstm_backward`, all "
        "gradients joined and clipped, one update. Keep the state that comes back. In `predict`, read `codes` as one "
        "column from a zero state, and give `log_softmax` the scores of every step.",
        "07-language-modelling.html#lm-truncated",
    ),
    "best_cell": Hints(
        "Why may the second half take no part in choosing the cell, its threshold or its side? And what would plain "
        'accuracy say of a rule that always calls out "outside" if quotations are rare?',
        "Take one cell: 3, 4 inside and 1, 2 outside. The means are 3.5 and 1.5, the threshold is 2.5, and inside is "
        "above. If you turn the signs, inside is below. How do you get both cases with one comparison? What should a "
        "cell score that never moves?",
        "On the first half, take the mean of each column of `cells` where `inside` is true and where it is not. A rule "
        "says inside if being above the middle agrees with the first mean being the larger. Choose by balanced "
        "accuracy there, and report that column's on the second half.",
        "07-language-modelling.html#a-cell-that-knows",
    ),
    "shift_test": Hints(
        "If the labels had nothing to do with the cells, how often would a search among many cells still find a good "
        "one? What must be done again for each shift: the search, or only the measuring?",
        "Take 19 shifts, none of which comes up to the true accuracy: p is 1/20. If 4 of them do, p is 5/20. Does one "
        "with exactly the true accuracy count? Whom do the ones in the formula stand for?",
        "Call `find` once with `inside`, and once for every entry of `shifts` with the labels rolled by it; keep the "
        "second thing that it returns. Count those at least as large as the true one, add one above and below the "
        "line.",
        "07-language-modelling.html#could-it-be-chance",
    ),
}
