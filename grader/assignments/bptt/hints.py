"""Hints for the way back, through a step, a sequence and a chunk, and for checks of gradients."""

from grader.judging.hints import Hints

HINTS = {
    "lstm_step_backward": Hints(
        "If c_t changes a little, by which two roads does the loss hear of it? And through which of the four gates "
        "does c_prev act?",
        "Take one unit with i = f = o = 0.5 and g = 0.8, and go backwards line by line: each line forwards gives one "
        "product. Is every slope that of the gate's own activation, s (1 - s) or 1 - g²? The four parts of `da` stand "
        "in the order i, f, g, o.",
        "First add to `dc_t` what comes through `dh_t`: o times the slope of the tanh at `tanh_c`. Everything but the "
        "output gate uses this sum, and `dc_prev` is it times f. `dx_t` and `dh_prev` are `da` times a matrix as it "
        "stands; the weights' gradients have `da` turned over in front and sum over the batch.",
        "04-bptt.html#the-total-derivative",
    ),
    "lstm_backward": Hints(
        "Which gradients meet at h_t: from where does the first come, and from where the second? And in which order "
        "must the steps be visited?",
        "Take T = 2. Write down what `step_backward` is given for the second step, then for the first. Which of `dh`, "
        "`dstate` and `caches` is used once, and which at every step? One set of weights serves T steps: what does "
        "that mean for its gradients?",
        "Begin with `dstate` and go through `caches` from the last to the first. Add `dh` of this step to the running "
        "`dh_t`, leave `dc_t` as it is, call `step_backward`, and carry on with the pair that it returns. Add the "
        "weights' gradients up, and put each dx at its own t.",
        "04-bptt.html#two-paths",
    ),
    "truncated_bptt": Hints(
        "Two things could cross the border between two chunks: the state and the gradient. Which of them does, in "
        "which direction, and what stands in for the other?",
        "Take T = 5 and `size` = 2: the chunks are steps 1 and 2, 3 and 4, and 5 alone. What is the state at the start "
        "of the second? What does `backward` get as the gradient of the chunk's final state, if nothing comes from "
        "later?",
        "Walk over the starts 0, `size`, 2 `size` and so on. Let `forward` replace the state, take the difference to "
        "the same slice of `target` as dh, and hand `backward` two arrays of zeros for the final state. Sum the halved "
        "squares and `dparams`; do not average.",
        "04-bptt.html#truncated-bptt",
    ),
    "numerical_gradient": Hints(
        "What does 3 become in an array of whole numbers when you add 0.00001 to it? And how many calls of `f` does a "
        "gradient of 6 entries need?",
        "Try f(v) = v², at 3 with eps = 0.1: (9.61 - 8.41) / 0.2 = 6. Only one entry may be moved at a time. After "
        "each entry, is it back at exactly the number it had before, and is the caller's array untouched?",
        "Work in a copy of `v` in double precision. For every index, of an array of any shape, note the entry, set it "
        "to that plus `eps` and call `f`, then minus `eps`, then put it back. Divide the difference by two `eps`; do "
        "not take its absolute value.",
        "04-bptt.html#central-differences",
    ),
    "gradient_error": Hints(
        "A softmax has outputs that always add up to 1. What gradient does their plain sum have, and what would a "
        "check based on that sum miss? And why is a difference of 0.001 sometimes huge and sometimes nothing?",
        "Draw one `dy` with the shape of `f(v)`; both sides must see the same one. What is the error if the true "
        "entries are 10⁻⁹ and yours are twice as large? What is it if one entry of many is 0, or if all of them are?",
        "Take the largest absolute difference between `backward(dy, v)` and the differences of the sum of `dy` times "
        "`f`. Divide once, by the largest absolute entry that either gradient has: no constant is added, no entry is "
        "divided by itself. If the difference is 0, so is the error.",
        "04-bptt.html#relative-error",
    ),
    "examine": Hints(
        "A pair may be wrong forwards, with gradients that fit perfectly. Which comparison catches that? And one that "
        "is right forwards and wrong backwards?",
        "Go through the groups and ask of each what data would show it: more than one sequence, more than four steps, "
        "a state that does not start at zero, a gradient for h_T and for c_T, and large ones. Are all six "
        "outputs of `backward` used? For the subtle ones: which sizes and numbers are an edge?",
        "Draw everything at random. Compare `forward` with a loop over `lstm_step`. Then form a loss from `h`, `h_T` "
        "and `c_T` with random weights, some of them large, and compare each output of `backward` with central "
        "differences along random directions. Then with a large state, large inputs, open gates, an input of "
        "zeros, each size 1.",
        "04-bptt.html#which-tests-kill",
    ),
}
