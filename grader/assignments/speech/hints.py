"""Hints for features, sums over paths and their gradient, a search over prefixes, and error rates."""

from grader.judging.hints import Hints

HINTS = {
    "frames, log_mel": Hints(
        "Ten samples, frames of 4, one every 3: where do they begin, and is there room for one at 9? And what does the "
        "window do to the samples at the ends of a frame?",
        "Those frames begin at 0, 3 and 6. If `filters` is `(B, F)` with F = 5, the transform has 8 points, even where "
        "a frame is shorter. What comes first: the square of the magnitude, the filters, or the logarithm?",
        "`frames` takes every stretch of `width` that begins at a multiple of `hop` and is whole. `log_mel` multiplies "
        "`pieces` by the window, transforms, squares the absolute value, multiplies by `filters` turned over, raises "
        "what is below `floor` to it, and takes the logarithm.",
        "11-speech.html#speech-features",
    ),
    "collapse": Hints(
        "How does a path say a label twice in a row? What would be lost if blanks went first and repetitions after?",
        "Go through 0, 3, 3, 0, 3 and decide at each entry whether it is said: only the first 3 and the last one. What "
        "do you have to remember from the entry before? Is a blank remembered too?",
        "Keep the last entry, whatever it was, and begin as if it had been a blank. A label of `path` is said if it "
        "differs from the last entry and is not 0. Then remember it, in every case.",
        "11-speech.html#speech-ctc",
    ),
    "ctc_forward, ctc_loss": Hints(
        "A path stands at a label. From which places can it have come one step earlier? And why may it not jump over a "
        "blank between two equal labels?",
        "Take the target [1] and T = 2: the places are blank, 1, blank. Paths that say it: 1 1, 1 blank, blank 1. Fill "
        "the table by hand with all probabilities 1/2; the last two places must add up to 3/4. At which two places may "
        "a path begin?",
        "In `ctc_forward`, the first row has two entries, all else is minus infinity. Later, a place adds the "
        "logarithms of itself, its left neighbour, and the one before that only if its label is no blank and differs. "
        "Add the step's own `log_y`. `ctc_loss` adds the last two places of `alpha` and turns the sign.",
        "11-speech.html#speech-forward",
    ),
    "ctc_backward, ctc_gradient": Hints(
        "Alpha contains step t, beta does not. What is then the product of the two at one place, and what must the sum "
        "over all places be, at every t?",
        "Check that sum first: for each row, adding up e to alpha + beta must give the same p. If it does not, does "
        "beta add the probability of step t + 1 before it goes back, and that of step t not at all? Which places does "
        "a label share?",
        "`ctc_backward` fills rows from the last: take row t + 1 plus its `log_y`, and add what is reached by staying, "
        "by one place on, and by two places under the same condition as forwards. `ctc_gradient` begins with the "
        "probabilities, and takes each place's share off at its label; equal labels add up.",
        "11-speech.html#speech-gradient",
    ),
    "prefix_beam": Hints(
        "A prefix ends in 3, and the next step says 3 again. In which case is it the same string, and in which a "
        "longer one? What has to be known to tell?",
        "Take two steps with probability 1/2 for the blank and 1/2 for label 1. By hand: the empty string has 1/4, the "
        "string 1 has 3/4. Paths 1 1, 1 blank and blank 1 must come together in one prefix. How many sums does each "
        "prefix keep?",
        "Keep a dictionary from prefix to two logarithms. For each row of `log_y`: the blank sends both sums into the "
        "first one; another label sends both to the longer prefix; the same label sends the second sum to the same "
        "prefix, the first to the longer one. Add where a prefix is known, then cut to `width`.",
        "11-speech.html#speech-search",
    ),
    "edit_distance, word_error_rate": Hints(
        "What does it cost to make the empty list into one of three labels? And if you know the costs for all "
        "beginnings but the last label, in which three ways can you finish?",
        "For 1 2 3 and 1 3, one deletion is enough. Draw the table: its first row and column count up from 0. Then two "
        "strings of 1 and 9 words with one error each: is the rate 2/10, or the mean of 1 and 1/9?",
        "In `edit_distance`, each entry is the least of: the diagonal, plus 1 unless the labels are equal; the one "
        "above plus 1; the one to the left plus 1. `word_error_rate` adds the distances of all pairs and divides by "
        "the total length of `said`, not of `heard`.",
        "11-speech.html#speech-errors",
    ),
}
