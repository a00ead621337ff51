"""Hints for the recurrent network, its loss, perplexity, and the text that it writes."""

from grader.judging.hints import Hints

HINTS = {
    "one_hot": Hints(
        "With V = 3, which vector stands for symbol 0, and which for symbol 2? Write the vectors of all three symbols "
        "below each other: which well-known matrix is that?",
        "`symbols` may have any shape, so two nested loops are one too few or too many. NumPy can take rows of a "
        "matrix by an array of row numbers: of indices with the shape `(T, N)` it makes `(T, N, V)`. Try it with three "
        "rows.",
        "Build the identity matrix with `V` rows, and take its rows by `symbols`, all at once. The new axis comes last "
        "by itself, and the numbers are floats.",
        "01-rnn.html#rnn-one-hot",
    ),
    "rnn_step": Hints(
        "Which three things does a unit add up before its tanh? And is there one pair of weights for each sequence in "
        "the batch, or one for all?",
        "Take N = 2, D = 3, H = 4. Each of the two products must come out as `(2, 4)`. `W_x` is `(4, 3)`, `W_h` is "
        "`(4, 4)`: the second fits either way round, so its shape cannot tell you whether you turned it over. The "
        "formula can.",
        "Multiply `x_t` by `W_x` turned over, and `h_prev` by `W_h` turned over. Add the two and `b`, once, and take "
        "one tanh of the whole sum.",
        "01-rnn.html#rnn-step",
    ),
    "rnn_forward": Hints(
        "The second step reads a state. Where does it come from? And what would the network know of the first input if "
        "every step began with `h_0`?",
        "Follow T = 2 by hand: write down the two calls of `rnn_step` with all their arguments. The first axis of `x` "
        "is time, so `x[0]` is `(N, D)`. Of `h` you want every state after a step, T of them; `h_0` is none of these.",
        "Keep one state, which starts as `h_0`. For each `x_t`, replace it by what `rnn_step` returns and append it to "
        "a list. Stack the list along a new first axis; the state that is left over is the second thing to return.",
        "01-rnn.html#rnn-unrolling",
    ),
    "cross_entropy": Hints(
        "If you add 100 to all scores of a place, what happens to its probabilities? And what is the logarithm of a "
        "fraction whose numerator is a power of e?",
        "Take one place with scores 0 and ln 3, and the second symbol as target: p is 1/4 and 3/4, the loss ln(4/3), "
        "the gradient 1/4 and -1/4. Each place has its own maximum and its own sum, along the last axis. The mean runs "
        "over T N places, not over T N V numbers.",
        "ln p is the shifted score minus the logarithm of the sum of exponentials, so no small number meets a "
        "logarithm. Pick ln p at `target` for the loss. For `dscores`, take p, subtract 1 at the target's place only, "
        "and divide by how many numbers `target` has.",
        "01-rnn.html#rnn-cross-entropy",
    ),
    "perplexity, bits_per_symbol": Hints(
        "A model gives each of 8 symbols the probability 1/8, always. What must its perplexity be, and how many bits "
        "does it need for each symbol?",
        "In which order do mean, logarithm and exponential come? Try `p` = 1/2 and 1/8: the mean of the logarithms "
        "gives a perplexity of 4; the logarithm of the mean gives another number. A product of 100,000 probabilities "
        "is 0 before any root is taken.",
        "Take the logarithm of every entry of `p` first, then the mean, then turn the sign. In `perplexity` the "
        "natural logarithm goes with the power of e. In `bits_per_symbol` the logarithm has base 2, and no power "
        "follows.",
        "01-rnn.html#rnn-perplexity",
    ),
    "pick": Hints(
        "Lay the probabilities of one row end to end on a line from 0 to 1. Where does u fall on it, and which symbol "
        "is that? What does a low temperature do to the lengths?",
        "Probabilities 0.2, 0.5, 0.3 add up to 0.2, 0.7, 1. With u = 0.6 the first sum that is larger is the second, "
        "so symbol 1. All of it is done row by row, along the axis of length V. And what is divided by the "
        "temperature: scores or probabilities?",
        "Divide `scores` by `temperature`, subtract each row's maximum, take the softmax, and sum it up along the row. "
        "Compare every sum with that row's `u` as a column, strictly: the first place where `u` is smaller is the "
        "symbol.",
        "01-rnn.html#rnn-temperature",
    ),
    "generate": Hints(
        "When the network has drawn its first symbol, what does it read next? Which two things does one step hand to "
        "the next?",
        "Write the first two turns for N = 1 on paper: read `first` as a one-hot vector, get a state and scores, "
        "choose a symbol with `u[0]`. Now the second turn: what is read, and with which row of `u`? Which symbols are "
        "to be returned?",
        "Keep two variables, the symbol and the state. For each row of `u`: make the one-hot vectors of the current "
        "symbols, call `step`, give its scores and the row to `choose`, and append the symbol. `first` is read and "
        "never appended.",
        "01-rnn.html#rnn-generating",
    ),
}
