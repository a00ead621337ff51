# %% [markdown]
# # Exercises on training
#
# You write the parts of a training loop that go wrong most often, train an LSTM, and repair five broken loops. Plan for
# 60 to 75 minutes. The chapter [Training LSTMs](../../chapters/06-training.md) has all that you need.
#
# **Optional parts.** Parts 3, 4 and 7 take another 45 minutes: batches that carry a state, early stopping, and tests that
# find mistakes in other people's code. They are checked and explained like the others, and carry no points.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers. No part needs
# the answer to another, so a slip in one costs nothing in the next. Nothing that your function is given may change, and calling it twice must give the same result.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps. Arrays are time-major.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. A loss that ignores the padding
#
# Sequences of different lengths share one array, and a mask says which steps count. With $m_{tn} = 1$ at a step that counts and
# 0 at padding, the masked mean squared error is
#
# $$
# L = \frac{1}{\sum_{t,n} m_{tn}} \sum_{t,n} m_{tn} \, (y_{tn} - \text{target}_{tn})^2
# $$
#
# Write `masked_loss`. It gets `y`, `target` and `mask`, all `(T, N)`; the mask holds `True` and `False`, and at least one `True`. It
# returns the loss, a number, and `dy`, the gradient of the loss with respect to `y`. What stands at padded steps must not matter, whatever it
# is. The check puts NaN and infinity there, and $0 \cdot \text{NaN}$ is NaN, as is $0 \cdot \infty$. A sequence may have no step that counts.


# %% solution="masked-loss"
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    ### BEGIN SOLUTION
    count = mask.sum()
    error = np.where(mask, y - target, 0.0)
    return (error**2).sum() / count, 2 * error / count
    ### END SOLUTION


# %% check="check-masked-loss" points=6
from grader.assignments.training import masked_loss as losses

report = losses.check_masked_loss(masked_loss, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = losses.check_masked_loss(masked_loss, points=6, seed=secret_seed("masked-loss"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A batch of four lengths, with NaN in the padding. Nothing may come out of the padding.

# %% given="see-masked"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.training import pictures

    pictures.masked(masked_loss)

# %% [markdown]
# ## 2. One step of Adam
#
# $$
# \begin{aligned}
# m &\leftarrow 0.9\, m + 0.1\, g & s &\leftarrow 0.999\, s + 0.001\, g^2 \\
# \hat m &= m / (1 - 0.9^k) & \hat s &= s / (1 - 0.999^k) \\
# \theta &\leftarrow \theta - \eta\, \hat m \,/\, (\sqrt{\hat s} + 10^{-8})
# \end{aligned}
# $$
#
# Here $g$ is the gradient, $\eta$ the rate, and $k$ counts the steps from 1. Write `adam_step` for one array. It returns the new
# `theta`, `m` and `s`, ready for the next call. Gradients may be large, or as small as $10^{-8}$.


# %% solution="adam-step"
def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam; theta, gradient, m and s have one shape, any -> theta, m, s after the step."""
    ### BEGIN SOLUTION
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m_hat = m / (1 - 0.9**k)
    s_hat = s / (1 - 0.999**k)
    return theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
    ### END SOLUTION


# %% check="check-adam-step" points=5
from grader.assignments.training import parts as training

report = training.check_adam_step(adam_step, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = training.check_adam_step(adam_step, points=5, seed=secret_seed("adam-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your Adam in a valley that is a hundred times steeper across than along, beside plain descent at the largest rate that does not explode.

# %% given="see-adam"
with suppress(ImportError):
    from grader.assignments.training import pictures

    pictures.in_a_valley(adam_step)

# %% [markdown]
# ## 3. Batches whose state can be carried (optional)
#
# A stream of $S$ numbers is too long for one pass. So $N$ places of it are read in parallel, a few steps at a time, and the state is
# carried from one chunk to the next. That makes sense only if **column $n$ of a chunk goes on where column $n$ of the
# chunk before ended**.
#
# Write `stateful_batches`. Cut the beginning of the stream into $N$ stretches of $K$ times `steps` numbers, each of which begins where the one before ended: column 0 reads the
# first stretch, column 1 the second, and so on. Cut each stretch into $K$ chunks of `steps` steps. The target at each step is the number that
# follows in the stream. Take $K$ as large as it can be if every step has a target; what is left over, all of it at the end of the stream, is dropped.
#
# For the stream 0, 1, ..., 12 with `N = 2` and `steps = 3`, $K = 2$, and column 0 reads 0 1 2, then 3 4 5; column 1 reads 6 7 8, then 9 10 11. For 0, 1, ..., 17 it is the same.


# %% solution="stateful-batches"
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    ### BEGIN SOLUTION
    K = (len(stream) - 1) // (N * steps)
    used = N * K * steps

    def cut(numbers):
        return numbers.reshape(N, K, steps).transpose(1, 2, 0)

    return cut(stream[:used]), cut(stream[1 : used + 1])
    ### END SOLUTION


# %% check="check-stateful-batches" points=0
from grader.assignments.training import parts as training

report = training.check_stateful_batches(stateful_batches, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = training.check_stateful_batches(stateful_batches, points=0, seed=secret_seed("stateful-batches"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A line in two columns. The ground changes with the chunk. Each column must read on over the border as if it were not there.

# %% given="see-columns"
with suppress(ImportError):
    from grader.assignments.training import pictures

    pictures.columns(stateful_batches)

# %% [markdown]
# ## 4. When to stop (optional)
#
# After each epoch you measure the loss on validation data. Training ends as soon as `patience` epochs in a row have brought no new
# minimum, or when the losses given are at an end. A loss is a new minimum if it is smaller than all before it, by however little; losses may be negative. Kept are the weights of the epoch with the least loss *so far*: the first such epoch, if two are equal.
#
# Write `early_stopping`. It gets the validation losses in order, one or more, and returns `best`, the number of the epoch whose weights are kept, and
# `last`, that of the last epoch that is run. Epochs count from 0. For the losses 5, 3, 4, 4, 1 and a patience of 2, the answer is
# `(1, 3)`: training has ended before the 1 could be seen.


# %% solution="early-stopping"
def early_stopping(losses, patience):
    """Validation losses (epochs,) and a patience of at least 1 -> best, last: epoch kept and last epoch run, from 0."""
    ### BEGIN SOLUTION
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        if epoch - best >= patience:
            break
    return best, epoch
    ### END SOLUTION


# %% check="check-early-stopping" points=0
from grader.assignments.training import parts as training

report = training.check_early_stopping(early_stopping, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = training.check_early_stopping(early_stopping, points=0, seed=secret_seed("early-stopping"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** One validation loss, two sizes of patience. Which one would you have wished for?

# %% given="see-stopping"
with suppress(ImportError):
    from grader.assignments.training import pictures

    pictures.stopped(early_stopping)

# %% [markdown]
# ## 5. Train an LSTM on the adding problem
#
# Each sequence has 10 steps of two numbers: a value from $U(0, 1)$ and a mark. One step of the first half and one of the second are marked, and
# the target tells the sum of the two marked values. Always saying the same has a mean squared error of at least 1/6: that is what you must beat, and by far.
#
# What you are given shows the rest, and is made anew for every check: the two inputs may have changed places, and the target is the sum stretched
# by some factor, which may be negative, and shifted. So weights have to come out of the data; there are none to be set by hand. Your function
# is then called once more, with targets that a *curved* function of the two marked values tells, a piece of a wave that is drawn anew each time: no
# sum of the two comes near it, however it is weighted. It must learn that too, or its sums do not count. Training takes luck as well: a bar that is missed is tried on other data.
#
# The network is given, with its gradients: an LSTM of 8 cells whose last hidden state is read out. Its weights are a list `[W_x, W_h, b, W_y, b_y]`.

# %% given="network"


def init(rng, H=8):
    """First weights: [W_x (4H, 2), W_h (4H, H), b (4H,), W_y (1, H), b_y (1,)], with a forget bias of 1."""
    bound = 1 / np.sqrt(H)
    b = np.zeros(4 * H)
    b[H : 2 * H] = 1
    return [rng.uniform(-bound, bound, shape) for shape in ((4 * H, 2), (4 * H, H))] + [
        b,
        rng.uniform(-bound, bound, (1, H)),
        np.zeros(1),
    ]


def forward(x, params):
    """x (T, N, 2) -> predictions (N,), and a cache for `backward`."""
    W_x, W_h, b, W_y, b_y = params
    H = W_h.shape[1]
    h_t = c_t = np.zeros((x.shape[1], H))
    a_x, steps = x @ W_x.T + b, []
    for a in a_x:
        h_prev, c_prev = h_t, c_t
        a = a + h_prev @ W_h.T
        i, f, _, o = np.split(0.5 * np.tanh(0.5 * a) + 0.5, 4, axis=1)
        g = np.tanh(a[:, 2 * H : 3 * H])
        c_t = f * c_prev + i * g
        tanh_c = np.tanh(c_t)
        h_t = o * tanh_c
        steps.append((h_prev, c_prev, i, f, g, o, tanh_c))
    return (h_t @ W_y.T + b_y)[:, 0], (x, steps, h_t, params)


def backward(dy, cache):
    """dy (N,), the gradient of the loss with respect to the predictions -> the gradients of the weights, a list like params."""
    x, steps, h_T, (_, W_h, b, W_y, _) = cache
    dh, dc = dy[:, None] * W_y, 0
    da = np.empty((len(x), len(dy), len(b)))
    for t in reversed(range(len(x))):
        _, c_prev, i, f, g, o, tanh_c = steps[t]
        dc = dc + dh * o * (1 - tanh_c**2)
        da[t] = np.concatenate(
            [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh * tanh_c * o * (1 - o)], axis=1
        )
        dh, dc = da[t] @ W_h, dc * f
    flat, h = da.reshape(-1, len(b)), np.concatenate([step[0] for step in steps])
    return [flat.T @ x.reshape(len(flat), -1), flat.T @ h, flat.sum(axis=0), dy[None] @ h_T, dy.sum(keepdims=True)]


# %% [markdown]
# Write `train_adding`. It gets 1,000 training sequences, `x (10, 1000, 2)` and `target (1000,)`, and returns trained weights as a list like that of `init`.
# Your weights are then run on sequences that you have not seen. You earn points for a mean squared error of the sums, the stretching undone, below 0.1, 0.03, 0.01 and 0.005. The budget is
# **ten seconds** of the processor's time; 500 updates with 32 sequences each are enough, and take about a second (in the page, where Python is slower, you have twenty times as long, and they take about ten).
#
# Which optimiser, which rate, which batch size, whether to clip: all that is yours. Plain gradient descent will not do it in time; Adam will. Make your own generator,
# `np.random.default_rng(...)`, so that a run can be repeated.


# %% solution="train-adding"
def train_adding(x, target):
    """Training data x (10, M, 2), target (M,) -> trained [W_x, W_h, b, W_y, b_y]."""
    ### BEGIN SOLUTION
    rng = np.random.default_rng(1)
    params = init(rng)
    means, squares = ([np.zeros_like(array) for array in params] for _ in range(2))
    for k in range(1, 501):
        picked = rng.integers(x.shape[1], size=32)
        y, cache = forward(x[:, picked], params)
        gradients = backward(2 * (y - target[picked]) / len(picked), cache)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        for j, gradient in enumerate(gradients):
            gradient = gradient * min(1, 1 / norm)
            means[j] = 0.9 * means[j] + 0.1 * gradient
            squares[j] = 0.999 * squares[j] + 0.001 * gradient**2
            step = means[j] / (1 - 0.9**k) / (np.sqrt(squares[j] / (1 - 0.999**k)) + 1e-8)
            params[j] = params[j] - (0.03 if k < 350 else 0.01) * step
    return params
    ### END SOLUTION


# %% check="check-train-adding" points=8
from grader.assignments.training import trained

report = trained.check_train_adding(train_adding, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = trained.check_train_adding(train_adding, points=8, seed=secret_seed("train-adding"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your `train_adding` at work: while it runs, its network is tried on two hundred sequences that it has not seen. The upper line is what one gets who always says the same.

# %% given="see-adding"
with suppress(ImportError):
    from grader.assignments.training import adding_pictures

    adding_pictures.adding(train_adding)

# %% [markdown]
# ## 6. Five broken loops
#
# Each of these five loops runs without an error and has one fault in one place. They do not know the network: it comes in as `gradients_of(arrays, batch)`, which
# returns a list of gradients, one for each array. What people said about them:
#
# 1. `broken_plain`: "The loss falls, rises, falls again and never comes to rest, whatever the rate."
# 2. `broken_momentum`: "Momentum makes no difference at all."
# 3. `broken_clipped`: "Clipped updates do not point where the gradient points."
# 4. `broken_stream`: "It never learns anything that reaches over the border of a chunk."
# 5. `broken_best`: "I get the last weights, not the best." (Weights that no update has touched do not count.)

# %% given="broken-loops"


def broken_plain(arrays, batches, gradients_of, rate):
    """One update of gradient descent for each batch -> the arrays after the last."""
    total = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        total = [before + gradient for before, gradient in zip(total, gradients, strict=True)]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, total, strict=True)]
    return arrays


def broken_momentum(arrays, batches, gradients_of, rate):
    """Gradient descent with momentum 0.9: v <- 0.9 v + g, array <- array - rate v -> the arrays after the last update."""
    for batch in batches:
        velocities = [np.zeros_like(array) for array in arrays]
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]
        arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]
    return arrays


def broken_clipped(arrays, batches, gradients_of, rate):
    """Gradient descent, the gradients clipped to the global norm 1 -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norms = [np.sqrt((gradient**2).sum()) for gradient in gradients]
        gradients = [gradient * min(1.0, 1.0 / norm) for gradient, norm in zip(gradients, norms, strict=True)]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def broken_stream(arrays, chunks, run, state, rate):
    """Gradient descent along one stream in chunks; run(arrays, chunk, state) -> gradients, state after the chunk.

    Returns the arrays and the state after the last chunk.
    """
    for chunk in chunks:
        gradients, end = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, end


def broken_best(arrays, batches, gradients_of, validate, rate):
    """Gradient descent; validate(arrays) -> a loss -> the arrays, of those after each update, whose loss is least."""
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for array, gradient in zip(arrays, gradients, strict=True):
            array -= rate * gradient
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best


# %% [markdown]
# Find the fault of each, and write the repaired loop under the name below. The name of the fault is not asked for: the evidence is that your loop does what its first line says. A
# check runs your loops with a small network of its own and compares what comes out. The arrays that went in must be as they were.


# %% solution="repaired-loops"
def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    ### BEGIN SOLUTION
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays
    ### END SOLUTION


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    ### BEGIN SOLUTION
    velocities = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]
        arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]
    return arrays
    ### END SOLUTION


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    ### BEGIN SOLUTION
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        scale = min(1.0, 1.0 / norm)
        arrays = [array - rate * scale * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays
    ### END SOLUTION


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    ### BEGIN SOLUTION
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, state
    ### END SOLUTION


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    ### BEGIN SOLUTION
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
    ### END SOLUTION


# %% check="check-repaired-loops" points=10
from grader.assignments.training import training_loops

loops = {
    "train_plain": train_plain,
    "train_momentum": train_momentum,
    "train_clipped": train_clipped,
    "train_stream": train_stream,
    "train_best": train_best,
}
report = training_loops.check_loops(loops, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = training_loops.check_loops(loops, points=10, seed=secret_seed("repaired-loops"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Each loop before your repair and after it, on a small problem that shows the fault.

# %% given="see-loops"
with suppress(ImportError):
    from grader.assignments.training import loop_pictures

    loop_pictures.repaired(
        *(broken_plain, broken_momentum, broken_clipped, broken_stream, broken_best),
        *(train_plain, train_momentum, train_clipped, train_stream, train_best),
    )

# %% [markdown]
# ## 7. Tests that find the mistake (optional)
#
# Now turn round. Here you do not write a masked loss; you write the *tests* for one. `test_masked_loss` gets a function with the signature of part 1, which may be right or wrong. If it is wrong,
# raise an `AssertionError`; if it is right, return.
#
# The check calls your tests with right implementations in several styles, which must all pass, and with some thirty mistaken ones; it says how many live. Most of them come in
# five kinds, and a kind counts if your tests catch all of it. The other eight are subtle: right in shape and for most inputs, they are wrong at one edge only. Each counts for itself, and once you
# catch it you read what it would have done to a network. The function to be tested may be asked up to 2,000 times.
#
# Work out what the answer should be by another route, such as a loop or central differences, use `np.allclose` and not `==`, choose masks of every kind, and look at the loss *and* at `dy`.
# Masks are arrays of `True` and `False`, each with a `True` somewhere. What stands in the padding must not matter, as in part 1.


# %% solution="test-masked-loss"
def test_masked_loss(masked_loss):
    """Raise AssertionError unless masked_loss(y, target, mask) -> loss, dy does what part 1 asks for."""
    ### BEGIN SOLUTION
    rng = np.random.default_rng(0)
    for T, N in ((1, 1), (1, 3), (5, 1), (2, 3), (4, 4), (20, 2)):
        for share, scale in ((0, 1), (0.4, 1e-4), (0.6, 1), (0.6, 1e5), (1, 1)):
            y, target = scale * rng.normal(size=(2, T, N))
            mask = rng.random((T, N)) < share
            mask[rng.integers(T), rng.integers(N)] = True  # with the share 0 this step alone counts
            y[~mask], target[~mask] = rng.choice([np.nan, np.inf, 1e3], size=2)
            loss, dy = masked_loss(y, target, mask)
            total, count = 0.0, 0
            for t in range(T):
                for n in range(N):
                    if mask[t, n]:
                        total, count = total + (y[t, n] - target[t, n]) ** 2, count + 1
            assert np.shape(loss) == ()
            assert np.allclose(loss, total / count)
            wanted = np.zeros((T, N))
            wanted[mask] = 2 * (y[mask] - target[mask]) / count
            assert np.shape(dy) == (T, N)
            assert np.allclose(dy, wanted)
    ### END SOLUTION


# %% check="check-test-masked-loss" points=0
from grader.assignments.training import masked_loss as losses

report = losses.check_tests_of_loss(test_masked_loss, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = losses.check_tests_of_loss(test_masked_loss, points=0, seed=secret_seed("test-masked-loss"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** How small a slip do your tests notice? A right function is given to them, with its loss or its gradient too large by 30, 3 and 0.3 %. A field is coloured where they raised an error.

# %% given="see-tests"
with suppress(ImportError):
    from grader.assignments.training import pictures

    pictures.unnoticed(test_masked_loss)

# %% [markdown]
# ## Your loss and your Adam at work
#
# An LSTM of six units has to add up pulses in sequences of different lengths, with NaN in the padding of their targets. Your loss says how wrong it is, and your Adam moves its weights. Beside it, plain steps at ten times the rate.

# %% given="see-training"
with suppress(ImportError):
    from grader.assignments.training import whole_pictures

    whole_pictures.trained(masked_loss, adam_step)

# %% [markdown]
# ## 8. In your own words
#
# A colleague reports: *"On the adding problem of 1997, whose target is $0.5 + (X_1 + X_2)/4$ with $X$ from $U(-1, 1)$, I tried 20 learning rates with one seed each and chose the one with the lowest error on
# the test set. After this fine-tuning the mean squared error is 0.039, below the 0.04 of the paper."*
#
# At least four things are wrong here: with the words, with the choice, with the number of runs and with the comparison. Name them, and say how you would plan and report the experiment instead. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# Choosing a learning rate is hyperparameter tuning; fine-tuning is to go on training a network that was trained before. The choice was made on the test set, so its error is
# no longer that of unseen data: choose on validation data, and look at the test set once, at the end. One seed a rate tells rates apart from luck only if the band over seeds is
# narrow, and the best of 20 draws is better than a typical one: run several seeds and give the band. And 0.039 is no success: X1 + X2 has the variance 2/3 and the target a sixteenth of it, 0.0417, so always to say
# 0.5 scores 0.0417. The paper's 0.04 is a bound on the absolute error of a sequence, not on the mean squared error.
#
# A good report: the rates tried, five seeds each, a plot of the median and the band against the rate, chosen on validation data; then the chosen rate with new seeds on the test set, beside the
# constant baseline, with the share of sequences whose absolute error is below 0.04, as in the paper.
# ### END SOLUTION
