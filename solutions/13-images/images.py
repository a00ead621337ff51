# %% [markdown]
# # Exercises on pictures
#
# You read pictures as sequences, in any order, and say what a network believes on the way. You ask it at the end, begin a network with the identity, let an LSTM hear two neighbours, and train a network to read digits two pixels at a time, to a bar. At the end it reads ten of them. Plan for 60 to 75 minutes. The chapter
# [Pictures](../../chapters/13-images.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After the checks a cell draws *your* result; where a part is missing, ours stands in.
#
# A picture has $R$ rows and $C$ columns, a batch $N$ pictures. A sequence is time-major: $T$ steps, $N$ pictures, and the numbers of a step. $H$ is the number of units, $K$ that of classes.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. Rows and pixels
#
# - `as_rows(images)`: pictures $(N, R, C)$ become $(R, N, C)$; step $t$ is row $t$ of every picture.
# - `as_pixels(images, places=None)`: they become $(R C, N, 1)$, a pixel a step, row after row. If `places`, an array of whole numbers, is given, step $t$ has the pixel that would come at step `places[t]` in reading order.
#
# Views of what you are given will do, here and in part 2.


# %% solution="reading"
def as_rows(images):
    """(N, R, C) -> (R, N, C)."""
    ### BEGIN SOLUTION
    return images.transpose(1, 0, 2)
    ### END SOLUTION


def as_pixels(images, places=None):
    """(N, R, C) -> (R C, N, 1)."""
    ### BEGIN SOLUTION
    x = images.reshape(len(images), -1).T[:, :, None]
    return x if places is None else x[places]
    ### END SOLUTION


# %% check="check-reading" points=8
from grader.assignments.images import orders

report = orders.check_reading(as_rows, as_pixels, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = orders.check_reading(as_rows, as_pixels, points=8, seed=secret_seed("reading"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two digits in one batch, row by row. Then a network begins with the third row, and has read 32 pixels: each is drawn where it was taken from. Could you tell a seven by now?

# %% given="see-read"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.images import order_pictures

    order_pictures.read(as_rows, as_pixels)

# %% [markdown]
# ## 2. And back
#
# - `inverse(places)`: the order that undoes `places`, again an array of whole numbers: `x[places][inverse(places)]` is `x` again.
# - `as_images(x, shape, places=None)`: the pictures $(N, R, C)$ of a sequence $(R C, N, 1)$ that was read in this order; `shape` is $(R, C)$.


# %% solution="putting-back"
def inverse(places):
    """The order that undoes `places`, of the same length."""
    ### BEGIN SOLUTION
    found = np.empty(len(places), dtype=int)
    found[places] = np.arange(len(places))
    return found
    ### END SOLUTION


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    ### BEGIN SOLUTION
    if places is not None:
        x = x[np.argsort(places)]
    return x[:, :, 0].T.reshape(-1, *shape)
    ### END SOLUTION


# %% check="check-putting-back" points=8
from grader.assignments.images import orders

report = orders.check_putting_back(inverse, as_images, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = orders.check_putting_back(inverse, as_images, points=8, seed=secret_seed("putting-back"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A seven by its rows, its pixels in a mixed-up order, and put back by you in two ways.

# %% given="see-mixed"
with suppress(ImportError):
    from grader.assignments.images import order_pictures

    order_pictures.mixed(as_rows, as_pixels, inverse, as_images)

# %% [markdown]
# ## 3. What it believes
#
# A readout stands on every state: $p_t = \text{softmax}(W_y h_t + b_y)$. Write `beliefs(h, W_y, b_y)` for `h` $(T, N, H)$, `W_y` $(K, H)$ and `b_y` $(K)$. It returns the probabilities $(T, N, K)$ of the classes, for each step and picture. Scores may be in the thousands.


# %% solution="beliefs"
def beliefs(h, W_y, b_y):
    """The probabilities of the classes after each step: h (T, N, H) -> (T, N, K)."""
    ### BEGIN SOLUTION
    a = h @ W_y.T + b_y
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
    ### END SOLUTION


# %% check="check-beliefs" points=8
from grader.assignments.images import reading

report = reading.check_beliefs(beliefs, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = reading.check_beliefs(beliefs, points=8, seed=secret_seed("beliefs"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A reader that you are given, and your beliefs after each row of a three.

# %% given="see-growing"
with suppress(ImportError):
    from grader.assignments.images import pictures

    pictures.growing(beliefs)

# %% [markdown]
# ## 4. Asked at the end
#
# The network is asked after the last step alone:
#
# $$
# L = -\frac{1}{N} \sum_n \ln p_{Tn}[y_n]
# $$
#
# Write `last_step_loss(h, W_y, b_y, labels)`. It returns $L$ and its gradients with respect to `h`, `W_y` and `b_y`, each in the shape of what it belongs to. Scores may be in the thousands here, too: take the logarithm of the softmax without taking its exponential first.


# %% solution="last-step-loss"
def last_step_loss(h, W_y, b_y, labels):
    """Loss, dh (T, N, H), dW_y (K, H), db_y (K,); labels (N,) are whole numbers."""
    ### BEGIN SOLUTION
    N = len(labels)
    a = h[-1] @ W_y.T + b_y
    a = a - a.max(axis=1, keepdims=True)
    log_p = a - np.log(np.exp(a).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(N), labels].mean()
    da = (np.exp(log_p) - np.eye(len(b_y))[labels]) / N
    dh = np.zeros_like(h)
    dh[-1] = da @ W_y
    return loss, dh, da.T @ h[-1], da.sum(axis=0)
    ### END SOLUTION


# %% check="check-last-step-loss" points=10
from grader.assignments.images import reading

report = reading.check_last_step_loss(last_step_loss, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = reading.check_last_step_loss(last_step_loss, points=10, seed=secret_seed("last-step-loss"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** What your gradient has become at each row, on its way back through an LSTM before training.

# %% given="see-way-back"
with suppress(ImportError):
    from grader.assignments.images import pictures

    pictures.way_back(last_step_loss)

# %% [markdown]
# ## 5. Begin with the identity
#
# An IRNN is a simple network with a rectifier, $h_t = \max(0, W_x x_t + W_h h_{t-1} + b)$, that starts from $W_h = I$ and $b = 0$.
#
# - `irnn_start(W_x)`: the weights `W_x`, `W_h` $(H, H)$ and `b` $(H)$ before training, for a given `W_x` $(H, D)$. That may be returned itself; the other two are new at each call, for training may write into them.
# - `irnn_step(x_t, h_prev, params)`: `x_t` $(N, D)$ and `h_prev` $(N, H)$ give `h_t` $(N, H)$. $W_h$ may be any matrix, for it moves in training.
# - `irnn_step_backward(dh_t, x_t, h_prev, h_t, params)`: the gradients `dx_t, dh_prev, dW_x, dW_h, db`. The slope of the rectifier is 1 where $h_t > 0$, and 0 elsewhere.


# %% solution="irnn"
def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    ### BEGIN SOLUTION
    return W_x, np.eye(len(W_x)), np.zeros(len(W_x))
    ### END SOLUTION


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    ### BEGIN SOLUTION
    return np.maximum(0, x_t @ W_x.T + h_prev @ W_h.T + b)
    ### END SOLUTION


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    ### BEGIN SOLUTION
    da = np.where(h_t > 0, dh_t, 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
    ### END SOLUTION


# %% check="check-irnn" points=8
from grader.assignments.images import cells

report = cells.check_irnn(irnn_start, irnn_step, irnn_step_backward, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = cells.check_irnn(irnn_start, irnn_step, irnn_step_backward, points=8, seed=secret_seed("irnn"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three units of your network, before training, while it reads a seven pixel by pixel; and your gradient on its way back, with the identity and with nine tenths of it.

# %% given="see-summed"
with suppress(ImportError):
    from grader.assignments.images import pictures

    pictures.summed(irnn_start, irnn_step, irnn_step_backward)

# %% [markdown]
# ## 6. Two neighbours
#
# In two dimensions a place hears its left and its upper neighbour:
#
# $$
# a = W_x x + W_1 h_\text{left} + W_2 h_\text{above} + b, \qquad
# c = \sigma(f_1) \odot c_\text{left} + \sigma(f_2) \odot c_\text{above} + \sigma(i) \odot \tanh(g), \qquad
# h = \sigma(o) \odot \tanh(c)
# $$
#
# The $5H$ rows of the weights are those of $i, f_1, f_2, g, o$, in this order. Write `place_step(x, left, above, params)`: `x` is $(N, D)$, `left` and `above` are pairs $(h, c)$ of arrays $(N, H)$, `params` is `(W_x, W_1, W_2, b)`. It returns the pair $(h, c)$. At a border, where there is no neighbour, its $h$ and $c$ are zeros. Numbers may be large: NumPy should not warn.


# %% given="sigmoid"
def sigmoid(a):
    """1 / (1 + exp(-a)), without overflow."""
    return 0.5 * np.tanh(0.5 * a) + 0.5


# %% solution="place-step"
def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    ### BEGIN SOLUTION
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    c = sigmoid(f_1) * left[1] + sigmoid(f_2) * above[1] + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
    ### END SOLUTION


# %% check="check-place-step" points=10
from grader.assignments.images import cells

report = cells.check_place(place_step, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = cells.check_place(place_step, points=10, seed=secret_seed("place-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Whose state changes when one pixel does (the ring)?

# %% given="see-heard"
with suppress(ImportError):
    from grader.assignments.images import pictures

    pictures.heard(place_step)

# %% [markdown]
# ## 7. A reader of your own
#
# Your reader reads two pixels at a step, in reading order: 32 steps of 2 numbers. And half of the pictures are **negatives**: paper is 1 there, and ink 0. So no pixel by itself says anything, and no weighted sum of the pixels tells a digit. The network has to find out what it is reading, and remember that.
#
# - `train(x, y)`: `x` $(32, N, 2)$ are pictures, `y` $(N)$ their classes, from 0 to 9. It returns the weights of an LSTM that it trained, `W_x` $(4H, 2)$, `W_h` $(4H, H)$, `b` $(4H)$, `W_y` $(10, H)$ and `b_y` $(10)$, with at most 32 cells; the rows are those of $i, f, g, o$. **The training must take less than ten seconds of the processor's time**; five are plenty.
# - `predict(weights, x)`: the class of each picture of `x`, whole numbers $(N)$: the one whose score is largest after the last step.
#
# The check deals out 1,300 digits for training and 400 for the test, makes negatives by lot, mixes the columns of all pictures in the same way, and gives the classes other names. It runs your network itself, on the pictures as they are (so do not scale them in `predict`). You earn more for each share of the test that it has right: 30, 50, 72 and 76 %. An LSTM that was not trained, with a readout fitted by least squares, has between 50 and 65 %.
#
# You are given an LSTM, its way back, and Adam. What worked for us: 32 cells, the class read off the last state, batches of 50, 26 passes, Adam at a rate that rises to 0.03 over the first tenth of the updates and then falls in a line to 0 (set `adam.rate` before each update), and in each batch half of the pictures, by lot, turned once more into their negatives. The loss falls little in the first four passes, then fast. You can build it from parts 3 and 4.


# %% given="lstm"
def lstm_forward(x, weights):
    """x (T, N, D), weights [W_x, W_h, b, ...] -> h of every step (T, N, H), and a cache; rows are those of i, f, g, o."""
    W_x, W_h, b = weights[:3]
    H = W_h.shape[1]
    h, c, cache, found = np.zeros((x.shape[1], H)), np.zeros((x.shape[1], H)), [], []
    for x_t in x:
        a = x_t @ W_x.T + h @ W_h.T + b
        i, f, o, g = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 3 * H :]), np.tanh(a[:, 2 * H : 3 * H])
        before = h, c
        c = f * c + i * g
        h = o * np.tanh(c)
        cache.append((x_t, *before, i, f, g, o, np.tanh(c)))
        found.append(h)
    return np.array(found), cache


def lstm_backward(dh, cache, weights):
    """dh (T, N, H) of every step -> the gradients [dW_x, dW_h, db]."""
    W_x, W_h, b = weights[:3]
    gradients = [np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)]
    dh_next, dc_next = np.zeros_like(dh[0]), np.zeros_like(dh[0])
    for dh_t, (x_t, h_prev, c_prev, i, f, g, o, tanh_c) in zip(dh[::-1], cache[::-1], strict=True):
        dh_t = dh_t + dh_next
        dc = dc_next + dh_t * o * (1 - tanh_c**2)
        da = np.concatenate(
            [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)], axis=1
        )
        for gradient, more in zip(gradients, (da.T @ x_t, da.T @ h_prev, da.sum(axis=0)), strict=True):
            gradient += more
        dh_next, dc_next = da @ W_h, dc * f
    return gradients


def new_weights(D, H, K, rng):
    """[W_x, W_h, b, W_y, b_y], with forget biases of 1."""
    b = np.zeros(4 * H)
    b[H : 2 * H] = 1
    shapes = (4 * H, D), (4 * H, H), (K, H)
    W_x, W_h, W_y = (rng.uniform(-1, 1, size=shape) / np.sqrt(H) for shape in shapes)
    return [W_x, W_h, b, W_y, np.zeros(K)]


class Adam:
    """One object for a whole training: weights = adam.update(weights, gradients)."""

    def __init__(self, rate):
        self.rate, self.k, self.m, self.s = rate, 0, None, None

    def update(self, weights, gradients):
        if self.m is None:
            self.m = [np.zeros_like(weight) for weight in weights]
            self.s = [np.zeros_like(weight) for weight in weights]
        self.k += 1
        self.m = [0.9 * m + 0.1 * gradient for m, gradient in zip(self.m, gradients, strict=True)]
        self.s = [0.999 * s + 0.001 * gradient**2 for s, gradient in zip(self.s, gradients, strict=True)]
        rate = self.rate * np.sqrt(1 - 0.999**self.k) / (1 - 0.9**self.k)
        return [weight - rate * m / (np.sqrt(s) + 1e-8) for weight, m, s in zip(weights, self.m, self.s, strict=True)]


# %% solution="train"
def train(x, y):
    """The weights of an LSTM, trained on pictures x (32, N, 2) and their classes y (N,): W_x, W_h, b, W_y, b_y."""
    ### BEGIN SOLUTION
    rng, passes, size, rate = np.random.default_rng(0), 26, 50, 0.03
    weights, adam = new_weights(2, 32, 10, rng), Adam(rate)
    updates, k = passes * (len(y) // size), 0
    for _ in range(passes):
        order = rng.permutation(len(y))
        for start in range(0, len(y) - size + 1, size):
            some = order[start : start + size]
            turned = np.where(rng.random((size, 1)) < 0.5, x[:, some], 1 - x[:, some])
            turned += 0.1 * rng.normal(size=turned.shape)  # so that no picture is known by heart
            h, cache = lstm_forward(turned, weights)
            a = h[-1] @ weights[3].T + weights[4]
            p = np.exp(a - a.max(axis=1, keepdims=True))
            da = (p / p.sum(axis=1, keepdims=True) - np.eye(10)[y[some]]) / size
            dh = np.zeros_like(h)
            dh[-1] = da @ weights[3]
            gradients = [*lstm_backward(dh, cache, weights), da.T @ h[-1], da.sum(axis=0)]
            k += 1
            adam.rate = rate * min(10 * k / updates, 1 - k / updates)
            weights = adam.update(weights, gradients)
    return weights
    ### END SOLUTION


def predict(weights, x):
    """The class of each picture of x (32, N, 2): whole numbers (N,)."""
    ### BEGIN SOLUTION
    h, _ = lstm_forward(x, weights)
    return (h[-1] @ weights[3].T + weights[4]).argmax(axis=1)
    ### END SOLUTION


# %% check="check-training" points=8
from grader.assignments.images import trained

report = trained.check_training(train, predict, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = trained.check_training(train, predict, points=8, seed=secret_seed("training"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your reader learns while you watch. Then it reads ten digits, some of them negatives, by your pixels; your beliefs say when it knew what it was reading.

# %% given="see-ten-digits"
with suppress(ImportError):
    from grader.assignments.images import reader_pictures

    reader_pictures.ten_digits(train, predict, as_pixels, beliefs)

# %% [markdown]
# ## 8. In your own words
#
# A colleague reads X-ray pictures pixel by pixel with an LSTM, in a fixed mixed-up order "so that it cannot cheat by looking at neighbours", asks it at the end, and reads its belief half-way as "what it sees in the upper half". What would you tell them about the order, about the belief half-way, and about the choice of the network? A few sentences on each.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# A mixed-up order holds the same information, and makes another task of it: what belongs together in the picture stands far apart in time. It does not prevent cheating. A fixed order can be undone with its inverse, and what a network could use in the picture it can still use.
#
# Half-way in a mixed-up order it has seen a random half of the pixels, not the upper half. And a network that was asked at the end alone never learned to answer before: its readout fits the last state. To read beliefs on the way, ask it at every step in training, and expect that to cost something at the end.
#
# For pictures I would take a convolution, or attention over patches, and compare with a logistic regression first: they use neighbours in both directions, need no memory, and run in parallel. Pixel by pixel is a test of memory.
# ### END SOLUTION
