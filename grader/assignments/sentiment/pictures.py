"""Pictures of what a learner built: what was read, which words reach an end, calibration, a coloured sentence."""

from html import escape

import numpy as np

from grader.assignments.sentiment import assembled_reference
from grader.judging.pictures import graded, or_ours
from lstm_ref.sentiment import classifier, measures, packing as packed, pooling
from lstm_ref.sentiment.words import words

BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#888"
SENTENCES = ([11, 4, 7], [3, 9, 2, 8, 5], [6], [12, 10, 1, 14])


def _show(*notes):
    import matplotlib.pyplot as plt

    plt.show()
    if said := dict.fromkeys(filter(None, notes)):
        print("\n".join(said))


def fields_read(pad, read):
    """Which fields of the batch a packed reading asks about, (T, N) of booleans, the batch, the lengths, and words."""
    (x, lengths), note = or_ours(pad, packed.pad_batch, [list(sentence) for sentence in SENTENCES])
    x, lengths = np.asarray(x), np.asarray(lengths)

    def fields(read):
        seen, t = np.zeros(x.shape, dtype=bool), iter(range(len(x)))

        def step(x_t, state):
            row = next(t)
            seen[row] |= np.isin(np.arange(x.shape[1]), np.asarray(x_t)[:, 0])
            return state

        read(
            step,
            np.broadcast_to(np.arange(x.shape[1])[None, :, None], (*x.shape, 1)),
            lengths,
            np.zeros((x.shape[1], 1)),
        )
        return seen

    seen, other = or_ours(fields, lambda _: fields(packed.read_packed), read, name="read_packed")
    return seen, x, lengths, note, other


def packing(pad_batch, read_packed):
    """Each sentence of a batch, and what of it was read."""
    if graded(pad_batch, read_packed):
        return
    import matplotlib.pyplot as plt

    seen, x, _, *notes = fields_read(pad_batch, read_packed)
    _, ax = plt.subplots(figsize=(5.6, 2.2))
    for (t, n), word in np.ndenumerate(x):
        ax.add_patch(
            plt.Rectangle((t, n), 0.92, 0.86, color=BLUE if seen[t, n] else GREY, alpha=0.75 if seen[t, n] else 0.25)
        )
        ax.text(t + 0.46, n + 0.43, str(word), ha="center", va="center", color="white" if seen[t, n] else GREY)
    ax.set(xlim=(0, len(x)), ylim=(x.shape[1], 0), xlabel="t", ylabel="sentence", xticks=[], yticks=[])
    _show(*notes)


def ends(both_ends, length=12, rows=16):
    """Which words of a sentence can move each half of the vector."""
    if graded(both_ends):
        return
    import matplotlib.pyplot as plt

    lengths = np.array([length, rows])

    def moved(function):
        def of(x):
            valid = (np.arange(rows)[:, None] < lengths)[:, :, None]
            ahead, back = np.cumsum(np.where(valid, x, 0), axis=0), np.cumsum(np.where(valid, x, 0)[::-1], axis=0)[::-1]
            return np.asarray(function(np.concatenate([ahead, back], axis=2), lengths))[0]

        return np.array(
            [
                abs(of(np.eye(rows)[t][:, None, None] * np.ones((1, 2, 1))) - of(np.zeros((rows, 2, 1))))
                for t in range(rows)
            ]
        )

    change, note = or_ours(moved, lambda _: moved(pooling.both_ends), both_ends, name="both_ends")
    _, ax = plt.subplots(figsize=(5.6, 1.6))
    ax.imshow(change.T > 0, aspect="auto", cmap="Blues", vmin=0, vmax=1.6)
    ax.axvline(length - 0.5, color=ORANGE, lw=2)
    ax.set(
        yticks=(0, 1),
        yticklabels=("forward half", "backward half"),
        xlabel="word that was changed; behind the line, padding",
    )
    _show(note)


def calibration(accuracy_and_f1, expected_calibration_error, bins=10):
    """The reliability diagrams of two classifiers of the same accuracy, with the learner's numbers."""
    if graded(accuracy_and_f1, expected_calibration_error):
        return
    import matplotlib.pyplot as plt

    rng = np.random.default_rng(3)
    a = 1.6 * rng.normal(size=3000)
    y = (rng.random(3000) < 1 / (1 + np.exp(-a))).astype(int)
    _, axes = plt.subplots(1, 2, figsize=(5.6, 2.9), sharey=True)
    notes = []
    for ax, (name, scale) in zip(axes, (("honest", 1.0), ("too sure", 3.5)), strict=True):
        p = 1 / (1 + np.exp(-scale * a))
        (accuracy, _), note = or_ours(accuracy_and_f1, measures.accuracy_and_f1, p, y)
        error, other = or_ours(expected_calibration_error, measures.expected_calibration_error, p, y, bins)
        count, mean, share = measures.reliability(p, y, bins)
        ax.plot((0, 1), (0, 1), color=GREY, lw=1)
        ax.plot(mean[count > 0], share[count > 0], "o-", color=BLUE)
        ax.set(xlabel="says", title=f"{name}\naccuracy {float(accuracy):.3f}, error {float(error):.3f}", aspect="equal")
        ax.title.set_fontsize(9)
        notes += [note, other]
    axes[0].set_ylabel("is so")
    _show(*notes)


def small_weights():
    """The trained classifier as the dictionary that the assignment speaks of."""
    model = classifier.small()
    parts = {name: getattr(model, name) for name in ("embedding", "attention", "readout", "bias")}
    return {**parts, "ahead": tuple(model.ahead), "back": tuple(model.back)}


def coloured(names, effects, score):
    """A sentence in HTML, each word coloured by its effect, and the probability of praise."""
    strongest = max(np.abs(effects).max(), 1e-9)
    spans = []
    for name, effect in zip(names, effects, strict=True):
        colour, share = ("0,114,178" if effect > 0 else "213,94,0"), abs(effect) / strongest
        edge = f"border-{'bottom' if effect > 0 else 'top'}:2px solid rgb({colour})" if share > 0.3 else ""
        style = f"background:rgba({colour},{0.5 * share:.2f});padding:1px 3px;{edge}"
        spans.append(f'<span style="{style}" title="{effect:+.2f}">{escape(name)}</span>')
    p = 1 / (1 + np.exp(-score))
    return f"<p style='line-height:2'>{' '.join(spans)} &nbsp; <b>{p:.0%} praise</b></p>"


def _our_score(sentences, weights, *theirs):
    ours = packed.pad_batch, assembled_reference.read, pooling.attention_pool
    return assembled_reference.praise_score(sentences, weights, *ours)


def reader(praise_score, word_effects, pad_batch, read, attention_pool):
    """A function that reads sentences aloud: it shows each, coloured by the learner's classifier."""
    if graded(praise_score, word_effects, pad_batch, attention_pool):
        return lambda *sentences: None
    model, weights = classifier.small(), small_weights()

    def scores(sentences):
        return or_ours(praise_score, _our_score, sentences, weights, pad_batch, read, attention_pool)[0]

    def read_aloud(*sentences):
        from IPython.display import HTML, display

        for text in sentences:
            codes, names = [int(code) for code in model.encode(text)], words(text)
            effects, note = or_ours(word_effects, assembled_reference.word_effects, codes, scores)
            score, other = or_ours(praise_score, _our_score, [codes], weights, pad_batch, read, attention_pool)
            notes = " ".join(dict.fromkeys(filter(None, (other, note))))
            display(HTML(coloured(names, np.asarray(effects), float(np.asarray(score)[0])) + notes))

    return read_aloud
