"""Hints for Jacobians and their products, bounds, clipping, orthogonal weights and half-lives."""

from grader.judging.hints import Hints

HINTS = {
    "step_jacobian": Hints(
        "If one number of `h_prev` changes a little, by how much does the pre-activation of unit j change? And by how "
        "much of that does its output change, after the tanh?",
        "Let H = 2. Write down all four entries, each as a slope times a weight. Each row belongs to one unit of the "
        "new step: how often does its slope occur there? And at which h is the slope taken, before the step or after "
        "it?",
        "Compute the new state first; the slope of unit j is one minus its square. Row j of `W_h` is multiplied by "
        "that one slope, so the slopes have to stand as a column, `(H, 1)`. Nothing is turned over, and `W_x` occurs "
        "only in the state.",
        "02-vanishing-gradients.html#vg-one-step",
    ),
    "total_jacobian": Hints(
        "A small change of h_0 is first multiplied by the Jacobian of step 1. In a product of matrices that acts on a "
        "column, on which side stands the one that acts first?",
        "Take T = 2 and multiply by a vector: J_2 (J_1 v). Which order of the two matrices is that? Test your code "
        "with two matrices that do not commute. And what is the right answer for no step at all, the matrix that "
        "changes nothing?",
        "Start with the identity, and go through `jacobians` from the first to the last. Each one is multiplied from "
        "the left onto what you have, with a matrix product, not entry by entry.",
        "02-vanishing-gradients.html#vg-many-steps",
    ),
    "norms_by_lag": Hints(
        "A change of a state moves on with J. A gradient asks the opposite question: how did each unit before "
        "contribute to what came after? What does that do to rows and columns?",
        "Let T = 2. How many norms must come out? Lag 0 is the gradient that you are given. Which Jacobian carries it "
        "to lag 1: the first one in the array or the last? And does lag 2 start again from `dh_T`, or from lag 1?",
        "Note the norm of `dh_T`. Then go through `jacobians` from the end: multiply the running gradient by each one "
        "turned over, and note its norm, the root of the sum of squares. Norms of matrices play no part.",
        "02-vanishing-gradients.html#vg-norm-by-lag",
    ),
    "norm_bound": Hints(
        "By what factor can `W_h` lengthen a vector at most? Is there a matrix with small eigenvalues that lengthens "
        "one a lot?",
        "Try `W_h` = [[0, 5], [0, 0]]. Both eigenvalues are 0, yet it makes (0, 1) five times as long. Now put diag(s) "
        "before it, with slopes up to `slope`, and then count how many such factors the product of `n` steps has.",
        "One step lengthens by at most `slope` times the largest singular value of `W_h`, which is its norm of order "
        "2. Steps multiply, so `n` of them give a power, and the slope is raised to it as well.",
        "02-vanishing-gradients.html#vg-singular-values",
    ),
    "clip_by_global_norm": Hints(
        "Why one factor for all arrays? What would become of the direction of the step if each array, or each entry, "
        "were cut down by itself?",
        "Take two arrays, [3] and [4]: their global norm is 5, not 7. With limit 1 they become [0.6] and [0.8]; with "
        "limit 10 they stay. Now try two arrays of zeros: does your code divide by something that is 0?",
        "Add the squares of all entries of all `gradients`, then take the root: that is the norm to return, before any "
        "clipping. If it is above `limit`, the factor is `limit` over it, otherwise 1. Multiply into new arrays, so "
        "that those you were given stay.",
        "02-vanishing-gradients.html#vg-clipping",
    ),
    "orthogonal": Hints(
        "If column k of Q changes its sign, what must happen to R so that the product stays A? When has the diagonal "
        "entry R[k, k] the wrong sign?",
        "Let H = 2 and let R have the diagonal 3, -2. Which column of Q is to be negated? Multiplying Q by a vector "
        "with the shape `(H,)` changes columns; by a column `(H, 1)` it changes rows. Then check that `Q.T @ Q` is "
        "still the identity.",
        "Take Q and R from NumPy's function, the signs of R's diagonal, and multiply column k of Q by sign k. Only the "
        "signs, not the diagonal itself. `gain` multiplies everything at the end.",
        "02-vanishing-gradients.html#vg-orthogonal",
    ),
    "half_life, steps_to_halve": Hints(
        "With s = 1/2, after how many steps is half left? With s = 1/4? And what would your formula say for s = 1, or "
        "for s = 2?",
        "For the first function, write s to the power n = 1/2 and solve for n; then see for which `s` there is no "
        "answer. For the second, count by hand with `J` = 0.5 in one dimension: the norm is exactly half after 1 step, "
        "and that counts.",
        "`half_life` is ln 2 over minus ln `s`, and infinity from `s` = 1 on. In `steps_to_halve`, go on while the "
        "norm is above half of the one at the start: multiply by `J` turned over and count. Compare with `dh_T` each "
        "time, not with the step before.",
        "02-vanishing-gradients.html#gradient-half-life",
    ),
    "transient": Hints(
        "Which numbers of a triangular matrix are its eigenvalues, and which number in it can be as large as you like "
        "without changing them?",
        "Multiply [[0.5, k], [0, 0.5]] by itself, and look at the corner: it grows with k, while the diagonal falls. A "
        "gradient goes back with J turned over. Which vector then meets the large number? Try k = 1, 10 and 100.",
        "Let `transient` return a triangle: two equal entries below 0.9 on the diagonal, a zero in one corner, and "
        "some hundreds in the other. Then a norm of 100 is reached at once, and 1000 steps of the diagonal bring all "
        "of it to nothing.",
        "02-vanishing-gradients.html#vg-singular-values",
    ),
}
