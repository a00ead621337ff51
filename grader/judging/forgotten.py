"""What a function may have kept of earlier calls, away for a while: so it is seen whether that spoils its answers."""

import contextlib
import inspect


@contextlib.contextmanager
def forgotten(function):
    """Empty, for a while, the lists, dictionaries and sets that outlive a call of the function."""
    found = _keepers(function, set()) if inspect.isfunction(function := inspect.unwrap(function)) else ()
    keepers = list({id(keeper): keeper for keeper in found}.values())
    before = [keeper.copy() for keeper in keepers]
    for keeper in keepers:
        keeper.clear()
    try:
        yield
    finally:
        for keeper, kept in zip(keepers, before, strict=True):
            keeper.clear()
            (keeper.extend if isinstance(keeper, list) else keeper.update)(kept)


def _keepers(function, known):
    """The containers among the defaults of a function and the names that it uses, and those of functions among these
    of the same notebook."""
    known.add(id(function))
    codes = [function.__code__]
    for code in codes:
        codes += [const for const in code.co_consts if inspect.iscode(const)]
    named = {name for code in codes for name in code.co_names if name in function.__globals__}
    for value in (*(function.__defaults__ or ()), *(function.__globals__[name] for name in named)):
        if type(value) in (list, dict, set):
            yield value
        if inspect.isfunction(value) and value.__globals__ is function.__globals__ and id(value) not in known:
            yield from _keepers(value, known)
