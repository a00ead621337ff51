"""Pictures of what a learner built: a sound as features, a path over its string, what a network hears."""

import numpy as np

from grader.assignments.speech import reference as ours
from grader.judging.pictures import ORANGE, graded, numbers_of, or_ours, show
from lstm_ref.speech import ctc, digits, features, recogniser

BLUE, GREY = "#0072b2", "#888"
BLANK = "–"


def sound(frames, log_mel):
    """A glide, a hiss and a click, and their features."""
    if graded(frames, log_mel):
        return
    import matplotlib.pyplot as plt

    seconds, wave = np.arange(features.RATE) / features.RATE, features.example()
    T = 1 + (len(wave) - features.WIDTH) // features.HOP
    cut = wave, features.WIDTH, features.HOP
    pieces, one = or_ours(numbers_of(frames, (T, features.WIDTH)), ours.frames, *cut, name="frames")
    taken = np.asarray(pieces, dtype=float), features.mel_filters(), 1e-4
    found, two = or_ours(numbers_of(log_mel, (T, features.BANDS)), ours.log_mel, *taken, name="log_mel")
    fig, (above, below) = plt.subplots(2, 1, figsize=(6.4, 3.2), layout="constrained", sharex=True)
    above.plot(seconds, wave, lw=0.4, color=BLUE)
    above.set_ylabel("sample")
    below.imshow(np.asarray(found).T, origin="lower", aspect="auto", cmap="Blues", extent=(0, 1, 0, features.BANDS))
    below.set(ylabel="band", xlabel="seconds")
    show(fig, one, two)


def example():
    """The first string of three digits by the natural voice of the test: features, target, log-probabilities."""
    part = digits.parts()["test"]
    k = next(k for k, voice in enumerate(part.voices) if voice == "rms" and len(part.digits[k]) == 3)
    return part.x[k], digits.labels(part.digits[k]), ctc.log_softmax(recogniser.scores(recogniser.small(), part.x[k]))


def named(label):
    return BLANK if label == 0 else str(label - 1)


def path(ctc_forward, ctc_backward):
    """Where the path is likely to be, over the features of the string."""
    if graded(ctc_forward, ctc_backward):
        return
    import matplotlib.pyplot as plt

    x, target, log_y = example()
    shape = len(x), 2 * len(target) + 1

    def table(function):
        def found(*args):
            value = np.asarray(function(*args), dtype=float)
            assert value.shape == shape
            assert not np.isnan(value).any()
            return value

        return found

    alpha, one = or_ours(table(ctc_forward), ours.ctc_forward, log_y, target, name="ctc_forward")
    beta, two = or_ours(table(ctc_backward), ours.ctc_backward, log_y, target, name="ctc_backward")
    with np.errstate(all="ignore"):
        joint = alpha + beta
        shares = np.exp(joint - np.logaddexp.reduce(joint, axis=1, keepdims=True))
    fig, (above, below) = plt.subplots(2, 1, figsize=(6.4, 3.6), layout="constrained", sharex=True)
    above.imshow((x - x.min(axis=0)).T, origin="lower", aspect="auto", cmap="Blues")
    above.set_ylabel("band")
    below.imshow(np.nan_to_num(shares).T, aspect="auto", cmap="Oranges", vmin=0, vmax=1)
    below.set_yticks(range(shape[1]), [named(label) for label in ctc.with_blanks(target)])
    below.set(ylabel="place", xlabel="step")
    show(fig, one, two)


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


def recognised(collapse, prefix_beam, edit_distance, word_error_rate):
    """What was said, what the best path and the beam say, and the word error rate of each."""
    if graded(collapse, prefix_beam, edit_distance, word_error_rate):
        return
    import matplotlib.pyplot as plt

    def labels_of(function):
        def found(*args):
            return [int(label) for label in function(*args)]

        return found

    def best_of(function):
        def found(*args):
            return [int(label) for label in function(*args)[0][0]]

        return found

    rows, notes, said, heard = [], [], [], {"path": [], "beam": []}
    for voice, target, log_y in strings():
        by_path, one = or_ours(labels_of(collapse), ours.collapse, log_y.argmax(axis=1).tolist(), name="collapse")
        by_beam, two = or_ours(
            best_of(prefix_beam), lambda *args: ours.prefix_beam(*args)[0][0], log_y, 8, name="prefix_beam"
        )
        said.append(target)
        heard["path"].append(by_path)
        heard["beam"].append(by_beam)
        notes += [one, two]
        rows.append([voice, *(" ".join(map(named, each)) for each in (target, by_path, by_beam))])

    def distance(one, other):
        found, note = or_ours(
            lambda *args: float(edit_distance(*args)), ours.edit_distance, one, other, name="edit_distance"
        )
        notes.append(note)
        return found

    rates = []
    for name in ("path", "beam"):
        asked = said, heard[name], distance
        rate, note = or_ours(
            lambda *args: float(word_error_rate(*args)), ours.word_error_rate, *asked, name="word_error_rate"
        )
        rates.append(f"{100 * rate:.0f} %")
        notes.append(note)
    fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
    ax.axis("off")
    cells = [*rows, ["word error rate", "", *rates]]
    table = ax.table(cells, colLabels=["voice", "said", "your best path", "your beam"], loc="center", cellLoc="left")
    for (row, column), cell in table.get_celld().items():
        cell.set_linewidth(0.3)
        wrong = 0 < row <= len(rows) and column > 1 and cells[row - 1][column] != cells[row - 1][1]
        cell.get_text().set_color(ORANGE if wrong else "black")
    table.scale(1, 1.3)
    show(fig, *dict.fromkeys(notes))
