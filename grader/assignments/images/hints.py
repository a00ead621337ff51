"""Hints for pictures as sequences, beliefs, a loss at the end, two cells, and a reader."""

from grader.judging.hints import Hints

HINTS = {
    "as_rows, as_pixels": Hints(
        "The first axis of a sequence is time. If a step is a row, which axis of the pictures becomes time, and which "
        "stays with the picture?",
        "Take one picture [[1, 2], [3, 4]]. By pixels it reads 1, 2, 3, 4; with places 3, 0, 1, 2 it reads 4, 1, 2, 3. "
        "Now two pictures at once: does a reshape to the wanted shape keep the pixels of each apart?",
        "`as_rows` exchanges the first two axes. `as_pixels` makes each picture one long row, turns that over so that "
        "time comes first, and gives it a last axis of one. If there are `places`, index the time axis with them, as "
        "they are.",
        "13-images.html#pictures-as-sequences",
    ),
    "inverse, as_images": Hints(
        "Write a table: which pixel does each step read? Now read it from the other side: at which step is each pixel "
        "read?",
        "Places 2, 0, 1. The inverse is 1, 2, 0, for pixel 0 is read at step 1. Try `x` = a, b, c: with the places it "
        "is c, a, b; with the inverse of these it must be a, b, c. Reading by the same places again is not the way "
        "back.",
        "In `inverse`, make an empty array of whole numbers and put step t at index `places[t]`, for all t at once. "
        "`as_images` first undoes the order along time, then drops the last axis, brings pictures to the front, and "
        "shapes each to `shape`.",
        "13-images.html#an-order-is-undone",
    ),
    "beliefs": Hints(
        "At one step, for one picture: over what do the probabilities add up to 1? And does a belief at step t look at "
        "any other step?",
        "Let K = 2 and the scores 0 and ln 3: 1/4 and 3/4. The product with `W_y` works for `(T, N, H)` at once, "
        "without a loop. What has to be taken from the scores first, if they are in the thousands: one number for all, "
        "or one for each step and picture?",
        "Multiply `h` by `W_y` turned over and add `b_y`. Along the last axis, subtract the largest, take the "
        "exponential, and divide by the sum; keep that axis, so that the shapes meet.",
        "13-images.html#the-growing-belief",
    ),
    "last_step_loss": Hints(
        "Which of the T states does the loss see? So what is the gradient with respect to all other states, and how can "
        "it still reach the early ones later?",
        "One picture, scores 0 and ln 3, label 1: the loss is ln(4/3), the gradient with respect to the scores is 1/4 and "
        "-1/4. With N pictures each is divided by N. What shape does `dh` have, and how many of its rows are not zero?",
        "Take the logarithmic softmax of the scores of the last row of `h`. The gradient of the scores is p, less 1 at "
        "the label, over N. `dh` is zeros, but for the last row: that gradient times `W_y`. Turned over and times the "
        "last state it is `dW_y`; summed over pictures, `db_y`.",
        "13-images.html#asked-at-the-end",
    ),
    "irnn_start, irnn_step, irnn_step_backward": Hints(
        "Before training, with the input zero, what does a step with W_h = I make of a state that is not negative? And "
        "what comes back through a unit whose output is 0?",
        "Take N = 1, H = 2, h_t = (3, 0), dh_t = (5, 7): behind the rectifier the gradient is (5, 0). From there it "
        "goes back like that of any linear layer. Which of the products are turned over, and what is summed over the "
        "batch?",
        "`irnn_start` makes an identity with as many rows as `W_x` and zeros. `irnn_step` is the larger of 0 and the "
        "usual sum. In `irnn_step_backward`, put 0 where `h_t` is not above 0; this times `W_x` and `W_h` goes to "
        "input and state, and turned over, times `x_t` and `h_prev`, to the weights.",
        "13-images.html#identity",
    ),
    "place_step": Hints(
        "A place has two pasts. How many forget gates does it need, and which cell state does each of them multiply?",
        "Let all gates be 1/2, c to the left 2, c above 4, g = 1: then c = 1 + 2 + 1/2. The five blocks of `(N, 5H)` "
        "come in the order i, f_1, f_2, g, o. Which of them gets a tanh? Which parts of `left` and `above` go into the "
        "sum?",
        "Add the three products, each with its matrix turned over, and `b`; split into five along the columns. Sum up "
        "three terms for c: the gates f_1 and f_2 on the cell states of `left` and `above`, i on the candidate. Then h "
        "as in any LSTM. Return h before c.",
        "13-images.html#two-dimensions",
    ),
    "train, predict": Hints(
        "After which step should the network be asked? What must one pass do with the pictures before it cuts them into "
        "batches, and why?",
        "Follow one batch: `(32, 50, 2)` in, states `(32, 50, 32)`, scores `(50, 10)`. At the start the loss should be "
        "near ln 10, about 2.3, and may stay there for four passes; after seven it should be well below. If it is not, "
        "check the sign and the division of the gradient of the scores.",
        "In `train`, for each pass draw an order of all pictures. For each fifty: `lstm_forward`, the scores of the "
        "last state, the gradient of part 4, `lstm_backward`, all five gradients in the order of the weights, and an "
        "update with a falling rate. `predict` runs the same way and takes the largest score of each picture.",
        "13-images.html#asked-at-the-end",
    ),
}
