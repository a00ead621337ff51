"""Hints for a masked loss, Adam, batches, early stopping, a training, broken loops, and tests of a loss."""

from grader.judging.hints import Hints

HINTS = {
    "masked_loss": Hints(
        "What is 0 times NaN? So at which moment must the padding be out: before the square is taken, or after the "
        "sum? And by how many numbers does a mean divide?",
        "Let T = 2, N = 1, `y` = 3 and NaN, `target` = 1 and 5, with a mask that counts the first alone. The loss is 4 "
        "and `dy` is 4 and 0. Is there any step of your code in which the NaN still takes part?",
        "Choose with `np.where`: the error where `mask` is true, zero elsewhere. Divide the sum of squares by how many "
        "entries of `mask` are true. `dy` is twice the chosen error over the same count; it needs no second masking.",
        "06-training.html#training-masking",
    ),
    "adam_step": Hints(
        "m starts at 0. After one step with the gradient 1 it is 0.1: too small by which factor? What does the "
        "division by 1 - 0.9^k do to that, at k = 1 and at large k?",
        "At k = 1 the corrected m is the gradient, and the corrected s is its square. So the first step has the size "
        "of `rate`, whatever the gradient. Does yours, with 100 and with 0.001? Which m is handed to the next call: "
        "the raw or the corrected one?",
        "Make new `m` and `s` from the old ones, use the new ones for the corrected pair, and subtract `rate` times "
        "the corrected m over the root of the corrected s, to which 10⁻⁸ is added outside the root. Return `m` and `s` "
        "uncorrected.",
        "06-training.html#training-adam",
    ),
    "stateful_batches": Hints(
        "Column 0 has just read the numbers 0, 1, 2. Which number must stand at the top of column 0 in the next chunk? "
        "And which number is the target of the last one that is read at all?",
        "Use the example: 0 to 12, `N` = 2, `steps` = 3. In the stream's own order, which axis changes slowest: the "
        "column, the chunk or the step? Why must 13 numbers give two chunks, and 12 only one?",
        "K is what is left of the length less one, divided by `N` times `steps`, rounded down. Cut that many numbers, "
        "reshape to (N, K, `steps`), then move the axes to (K, `steps`, N). The target is the same cut, begun one "
        "number later in `stream`.",
        "06-training.html#training-stateful",
    ),
    "early_stopping": Hints(
        "Two epochs have the same loss, the least so far. Which one is kept, and does the second of them count as "
        "progress?",
        "Go through 5, 3, 4, 4, 1 with a patience of 2, and write down at each epoch the best one so far, and how many "
        "epochs ago that was. At which epoch is it 2? And what is `last` when the losses simply end?",
        "Keep the number of the best epoch, starting with 0, and replace it only if a loss is strictly smaller. After "
        "each epoch, stop if this one's number minus the best one's has come to `patience`. Never look at any of the "
        "`losses` behind that.",
        "06-training.html#training-early-stopping",
    ),
    "train_adding": Hints(
        "What does one update need, in order: which data, which two calls, and which rule? And what is the derivative "
        "of a mean of squares by one prediction?",
        "Watch your loss. If it stays where a constant guess is, is the rate too small, or the sign of `dy` turned? If "
        "it jumps, clip. Check one piece at a time: `y` is `(N,)`, and the derivative is twice the error over N. Do "
        "the averages of Adam live from one update to the next?",
        "Begin with `init` and a generator of your own. Some 500 times: draw 32 columns of `x`, call `forward`, call "
        "`backward` with the derivative, clip all gradients by one factor, and take a step of Adam for each array, "
        "with a rate of a few hundredths that is lowered near the end.",
        "06-training.html#training-optimisers",
    ),
    "the repaired loops": Hints(
        "Read each loop with one question in mind: what is made anew at every batch, and what lives on from one to the "
        "next? Which of the two does its first line ask for?",
        "Follow two batches by hand, with one array and one number in it. What has `total` become? What does "
        "`velocities` hold at the start of the second? Which `state` does the second chunk get? Do `best` and `arrays` "
        "name two lists, or one list under two names?",
        "Each repair moves or changes one line. `train_plain` has no sum over batches. `train_momentum` makes its "
        "velocities once. `train_clipped` takes one norm of all gradients. `train_stream` hands the state on. "
        "`train_best` makes new arrays in every update, so that what was kept does not change later.",
        "06-training.html#training-diagnosing",
    ),
    "test_masked_loss": Hints(
        "Which wrong functions would pass a test with a mask that is true everywhere? And which would pass one that "
        "looks at the loss alone?",
        "Collect ways to go wrong: dividing by T N, or by each sequence's own steps; a factor missing in the gradient; "
        "padding that leaks. For each, which mask, and which shape with T different from N, shows it? What does NaN in "
        "the padding show?",
        "For several random shapes and masks, call `masked_loss` and compute both answers again in a plain double "
        "loop: the sum and count where `mask` is true, and the gradient there, zero elsewhere. Compare shapes too, "
        "then all numbers with `np.allclose`.",
        "06-training.html#training-masking",
    ),
}
