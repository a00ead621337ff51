"""Hints for a layer, a sigmoid and a first recurrence."""

from grader.judging.hints import Hints

HINTS = {
    "layer": Hints(
        "One sequence has D numbers, and a layer of H units makes H numbers of it. With N sequences, how many rows and "
        "columns must the result have, and which axis of `x_t` has to disappear?",
        "Take N = 2, D = 3, H = 1. The rows of `x_t` are the sequences, the rows of `W_x` are the units. Which of the "
        "two has to be turned over so that the axes of length D meet in the product? A reshape also makes that shape, "
        "but it shuffles the numbers.",
        "Multiply with `x_t` on the left and with `W_x` turned over on the right: that is `(N, H)`. Then add `b` as it "
        "is: NumPy gives each of its H numbers to one column. No activation function follows.",
        "start-here.html#rows-of-a-batch",
    ),
    "sigmoid": Hints(
        "Between which two numbers does a tanh lie, and between which two a sigmoid? What must be done to the first "
        "interval to make the second of it?",
        "Try three numbers on paper: at `a` = 0 it must be 1/2, for very large `a` it is 1, for very small it is 0. "
        "There are two halves before the plus sign: one within the tanh and one in front of it. For integers, mind "
        "that `//` rounds.",
        "Halve `a` into a new array, take the tanh, halve what it gives, and add one half. No loop is needed for any "
        "shape, and neither is an exponential, which is what overflows at -1000. The array `a` itself stays as it was.",
        "start-here.html#a-stable-sigmoid",
    ),
    "accumulate": Hints(
        "What does the memory hold after the first step: the first input, the old memory, or something of both? And "
        "from which memory does the second step start?",
        "Let f = 0.5, one sequence, `c_0` = 4, and inputs 1 and 1. By hand the memory is 3 after the first step, and "
        "2.5 after the second. The result has exactly T rows. Is 4 one of them?",
        "Start a running memory at `c_0`. At each row of `x`, replace it by `f` times itself plus that row, and only "
        "then keep it. Make a new array at every step: adding in place would change `c_0`, and all that you kept "
        "before.",
        "start-here.html#a-first-recurrence",
    ),
}
