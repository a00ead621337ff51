"""Hints for two GRUs, peepholes, both directions, a scan, and a table of seeds."""

from grader.judging.hints import Hints

HINTS = {
    "gru_step": Hints(
        "If z is 1, what must `h_t` be? And which part of the candidate's sum may the reset gate take away: what comes "
        "from the input, or what comes from the state?",
        "Keep the input's part `x_t @ W_x.T + b_x` and the state's part apart, each `(N, 3H)`, and split both into r, "
        "z, n. The gates add the two parts. In the candidate, r stands between them. Is the bias of the state's part "
        "inside or outside r?",
        "r and z are sigmoids of sums. The candidate is the tanh of the input's third plus r times the state's whole "
        "third, with its share of `b_h`. `h_t` takes the share 1 - z of the candidate and the share z of `h_prev`.",
        "05-variants.html#gru",
    ),
    "gru_before_step": Hints(
        "The reset gate picks from the state before any matrix is applied. So at which moment can you multiply "
        "`h_prev` by the candidate's rows of `W_h`, and what must you know by then?",
        "One product with all of `W_h` is too early for the candidate. Split `W_h` into three blocks of `(H, H)` along "
        "its rows. The first two give r and z. What is the shape of r, and what does the third block multiply?",
        "Use the blocks for r and z with `h_prev` as it is. Then multiply r and `h_prev` entry by entry, and only that "
        "product by the third block, turned over. There is one bias, on the input's side. The last line is that of the "
        "other GRU.",
        "05-variants.html#reset-placement",
    ),
    "peephole_step": Hints(
        "Which cell state exists when the input gate and the forget gate are computed, and which one exists when the "
        "output gate is? Which of them would you like to see in each place?",
        "Take one unit with `c_prev` = 2 and p_i = 1: the input gate's pre-activation rises by 2, before the sigmoid. "
        "`p` is `(3H,)`, so a cell sees itself alone, and no matrix product is needed. Does g get a peephole?",
        "Split the sum for i, f, g, o into four, and `p` into three. Add p times `c_prev` for i and f, compute `c_t`, "
        "and only then finish o, with p times the new `c_t`. The tanh of `c_t` is for `h_t` alone, not for the "
        "peephole.",
        "05-variants.html#peepholes",
    ),
    "bidirectional": Hints(
        "A sequence has 2 valid steps in an array of 5. If you turn the whole array round, what does the second "
        "direction read first? Where should it begin instead?",
        "Write the times down for T = 5 and a length of 2. Turned within its own length, the order of reading is 1, 0 "
        "and then the padding. Turning twice must bring everything back. After which step has each direction seen its "
        "whole sequence?",
        "For each sequence make a row of times: length - 1 - t where t is valid, t elsewhere. Index `x` with it, run "
        "`forward` with `back`, and index the result the same way. In `last`, the forward half stands at `lengths` - "
        "1, the backward half at time 0. Zero the padding of `y` last.",
        "05-variants.html#padding",
    ),
    "combine": Hints(
        "Do the map `first` to a number h, and then the map `second` to what came out. Multiply out: which factor "
        "stands before h, and what stands alone?",
        "With `first` = (2, 3) and `second` = (5, 7): from h = 0 you get 3, then 22; from h = 1 you get 5, then 32. So "
        "the pair is (10, 22). Which of the four numbers made the 22?",
        "The new d is the product of both. The new u is what `second` makes of the u of `first`: its own d times that, "
        "plus its own u. The order matters for u and not for d.",
        "05-variants.html#parallel-scan",
    ),
    "scan": Hints(
        "After one round in which every place is combined with its left neighbour, how many steps does each place "
        "cover? And after another, with the place two to the left?",
        "Write four letters a, b, c, d. Reach 1 gives a, ab, bc, cd; reach 2 gives a, ab, abc, abcd. Which places stay "
        "as they are in each round? Two slices of equal length go into one call: which of them is the earlier one?",
        "While reach is less than the number of steps: call `combine` with all but the last reach places first, and "
        "all but the first reach places second. Keep the first reach places of `d` and `u`, put the result behind "
        "them, and double the reach. Make new arrays in every round.",
        "05-variants.html#parallel-scan",
    ),
    "min_lstm_maps": Hints(
        "f / (f + i) is the same as 1 / (1 + i / f). Of which number is that a sigmoid? And when f and i are both too "
        "small for the computer, is their ratio too?",
        "Put a_i = -1000 and a_f = -998 in. The logarithm of a sigmoid of a very negative a is a itself, so the "
        "difference of the logarithms is 2. `np.logaddexp(0, -a)` is ln(1 + e^-a): with which sign is it log σ(a)?",
        "Split along the last axis of `(T, N, 3H)`. Compute both logarithms with `np.logaddexp`. `d` is `sigmoid` of "
        "log f minus log i, and the share in `u` is `sigmoid` of the opposite; `u` is that times a_g, without a tanh.",
        "05-variants.html#minlstm",
    ),
    "summary": Hints(
        "If you ran a hundred seeds in the place of six, would the scores spread less? Would their mean be known "
        "better? Which of these two should the band show?",
        "Take the scores 0.5 and 1. The mean is 0.75; the standard deviation that divides by n - 1 is about 0.354; "
        "over the root of 2 that is 0.25. So the band reaches from 0.25 to 1.25. Which option of `std` changes the "
        "divisor?",
        "Half the width is twice the standard deviation with `ddof` set to one, divided by the root of how many "
        "`scores` there are. Return the mean, the mean minus it, the mean plus it, and do not cut the band off at 0 or "
        "1.",
        "05-variants.html#noise",
    ),
    "p_value, clear_differences": Hints(
        "If the name of a variant had no effect at all, in how many ways could the same scores have been dealt to the "
        "two groups? In how many of them would the means be at least as far apart?",
        "Take a = 0, 0 and b = 1, 1. There are 6 deals; in 2 of them the means differ by 1, so the share is 1/3. Far "
        "apart counts in both directions. In the table, is the baseline compared with itself, and how many comparisons "
        "are there?",
        "In `p_value`, go over all `combinations` of places for the first group; compare the absolute difference of "
        "means with the seen one, less 10⁻⁹. In `clear_differences`, divide `level` once by the number of other rows, "
        "and keep the names whose p-value is at most that.",
        "05-variants.html#noise",
    ),
}
