"""What a function may have kept of earlier calls, away for a while: so it is seen whether that spoils its answers."""

import contextlib
import inspect
import types

EMPTY = types.CellType()  # a name of an enclosing function that has no value yet


@contextlib.contextmanager
def forgotten(function):
    """Empty, for a while, the lists, dictionaries and sets that outlive a call of the function; LookupError at the end
    where they stay empty. Then they are no memory, but tables of its own, which it needs."""
    found = _kept_by(function, set()) if inspect.isfunction(function := inspect.unwrap(function)) else ()
    keepers = list({id(keeper): keeper for keeper in found}.values())
    before = [keeper.copy() for keeper in keepers]
    for keeper in keepers:
        keeper.clear()
    try:
        yield
        if not any(keepers):
            raise LookupError("nothing was kept of the call")
    finally:
        for keeper, kept in zip(keepers, before, strict=True):
            keeper.clear()
            (keeper.extend if isinstance(keeper, list) else keeper.update)(kept)


def _kept_by(function, known):
    """The containers among the defaults of a function, what it encloses, its attributes and the names that it uses; and
    those of functions, classes and objects among these that are of the same notebook."""
    known.add(id(function))
    space, codes = function.__globals__, [function.__code__]
    for code in codes:
        codes += [const for const in code.co_consts if inspect.iscode(const)]
    named = {name for code in codes for name in code.co_names if name in space}
    closed = [cell.cell_contents for cell in function.__closure__ or () if cell != EMPTY]
    defaults = (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values())
    for value in (*defaults, *closed, *vars(function).values(), *(space[name] for name in named)):
        yield from _containers(value, space, known)


def _containers(value, space, known):
    """The container that a value is; those of a function, a class or an object, if it is of the notebook `space`."""
    value = getattr(value, "__func__", value)  # of a class method, or one that is bound
    if type(value) in (list, dict, set):
        yield value
    elif id(value) in known:
        return
    elif inspect.isfunction(value):
        if value.__globals__ is space:
            yield from _kept_by(value, known)
    elif getattr(type(value) if not isinstance(value, type) else value, "__module__", None) == space.get("__name__"):
        known.add(id(value))
        kept = list(vars(value).values()) if hasattr(value, "__dict__") else []
        for each in (*kept, *([] if isinstance(value, type) else [type(value)])):
            yield from _containers(each, space, known)
