"""The smallest call that goes wrong, shown whole."""

import numpy as np

LONGEST = 380  # characters


def smallest(name, wrong, asked):
    """Of the calls that went wrong that which is shown in the fewest characters, and what it should have given, as a
    list of one sentence, or of none where it is long; None and none where all stop. `asked` is the number of all
    calls."""
    told = [(_told(name, each), k) for k, each in enumerate(wrong) if not each.call.seen.error and not each.want.error]
    if not told:
        return None, []
    text, k = min(told, key=lambda pair: len(pair[0]))
    which = (
        f"the only one of {asked} calls that goes wrong"
        if len(wrong) == 1 < asked
        else "the smallest call that goes wrong"
    )
    return wrong[k], [f"{which}: {text}"] if len(text) <= LONGEST else []


def _told(name, each):
    arguments = ", ".join(map(shown, each.call.args))
    return f"{name}({arguments}) should be {shown(each.want.value)}, yours is {shown(each.call.seen.value)}."


def shown(value):
    """A value in few characters."""
    if isinstance(value, np.ndarray):
        return " ".join(np.array2string(value, precision=4, separator=", ", threshold=20).split())
    if isinstance(value, (tuple, list)):
        inner = ", ".join(map(shown, value))
        return f"({inner})" if isinstance(value, tuple) else f"[{inner}]"
    if callable(value):
        return getattr(value, "__name__", "f")
    return f"{value:.4g}" if isinstance(value, (float, np.floating)) else repr(value)
