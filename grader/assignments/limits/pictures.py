"""Pictures of what a learner built: shares, a descent, a growing stream, bits, two memories, a fitted cost, a crossing."""

import time

import numpy as np

from grader.judging.pictures import ORANGE, graded, numbers_of, or_ours, show
from lstm_ref.limits import attention as right, cost, mlstm, tasks

BLUE, GREY = "#0072b2", "#888"


def shares(attention):
    """The shares of one sequence that looks at itself, without a mask and with a causal one."""
    if graded(attention):
        return
    import matplotlib.pyplot as plt

    x = np.random.default_rng(1).normal(size=(8, 1, 4))

    def second(function):
        return lambda *args: function(*args)[1]

    fig, axes = plt.subplots(1, 2, figsize=(6.4, 2.8), layout="constrained")
    notes = []
    for ax, mask, title in zip(axes, (None, np.tri(8, dtype=bool)), ("no mask", "causal"), strict=True):
        found, note = or_ours(
            numbers_of(second(attention), (8, 8, 1)), second(right.attend), x, x, x, mask, name="attention"
        )
        ax.imshow(found[:, :, 0], cmap="Blues", vmin=0, vmax=1)
        ax.set(title=title, xlabel="looked at", ylabel="query")
        notes.append(note)
    show(fig, *notes)


def descent(attention_backward):
    """A query that learns to look at one key, by twenty steps with the gradient."""
    if graded(attention_backward):
        return
    import matplotlib.pyplot as plt

    rng = np.random.default_rng(2)
    k, v = rng.normal(size=(5, 1, 4)), np.eye(5)[:, None]

    def errors(backward):
        q, found = np.zeros((1, 1, 4)), []
        for _ in range(20):
            z, looked = right.attend(q, k, v)
            found.append(looked[:, :, 0][0])
            dq = np.asarray(backward(2 * (z - v[2]), q, k, v, looked)[0], dtype=float)
            assert dq.shape == q.shape
            q = q - 2 * dq
        return np.array(found)

    found, note = or_ours(errors, lambda _: errors(right.backward), attention_backward, name="attention_backward")
    fig, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
    for j in range(5):
        ax.plot(found[:, j], color=ORANGE if j == 2 else GREY, lw=3 if j == 2 else 1)
    ax.set(xlabel="steps downhill", ylabel="share of each key", ylim=(0, 1.02))
    show(fig, note)


def growing(cached_step):
    """The numbers that a stream keeps, and those of an LSTM."""
    if graded(cached_step):
        return
    import matplotlib.pyplot as plt

    def kept(step):
        cache, found = right.empty_cache(1, 4, 4), []
        for part in np.random.default_rng(0).normal(size=(40, 3, 1, 4)):
            _, cache = step(*part, cache)
            found.append(sum(np.asarray(each).size for each in cache))
        return found

    found, note = or_ours(kept, lambda _: kept(right.cached_step), cached_step, name="cached_step")
    fig, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
    ax.plot(range(1, 41), found, color=ORANGE, label="your cache, d = 4")
    ax.axhline(32, color=BLUE, ls="--", label="an LSTM with 16 units")
    ax.set(xlabel="step", ylabel="numbers kept")
    ax.legend()
    show(fig, note)


def bits(bits_recalled):
    """Bits of an answer among eight, against how sure the network is of the right one in nine cases of ten."""
    if graded(bits_recalled):
        return
    import matplotlib.pyplot as plt

    sure, answers = np.linspace(0.2, 0.999, 60), np.zeros((1, 10), dtype=int)

    def curve(function):
        found = []
        for p in sure:
            one = np.full((1, 10, 8), (1 - p) / 7)
            one[0, :9, 0] = p
            one[0, 9, 1] = p  # the tenth is as sure, and wrong
            found.append(float(function(one, answers)))
        return found

    found, note = or_ours(curve, lambda _: curve(tasks.bits_recalled), bits_recalled, name="bits_recalled")
    fig, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
    ax.plot(sure, found, color=BLUE)
    ax.axhline(3, color=GREY, ls=":")
    ax.set(xlabel="how sure; nine of ten are right", ylabel="bits, of 3")
    show(fig, note)


def memories(attention, mlstm_step):
    """How far off is what two memories give back, against the number of pairs that they hold."""
    if graded(attention, mlstm_step):
        return
    import matplotlib.pyplot as plt

    counts, d = (1, 2, 4, 8, 12, 16, 24), 8
    rng = np.random.default_rng(3)
    k, v = rng.normal(size=(24, 20, d)), rng.normal(size=(24, 20, 3))
    k /= np.linalg.norm(k, axis=2, keepdims=True)

    def looked(look):
        return [float(np.mean((np.asarray(look(40 * k[:1], k[:S], v[:S], None)[0])[0] - v[0]) ** 2)) for S in counts]

    def written(step):
        found = []
        for S in counts:
            state = mlstm.zero_state(20, d, 3)
            for j in reversed(range(S)):
                h, state = step(
                    d**0.5 * k[0], k[j], v[j], np.zeros(20), np.full(20, 30.0), np.full((20, 3), 30.0), state
                )
            found.append(float(np.mean((np.asarray(h) - v[0]) ** 2)))
        return found

    by_look, note = or_ours(looked, lambda _: looked(right.attend), attention, name="attention")
    by_matrix, other = or_ours(written, lambda _: written(mlstm.step), mlstm_step, name="mlstm_step")
    fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
    ax.plot(counts, by_matrix, "o-", color=BLUE, label="your matrix, 8 x 3")
    ax.plot(counts, by_look, "s--", color=ORANGE, label="your attention")
    ax.axvline(d, color=GREY, ls=":")
    ax.set(xlabel="pairs", ylabel="squared error")
    ax.legend()
    show(fig, note, other)


def fitted(fit_cost, predict_cost):
    """Seconds of attention over short sequences, and the model's word on longer ones."""
    if graded(fit_cost, predict_cost):
        return
    import matplotlib.pyplot as plt

    T, longer = np.array([100.0, 200.0, 300.0, 400.0]), np.linspace(100, 1600, 40)

    def seconds(length):
        q, taken = np.random.default_rng(0).normal(size=(int(length), 1, 16)), []
        for _ in range(3):
            start = time.perf_counter()
            right.attend(q, q, q)
            taken.append(time.perf_counter() - start)
        return min(taken)

    measured, longest = np.array([seconds(length) for length in T]), seconds(1600)

    def model(fit, predict):
        found = np.asarray(predict(fit(T, measured, (0, 1, 2)), (0, 1, 2), longer), dtype=float)
        assert found.shape == longer.shape
        return found

    ours = lambda *_: model(cost.fit_cost, cost.predict_cost)  # noqa: E731
    found, note = or_ours(model, ours, fit_cost, predict_cost, name="cost model")
    fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
    ax.plot(longer, 1e3 * found, color=BLUE, label="your model")
    ax.plot(T, 1e3 * measured, "o", color=GREY, label="fitted to")
    ax.plot([1600], [1e3 * longest], "s", color=ORANGE, label="measured, not shown to it")
    ax.set(xlabel="T", ylabel="milliseconds")
    ax.legend()
    show(fig, note)


def crossings(count_lstm, count_attention, crossing):
    """Both counts for three widths, and where they cross."""
    if graded(count_lstm, count_attention, crossing):
        return
    import matplotlib.pyplot as plt

    T, widths = np.arange(1, 401), (16, 32, 64)

    def lines(of_lstm, of_attention, cross):
        found = []
        for H in widths:
            at = float(cross((0, 8 * H * H), (0, 4 * H * H + H, H)))
            found.append(([float(of_attention(int(t), H)) / float(of_lstm(int(t), H)) for t in T], at))
        return found

    ours = lambda *_: lines(cost.lstm_multiplications, cost.attention_multiplications, cost.crossing)  # noqa: E731
    found, note = or_ours(lines, ours, count_lstm, count_attention, crossing, name="cost model")
    fig, ax = plt.subplots(figsize=(6.4, 2.8), layout="constrained")
    for (ratio, at), H, style in zip(found, widths, ("-", "--", ":"), strict=True):
        ax.plot(T, ratio, color=BLUE, ls=style, label=f"H = {H}")
        ax.plot([at], [1], "o", color=ORANGE)
    ax.axhline(1, color=GREY, lw=0.8)
    ax.set(xlabel="T", ylabel="attention, of the LSTM")
    ax.legend()
    show(fig, note)
