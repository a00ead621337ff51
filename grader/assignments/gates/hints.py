"""Hints for the step and the sequence, weights set by hand, half-lives, and weights of other libraries."""

from grader.judging.hints import Hints

HINTS = {
    "lstm_step": Hints(
        "Suppose the forget gate is 1 and the input gate is 0, for every unit. What must `c_t` be then? And which of "
        "the four blocks of `a` gets a tanh, while the other three get a sigmoid?",
        "Take one sequence and one unit, with `c_prev` = 2 and f = i = g = o = 0.5. By hand, c_t is 1.25. Follow your "
        "code on these numbers. Then look at the shapes: the pre-activations are `(N, 4H)`, so each gate is a block of "
        "H columns, in the order i, f, g, o.",
        "Add both products and the bias once, and split along the columns. `c_t` is the sum of two products: what f "
        "keeps of `c_prev`, and what i lets in of g. `h_t` is o times the tanh of this new `c_t`. A sigmoid that never "
        "overflows is half a tanh of half the input, plus one half.",
        "03-gates.html#lesson-cell",
    ),
    "lstm_forward": Hints(
        "Imagine three steps. Which numbers does step 2 need that step 1 has made, and which ones does nobody need any "
        "more?",
        "Run T = 2 by hand with an `lstm_step` of your own. Which pair goes into the second call? `x` has the shape "
        "`(T, N, D)`, so one turn of a loop over `x` sees `(N, D)`. Of every turn you keep one array of `(N, H)`; "
        "which of the two?",
        "Within the loop, let `state` be replaced by what `lstm_step` returns, and put its first half into a list. "
        "After the loop, stack the list along a new first axis, and return it with the `state` that the last turn "
        "left.",
        "03-gates.html#whole-sequence",
    ),
    "latch_params": Hints(
        "While `write` is 0, which value must each of the two gates f and i have, so that nothing at all changes? And "
        "while `write` is 1?",
        "Write down four numbers for each gate: what its pre-activation should be at `write` = 0 and 1, for `value` = "
        "+1 and -1. A sigmoid is nearly 0 at -20 and nearly 1 at +20. Which gates should look at `value`, and which at "
        "`write` alone?",
        "The rows of `W_x` are i, f, g, o, its columns `value` and `write`. Row g looks at `value` alone. Rows i and f "
        "look at `write` alone, with opposite signs, and their entries of `b` decide what holds at `write` = 0. o is "
        "always open, and `W_h` is zero.",
        "03-gates.html#by-hand",
    ),
    "counter_params": Hints(
        "A count that is never lost: which gate must then stay where, at every step? And what has to be added to the "
        "cell state by one pulse up, one pulse down, and by silence?",
        "What is added is i times g. If i stays at 1, then g alone must be +1, -1 or 0. At which pre-activations does "
        "a tanh give these three numbers? Try both pulses at once, too: what does your row for g make of them?",
        "In `W_x`, only row g is not zero: a large positive weight for `up`, and its opposite for `down`, with no "
        "bias. Let `b` open the other three gates wide: after 500 steps a forget gate of 0.999 has lost a good part of "
        "the count.",
        "03-gates.html#by-hand",
    ),
    "half_life, forget_bias": Hints(
        "If a cell keeps the share f at each step, how much is left after n steps? For which n is that one half?",
        "Take f = 0.5: the half-life must be 1. Take f = 0.25: it must be a half. Solve the equation for n with "
        "logarithms, both of the same base. For the way back, first find f from `n`, and then ask at which bias a "
        "sigmoid gives that f.",
        "In `half_life`, divide ln 2 by minus ln f, where minus ln σ(b) is the log of one plus e to the minus `b`. In "
        "`forget_bias`, f is 2 to the power -1/`n`, and the bias is the log of f over 1 - f: bring it to a form "
        "without 1 - f, which rounding spoils.",
        "03-gates.html#half-life",
    ),
    "from_torch, to_keras, from_keras": Hints(
        "A layer of Keras computes `x @ kernel`, ours computes `x @ W_x.T`. When both give the same numbers for every "
        "x, how are the two matrices related? And two biases that are added: by which single one can you replace them?",
        "Take D = 2 and H = 1 and write the shapes down: `W_x` is `(4, 2)`, `kernel` is `(2, 4)`. Beware of reshape: "
        'it gives this shape, but puts the numbers elsewhere. Read the column "gates" of the table: does any of '
        "these libraries want another order?",
        "No block has to move in these three. Between us and Keras, turn both matrices over, `kernel` and "
        "`recurrent_kernel`, and leave the bias as it is. From PyTorch, keep both matrices as they are, and let one "
        "bias be the sum of `bias_ih` and `bias_hh`.",
        "03-gates.html#layouts",
    ),
    "to_onnx, from_onnx": Hints(
        "Say the four blocks of ours are i, f, g, o and ONNX wants i, o, f, g. Where does our last block go? Does the "
        "same move, made a second time, bring everything back?",
        "Try it on four rows, H = 1, filled with 1, 2, 3, 4: for ONNX they must read 1, 4, 2, 3. All three arrays are "
        "reordered, the bias too. Then count axes: `W` is `(1, 4H, D)`, and `B` is `(1, 8H)`.",
        "Split into four blocks along the rows and join them in the new order; going back, the order is another one. "
        "In `to_onnx`, put as many zeros behind the bias as it has numbers, then give each array a first axis of one. "
        "In `from_onnx`, drop that axis, and add the two halves of `B` before you reorder.",
        "03-gates.html#layouts",
    ),
}
