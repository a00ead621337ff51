"""The smallest call that goes wrong, shown whole."""

import numpy as np

from grader.judging.numbers import leaves

LONGEST = 380  # characters
PLAIN = 0.02  # of a number: what is off by less looks rounded


def smallest(name, wrong, asked):
    """Of the calls that went wrong, plainly so if there are such, that which is shown in the fewest characters, and
    what it should have given, as a list of one sentence, or of none where it is long; None and none where all stop.
    `asked` is the number of all calls."""
    told = [(_told(name, each), k) for k, each in enumerate(wrong) if not each.call.seen.error and not each.want.error]
    if not told:
        return None, []
    plain = [(text, k) for text, k in told if _plain(wrong[k].call.seen.value, wrong[k].want.value)]
    of_all, (text, k) = (min(some, key=lambda pair: len(pair[0])) for some in (told, plain or told))
    if len(wrong) == 1 < asked:
        which = f"the only one of {asked} calls that goes wrong"
    else:
        which = f"{'the smallest' if k == of_all[1] else 'a small'} call that goes wrong"
    return wrong[k], [f"{which}: {text}"] if len(text) <= LONGEST else []


def _told(name, each):
    arguments = ", ".join(map(shown, each.call.args))
    warned = [words for words in each.call.seen.warnings if words.startswith("RuntimeWarning")]
    said = f" NumPy said: {warned[0].removeprefix('RuntimeWarning: ')}." if warned else ""
    return f"{name}({arguments}) should be {shown(each.want.value)}, yours is {shown(each.call.seen.value)}.{said}"


def _plain(got, want):
    """Whether nobody takes two values for the same, rounded otherwise."""
    got, want = leaves(got), leaves(want)
    return got.shape != want.shape or not np.allclose(got, want, rtol=PLAIN, equal_nan=True)


def shown(value):
    """A value in few characters."""
    if isinstance(value, np.ndarray):
        value = value + 0.0 if value.dtype.kind == "f" else value  # -0 is 0
        return " ".join(np.array2string(value, precision=4, separator=", ", threshold=20).split())
    if isinstance(value, (tuple, list)):
        inner = ", ".join(map(shown, value))
        return f"({inner})" if isinstance(value, tuple) else f"[{inner}]"
    if callable(value):
        return getattr(value, "__name__", "f")
    return f"{value:.4g}" if isinstance(value, (float, np.floating)) else repr(value)
