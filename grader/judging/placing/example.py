"""The smallest call that goes wrong, shown whole."""

import numpy as np

LONGEST = 380  # characters


def smallest(name, wrong, asked):
    """That call with what it should have given, as a list of one sentence, or of none where it is long. `asked` is the
    number of all calls."""
    told = [_told(name, each) for each in wrong if not each.call.seen.error and not each.want.error]
    shortest = min(told, key=len, default="")
    which = (
        f"the only one of {asked} calls that goes wrong"
        if len(wrong) == 1 < asked
        else "the smallest call that goes wrong"
    )
    return [f"{which}: {shortest}"] if 0 < len(shortest) <= LONGEST else []


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
