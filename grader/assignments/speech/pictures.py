"""Pictures of what a learner built: a sound as features, a path over its string, what a network hears."""

import numpy as np

from grader.assignments.speech import reference as ours
from grader.judging.charts import Line, heat, lines, number, shades, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.speech import ctc, digits, features, recogniser

BLANK = "–"
WIDE = 440  # pixels of a picture over time
PIECE = 40  # samples of which the least and the greatest are drawn


@picture
def sound(frames, log_mel):
    """A glide, a hiss and a click, and their features."""
    wave = features.example()
    T = 1 + (len(wave) - features.WIDTH) // features.HOP
    cut = wave, features.WIDTH, features.HOP
    pieces, one = or_ours(numbers_of(frames, (T, features.WIDTH)), ours.frames, *cut, name="frames")
    taken = np.asarray(pieces, dtype=float), features.mel_filters(), 1e-4
    found, two = or_ours(numbers_of(log_mel, (T, features.BANDS)), ours.log_mel, *taken, name="log_mel")
    drawn = wave[: len(wave) // PIECE * PIECE].reshape(-1, PIECE)
    reached = np.stack([drawn.min(axis=1), drawn.max(axis=1)], axis=1).ravel()
    show(
        lines(
            [Line(reached, x=np.arange(len(reached)) * PIECE / 2 / features.RATE)],
            x="seconds",
            title="A glide, a hiss and a click",
            size=(WIDE, 200),
        ),
        shades(
            _above_least(found).T[::-1],
            title="Their features",
            x="seconds",
            y="bands, high ones on top",
            along=(0, len(wave) / features.RATE),
            size=(WIDE - 50, 130),
        ),
        notes=[one, two],
    )


def _above_least(values, axis=None):
    """How far numbers are above the least of them."""
    finite = np.where(np.isfinite(values), values, np.inf)
    least = finite.min(axis=axis, keepdims=True, initial=np.inf)
    return values - np.where(np.isfinite(least), least, 0)


def example():
    """The first string of three digits by the natural voice of the test: features, target, log-probabilities."""
    part = digits.parts()["test"]
    k = next(k for k, voice in enumerate(part.voices) if voice == "rms" and len(part.digits[k]) == 3)
    return part.x[k], digits.labels(part.digits[k]), ctc.log_softmax(recogniser.scores(recogniser.small(), part.x[k]))


def named(label):
    return BLANK if label == 0 else str(label - 1)


@picture
def path(ctc_forward, ctc_loss, ctc_backward, ctc_gradient):
    """Where the path is likely to be, over the features of the string; what it costs, and which scores should rise."""
    x, target, log_y = example()
    shape = len(x), 2 * len(target) + 1

    def table(function):
        def found(*args):
            value = numbers_of(function, shape)(*args)
            assert not np.isnan(value).any()
            return value

        return found

    alpha, one = or_ours(table(ctc_forward), ours.ctc_forward, log_y, target, name="ctc_forward")
    beta, two = or_ours(table(ctc_backward), ours.ctc_backward, log_y, target, name="ctc_backward")
    joint = alpha + beta
    shares = np.exp(joint - np.logaddexp.reduce(joint, axis=1, keepdims=True))
    loss, three = or_ours(numbers_of(ctc_loss, ()), ours.ctc_loss, alpha, name="ctc_loss")
    parts = log_y, target, alpha, beta
    slope, four = or_ours(numbers_of(ctc_gradient, log_y.shape), ours.ctc_gradient, *parts, name="ctc_gradient")
    steps = {"x": "step", "along": (0, len(x)), "size": (WIDE - 50, 140)}
    show(
        shades(_above_least(x, axis=0).T[::-1], title="A string", y="bands, high ones on top", **steps),
        shades(
            np.nan_to_num(shares).T,
            [named(label) for label in ctc.with_blanks(target)],
            title="Where its path is likely to be",
            y="place",
            most=1.0,
            **steps,
        ),
        shades(
            -slope.T,
            [named(label) for label in range(log_y.shape[1])],
            title=f"It costs {number(round(float(loss), 3))}; blue scores should rise, orange ones fall",
            y="label",
            **steps,
        ),
        notes=[one, two, three, four],
    )


def strings():
    """Six strings, of two digits or more: four by voices of the test, two by people: what was said, log-probabilities."""
    for part, count in (("test", 4), ("human", 2)):
        found = digits.parts()[part]
        chosen = [k for k in range(len(found.x)) if len(found.digits[k]) > 2][:count]
        for k in chosen:
            yield (
                found.voices[k],
                digits.labels(found.digits[k]),
                ctc.log_softmax(recogniser.scores(recogniser.small(), found.x[k])),
            )


def _labels(found):
    return [int(label) for label in found]


@picture
def recognised(collapse, prefix_beam, edit_distance, word_error_rate):
    """What was said, what the best path and the beam say, and the word error rate of each."""

    def by_path(collapse, log_y):
        return _labels(collapse(log_y.argmax(axis=1).tolist()))

    def by_beam(prefix_beam, log_y):
        return _labels(prefix_beam(log_y, 8)[0][0])

    voices, said, notes, heard = [], [], [], ([], [])
    for voice, target, log_y in strings():
        voices.append(voice)
        said.append(_labels(target))
        best, one = of_either(by_path, collapse, ours.collapse, log_y, name="collapse")
        beam, two = of_either(by_beam, prefix_beam, ours.prefix_beam, log_y, name="prefix_beam")
        heard[0].append(best)
        heard[1].append(beam)
        notes += [one, two]

    def distance(one, other):
        found, note = or_ours(numbers_of(edit_distance, ()), ours.edit_distance, one, other, name="edit_distance")
        notes.append(note)
        return float(found)

    rates = []
    for each in heard:
        rate, note = or_ours(
            numbers_of(word_error_rate, ()), ours.word_error_rate, said, each, distance, name="word_error_rate"
        )
        rates.append(f"{100 * float(rate):.0f} %")
        notes.append(note)
    columns = (said, *heard)
    show(
        heat(
            [[0, *(1 if each[k] == said[k] else -1 for each in heard)] for k in range(len(said))] + [[0, 0, 0]],
            [*voices, "word error rate"],
            ["said", "your best path", "your beam"],
            words=[[" ".join(map(named, each[k])) for each in columns] for k in range(len(said))] + [["", *rates]],
            title="What the network hears",
            says="1 is right, −1 is wrong.",
        ),
        notes=notes,
    )
