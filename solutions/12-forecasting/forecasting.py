# %% [markdown]
# # Exercises on forecasting
#
# You build a forecaster from the first window to the last interval: cut a series without a leak, scale it, set up the forecasts to beat, go many steps
# ahead, say how sure you are, find leaks in pipelines that you cannot see, and beat persistence. Plan for 90 to 120 minutes. The chapter
# [Forecasting](../../chapters/12-forecasting.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result.
#
# **Every part is checked on its own.** None needs a function of another part, so a slip in one costs nothing elsewhere. After each part a cell draws what *yours* does; where
# it is missing or stops, ours stands in.
#
# A series is an array `(steps, D)` of $D$ columns, of which the first is to be forecast. $T$ steps are read, $K$ are forecast; arrays are time-major.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. Windows
#
# `windows(series, T, K)` gives all pairs of a window and its targets:
#
# - `x` $(T, N, D)$: column $n$ reads the $T$ steps from step $n$ on, with all columns of the series;
# - `y` $(K, N)$: the $K$ values of the *first* column that follow, row 0 right after the window.
#
# There is a window wherever all its inputs and all its targets fit, and no other; at least one fits. For a series `0 1 2 3 4`, `T = 2` and `K = 1`, there are three: `0 1 → 2`, `1 2 → 3` and `2 3 → 4`.


# %% solution="windows"
def windows(series, T, K):
    """All windows x (T, N, D) of a series (steps, D), and the K values of its first column after each, y (K, N)."""
    ### BEGIN SOLUTION
    starts = np.arange(len(series) - T - K + 1)
    x = series[starts + np.arange(T)[:, None]]
    y = series[starts + T + np.arange(K)[:, None], 0]
    return x, y
    ### END SOLUTION


# %% check="check-windows" points=7
from grader.assignments.forecasting import cutting

report = cutting.check_windows(windows, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = cutting.check_windows(windows, points=7, seed=secret_seed("windows"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: some of your windows, along a series.

# %% given="see-windows"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.forecasting import pictures

    pictures.cut(windows)

# %% [markdown]
# ## 2. A scale that knows the past only
#
# - `fit_scaler(series, first)` gives `(mean, spread)`, both $(D)$: mean and standard deviation (NumPy's `std`, as it is) of each column over the steps *before* `first`. A column whose
#   values before `first` are all the same gets the spread 1. Compare the values: NumPy's `std` of equal numbers need not be exactly 0.
# - `scale(series, scaler)` takes the mean away and divides by the spread; `unscale(scaled, scaler)` undoes that.
#
# Both work on any `(steps, D)`, with the scaler that they are given.


# %% solution="scale"
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    ### BEGIN SOLUTION
    past = series[:first]
    spread = past.std(axis=0)
    return past.mean(axis=0), np.where(np.ptp(past, axis=0) > 0, spread, 1.0)
    ### END SOLUTION


def scale(series, scaler):
    """A series (steps, D) in its units -> on the scale of the pair (mean, spread)."""
    ### BEGIN SOLUTION
    mean, spread = scaler
    return (series - mean) / spread
    ### END SOLUTION


def unscale(scaled, scaler):
    """Undoes `scale`."""
    ### BEGIN SOLUTION
    mean, spread = scaler
    return scaled * spread + mean
    ### END SOLUTION


# %% check="check-scale" points=6
from grader.assignments.forecasting import cutting

report = cutting.check_scale(fit_scaler, scale, unscale, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = cutting.check_scale(fit_scaler, scale, unscale, points=6, seed=secret_seed("scale"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: a rising series in its units, on your scale, and back. In the future it leaves the range of the past; that is as it should be.

# %% given="see-scale"
with suppress(ImportError):
    from grader.assignments.forecasting import pictures

    pictures.scaled(fit_scaler, scale, unscale)

# %% [markdown]
# ## 3. The forecasts to beat
#
# `x` $(T, N)$ holds the past of $N$ series, the latest step last. Both functions return $(K, N)$.
#
# - `persistence(x, K)`: the last value, $K$ times.
# - `seasonal_naive(x, K, season)`: the last season of the window, each value one season later; where $K$ is longer than a season, it comes again and again. The window is at least a season long.


# %% solution="baselines"
def persistence(x, K):
    """The last value of x (T, N), K times: (K, N)."""
    ### BEGIN SOLUTION
    return np.repeat(x[-1:], K, axis=0)
    ### END SOLUTION


def seasonal_naive(x, K, season):
    """The last season of x (T, N), again and again, K steps of it: (K, N)."""
    ### BEGIN SOLUTION
    return x[len(x) - season + np.arange(K) % season]
    ### END SOLUTION


# %% check="check-baselines" points=5
from grader.assignments.forecasting import simple

report = simple.check_baselines(persistence, seasonal_naive, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = simple.check_baselines(persistence, seasonal_naive, points=5, seed=secret_seed("baselines"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: your two forecasts of a series with a season of twelve.

# %% given="see-baselines"
with suppress(ImportError):
    from grader.assignments.forecasting import pictures

    pictures.naive(persistence, seasonal_naive)

# %% [markdown]
# ## 4. What an error is worth
#
# `mase(truth, forecast, past, season)` is the mean absolute error of the forecast, divided by the mean absolute error that the seasonal naive forecast made in the `past`, an array `(steps,)`:
# the mean of $|y_t - y_{t-m}|$ over all $t$ for which both stand there, with $m$ for the season. `truth` and `forecast` are arrays of one shape, whichever; it may be that of a single number, `()`.


# %% solution="mase"
def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    ### BEGIN SOLUTION
    return np.mean(np.abs(truth - forecast)) / np.mean(np.abs(past[season:] - past[:-season]))
    ### END SOLUTION


# %% check="check-mase" points=4
from grader.assignments.forecasting import simple

report = simple.check_mase(mase, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = simple.check_mase(mase, points=4, seed=secret_seed("mase"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: what two simple forecasts are worth, by your measure.

# %% given="see-mase"
with suppress(ImportError):
    from grader.assignments.forecasting import pictures

    pictures.worth(mase)

# %% [markdown]
# ## 5. Rolling origins
#
# `rolling_origins(length, first, K, step)` lists what is known and what is to be forecast at each origin of a series of `length` steps: pairs `(past, future)` of arrays of step numbers.
# The first `future` is `first, ..., first + K - 1`, each of the next begins `step` later, and all $K$ steps have to be there; for the first they are. `past` is everything before, from step 0 on.


# %% solution="rolling-origins"
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    ### BEGIN SOLUTION
    return [(np.arange(start), np.arange(start, start + K)) for start in range(first, length - K + 1, step)]
    ### END SOLUTION


# %% check="check-rolling-origins" points=5
from grader.assignments.forecasting import cutting

report = cutting.check_rolling_origins(rolling_origins, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = cutting.check_rolling_origins(rolling_origins, points=5, seed=secret_seed("rolling-origins"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: what is known and what is asked for, origin by origin. There are just enough steps for the last forecast.

# %% given="see-rolling-origins"
with suppress(ImportError):
    from grader.assignments.forecasting import pictures

    pictures.origins(rolling_origins)

# %% [markdown]
# ## 6. Many steps from a model of one
#
# `model` is a function that you are given. It maps a *scaled* window $(T, N)$ to the next value $(N)$, on the same scale, and takes windows of $T$ steps only. `feed_back(model, x, K, mean, spread)` gets a
# window `x` $(T, N)$ in the units of the series, and forecasts $K$ steps, $(K, N)$, in these units. Each forecast comes into the window as its last step, and the first step goes.


# %% solution="feed-back"
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    ### BEGIN SOLUTION
    window = (x - mean) / spread
    steps = []
    for _ in range(K):
        steps.append(model(window))
        window = np.concatenate([window[1:], steps[-1][None]])
    return np.array(steps) * spread + mean
    ### END SOLUTION


# %% check="check-feed-back" points=6
from grader.assignments.forecasting import simple

report = simple.check_feed_back(feed_back, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = simple.check_feed_back(feed_back, points=6, seed=secret_seed("feed-back"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: an autoregression that your `feed_back` takes forty steps ahead.

# %% given="see-feed-back"
with suppress(ImportError):
    from grader.assignments.forecasting import forecast_pictures

    forecast_pictures.fed_back(feed_back)

# %% [markdown]
# ## 7. How sure?
#
# - `pinball_loss(truth, quantiles, levels)`: `truth` is $(K, N)$, `quantiles` $(Q, K, N)$ for $Q$ levels and $K$ steps, and `quantiles[j]` belongs to the level `levels[j]`. With $e = y - \hat y$ the loss of one number at the level $q$ is
#   $\max(q\,e, (q - 1)\,e)$; return the mean of all.
# - `coverage(truth, low, high)`: the share of the truth that lies between `low` and `high`, the ends included. All have one shape, and `low` is nowhere above `high`.


# %% solution="intervals"
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    ### BEGIN SOLUTION
    levels = levels[:, None, None]
    error = truth - quantiles
    return np.mean(np.maximum(levels * error, (levels - 1) * error))
    ### END SOLUTION


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    ### BEGIN SOLUTION
    return np.mean((low <= truth) & (truth <= high))
    ### END SOLUTION


# %% check="check-intervals" points=6
from grader.assignments.forecasting import intervals

report = intervals.check_intervals(pinball_loss, coverage, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = intervals.check_intervals(pinball_loss, coverage, points=6, seed=secret_seed("intervals"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: your loss of three levels together, when one of the three forecasts moves and the others stay where they are best. Where is each least? A ring stands where it should be. And how much of a random walk lies in intervals for 80 %, of a width that grows with the distance or stays? The third kind ends on the truth, which is covered.

# %% given="see-intervals"
with suppress(ImportError):
    from grader.assignments.forecasting import forecast_pictures

    forecast_pictures.pinball(pinball_loss)
    forecast_pictures.covered(coverage)

# %% [markdown]
# ## 8. Find the leak
#
# A pipeline is a function `prepare(series, first)`. It gets a series `(steps, 1)` and the step at which the test span begins, and returns `x_train` $(T, N, 1)$, `y_train` $(K, N)$, `x_test` $(T, M, 1)$ and `y_test` $(K, M)$.
# The first target of test window $m$ is step `first + m` of the series. Pipelines may scale, shuffle, smooth, drop or fill in; they give the same arrays for the same series. Some values that they return may be missing (NaN), and how many training windows there are may depend on the series.
#
# Write a detective. `leaks(prepare, series, first)` says `True` if
#
# - `x_train` or `y_train` depend on anything from step `first` on, or
# - the window `x_test[:, m]` depends on anything from step `first + m` on,
#
# and `False` if not. You cannot see the pipelines. You can run them as often as you like, on series of your own making, without NaN. Two of them are given, to try yours on; the check tries it on others, and when your work is graded
# there are nearly forty. A group of pipelines counts when all of it is judged rightly. A detective that always gives the same answer earns nothing.


# %% given="pipelines"
def cut(series, first, T=6, K=2):
    """Windows and targets by time: what comes before `first`, and what comes from there on."""
    starts = np.arange(len(series) - T - K + 1)
    x, y = series[starts + np.arange(T)[:, None]], series[starts + T + np.arange(K)[:, None], 0]
    return x[:, : first - T - K + 1], y[:, : first - T - K + 1], x[:, first - T :], y[:, first - T :]


def clean(series, first):
    return cut((series - series[:first].mean()) / series[:first].std(), first)


def leaky(series, first):
    return cut((series - series.mean()) / series.std(), first)


# %% solution="leaks"
def leaks(prepare, series, first):
    """True if the future reaches the training arrays, or a test window from beyond its origin; else False."""
    ### BEGIN SOLUTION
    before = prepare(series, first)
    reach = 100 * (1 + np.abs(series).max())
    noise = np.random.default_rng(0).normal(size=series.shape)
    for change in (reach, -reach, reach * noise):
        for start in range(first, len(series)):
            other = series.copy()
            other[start:] = (series + change)[start:]
            after = prepare(other, first)
            known = slice(0, start - first + 1)
            pairs = [(before[2][:, known], after[2][:, known])]
            if start == first:
                pairs += [(before[0], after[0]), (before[1], after[1])]
            if not all(np.array_equal(one, two, equal_nan=True) for one, two in pairs):
                return True
    return False
    ### END SOLUTION


# %% check="check-leaks" points=10
from grader.assignments.forecasting import detective

report = detective.check_leaks(leaks, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = detective.check_leaks(leaks, points=10, seed=secret_seed("leaks"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: what your detective says of three pipelines, of which the first alone is clean.

# %% given="see-leaks"
with suppress(ImportError):
    from grader.assignments.forecasting import forecast_pictures

    forecast_pictures.detective(leaks)

# %% [markdown]
# ## 9. Beat persistence
#
# A tank fills, each time at another speed, and is emptied when it is full. `x` $(24, N)$ and `y` $(8, N)$ are windows of its level and what follows, in units that no network likes. Write
#
# - `train(x, y)`: your forecaster: arrays and numbers, in a list, a tuple or a dictionary, for the model has to travel to the judge. **The training must take less than ten seconds**; three are plenty.
# - `predict(model, x)`: forecasts $(8, N)$ in the units of `x`, for windows $(24, N)$, one or many.
#
# The check trains your forecaster on a tank that nobody has seen, and asks it about 160 later windows, which lie far apart and come in no order. You earn more for each bar that its error gets below: persistence, the best season, the best
# linear forecast (each of the eight steps by least squares from all 24 values), and three quarters of that. The same `train` also has to learn a wave with noise, and to get below both persistence and the best season there.
#
# You are given an LSTM of NumPy, its gradient, clipping and Adam, all tested. Another model of your own making is welcome. Settings that work: $H = 16$ cells, all eight steps read out
# from the last hidden state, the squared error, 600 batches of 32 windows, Adam at 0.03 and falling. Scale by what *training* has seen, and keep the scale in the model.


# %% given="network"
def new_weights(D, H, K, rng):
    """[W_x (4H, D), W_h (4H, H), b (4H,), W_y (K, H), b_y (K,)], the forget gate's bias at 1."""
    W_x, W_h, W_y = (rng.uniform(-1, 1, shape) / np.sqrt(H) for shape in ((4 * H, D), (4 * H, H), (K, H)))
    return [W_x, W_h, np.repeat([0.0, 1.0, 0.0, 0.0], H), W_y, np.zeros(K)]


def lstm_forward(x, weights):
    """x (T, N, D) -> the last hidden state (N, H), and a cache for backward. It starts from zeros."""
    W_x, W_h, b = weights[:3]
    H = W_h.shape[1]
    h_t = c_t = np.zeros((x.shape[1], H))
    a_x, steps = x @ W_x.T + b, []
    for a_t in a_x:
        a = a_t + h_t @ W_h.T
        i, f, _, o = np.split(0.5 * np.tanh(0.5 * a) + 0.5, 4, axis=1)
        g = np.tanh(a[:, 2 * H : 3 * H])
        h_prev, c_prev = h_t, c_t
        c_t = f * c_prev + i * g
        tanh_c = np.tanh(c_t)
        h_t = o * tanh_c
        steps.append((h_prev, c_prev, i, f, g, o, tanh_c))
    return h_t, (x, steps)


def lstm_backward(dh_T, cache, weights):
    """The gradient of the last hidden state (N, H) -> [dW_x, dW_h, db]."""
    W_h = weights[1]
    x, steps = cache
    dh_t, dc_t, da = dh_T, np.zeros_like(dh_T), []
    for _, c_prev, i, f, g, o, tanh_c in reversed(steps):
        dc_t = dc_t + dh_t * o * (1 - tanh_c**2)
        parts = dc_t * g * i * (1 - i), dc_t * c_prev * f * (1 - f), dc_t * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)
        da.insert(0, np.concatenate(parts, axis=1))
        dh_t, dc_t = da[0] @ W_h, dc_t * f
    da = np.concatenate(da)
    return [da.T @ x.reshape(len(da), -1), da.T @ np.concatenate([step[0] for step in steps]), da.sum(axis=0)]


def clip(gradients, limit):
    """All gradients scaled by one factor, so that their global norm is at most `limit`."""
    norm = float(np.sqrt(sum((gradient**2).sum() for gradient in gradients)))
    return [gradient * min(1.0, limit / (norm + 1e-12)) for gradient in gradients]


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
    """A model, trained on windows x (24, N) and what follows them, y (8, N)."""
    ### BEGIN SOLUTION
    mean, spread, updates = x.mean(), x.std(), 600
    x, y = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng(0)
    weights, adam = new_weights(1, 16, len(y), rng), Adam(0.03)
    for k in range(updates):
        some = rng.integers(x.shape[1], size=32)
        h, cache = lstm_forward(x[:, some, None], weights)
        error = h @ weights[3].T + weights[4] - y[:, some].T  # (N, K)
        dy = 2 * error / error.size
        gradients = [*lstm_backward(dy @ weights[3], cache, weights), dy.T @ h, dy.sum(axis=0)]
        adam.rate = 0.03 * (1 - k / updates)
        weights = adam.update(weights, clip(gradients, 1.0))
    return [*weights, np.array([mean, spread])]
    ### END SOLUTION


def predict(model, x):
    """Forecasts (8, N) for windows x (24, N), both in the units of the series."""
    ### BEGIN SOLUTION
    *weights, (mean, spread) = model
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], weights)
    return (h @ weights[3].T + weights[4]).T * spread + mean
    ### END SOLUTION


# %% check="check-training" points=10
from grader.assignments.forecasting import trained

report = trained.check_training(train, predict, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = trained.check_training(train, predict, points=10, seed=secret_seed("training"))
### END HIDDEN TESTS
report

# %% [markdown]
# See what you built: your training while it runs, and your forecaster at four origins of a tank, beside persistence and the best linear forecast. The curve takes your network to work on the scale of
# mean and spread of `x`; where yours is another, the curve does not stay.

# %% given="see-forecaster"
with suppress(ImportError):
    from grader.assignments.forecasting import trained_pictures

    trained_pictures.forecaster(train, predict)

# %% [markdown]
# ## Your forecaster, all of it
#
# Nine of your functions forecast the last fifth of a series: your scale and your windows, your training, your intervals and measures. Then give it a series of your own, of 120 numbers or more: `forecast([...])` in a new cell. Find one that persistence forecasts better. The intervals are as wide as eight of ten errors on the *training* windows. Why do fewer than 80 % of the later steps lie in them?

# %% given="see-whole"
with suppress(ImportError):
    from grader.assignments.forecasting import trained_pictures

    parts = fit_scaler, scale, unscale, windows, train, predict, persistence, mase, coverage
    forecast = trained_pictures.whole(*parts)
    steps = np.arange(600)
    forecast(
        20 + 0.01 * steps + 3 * np.sin(steps / 4) + np.sin(steps / 15) + np.random.default_rng(1).normal(0, 0.3, 600)
    )

# %% [markdown]
# ## 10. In your own words
#
# A blog shows an LSTM that "predicts stock prices with 96 % accuracy": the price of a share is scaled to $[0, 1]$, cut into windows, split at random, and the forecast of the test windows is drawn over the true price. The curves
# can hardly be told apart, and $R^2 = 0.96$. Name at least three things that are wrong or missing, say for each what it does to the result, and describe the experiment that you would ask for. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The windows were split at random: neighbours of each test window, which share all but a step of it,
# stand in the training, so the test measures how well the network interpolates between known days. Curves of prices that lie on each other prove nothing, since a forecast that repeats the last price looks the same, a day late.
# R^2 on prices compares with the mean of the span; persistence has 0.96 as well, for prices change little from day to day. There is no baseline at all, one seed, and nothing says whether the rate was chosen on the test span. "Accuracy" is no measure of a price.
# The scale was taken from the whole series, so every training value knows the smallest and the largest price of the test span: a leak, if likely a small one for a single day ahead.
# I would split by time into training, validation and test, take the scale from the training span, forecast the change of the logarithm, choose the rate on the validation span, train several seeds and look at the test span once. I would report the mean absolute error beside that of persistence,
# as MASE, over many origins, and R^2 of the changes. I would replace the test span by another one and check that no training array moves. I expect no difference from persistence, and would want to see several shares and years before I believe one.
# ### END SOLUTION
