"""What stands in the padding may be anything: whether a function's numbers, right or wrong, stay as they are."""

import numpy as np

from grader.judging.calls import observe
from grader.judging.claims import Wrong, agree, expect
from grader.judging.evidence import finite
from grader.judging.numbers import leaves

JUNK = (1000.0, np.nan, np.inf)  # what may stand there
MOVED = "{entry} is {want} with 0 in the padding, and {got} with JUNK there{given}: it should make no difference."
SILENT = " with zeros for each last word"


def named(junk):
    """What stands in the padding, as the end of what a problem is called."""
    return f" with {junk:g} in the padding"


def silenced(array, lengths):
    """The array (T, N, ...), with zeros for the last of each column's own words, where it has several: not all that is
    zero is padding."""
    array, several = array.copy(), lengths > 1
    array[lengths[several] - 1, several] = 0
    return array


def and_soiled(function, problems, soiled):
    """The problems, and one with NaN in its padding where the function has numbers for it: no name is to be given that
    would not. Who lets NaN spread has made another mistake besides."""
    seen = observe(function, *soiled)
    return [*problems, soiled] if not seen.error and finite(seen.value) else problems


def unmoved(ask, names, problem, junk, given=""):
    """Wrong, naming the part, unless `ask(problem)` returns the parts that it returns where the padding of a problem,
    the places at which its arrays hold `junk` or minus that, is filled with zeros. So a mistake elsewhere costs nothing
    here; but all that counts must move them, so that an answer that reads nothing earns nothing. Returns the parts."""
    clean = tuple(_filled(array, junk) for array in problem)
    want = ask(clean)
    if agree(ask(tuple(2 * array if _of_floats(array) else array for array in clean)), want, equal_nan=True):
        raise Wrong(f"Twice the numbers give the same answer{given}.")
    if soiled := [name for name, part in zip(names, want, strict=True) if np.isnan(leaves(part)).any()]:
        raise Wrong(f"There is NaN in {soiled[0]}, with zeros in the padding{given}.")
    found = ask(problem)
    for name, ours, theirs in zip(names, found, want, strict=True):
        expect(name, ours, theirs, given, said=MOVED.replace("JUNK", f"{junk:g}"))
    return found


def _of_floats(array):
    return np.asarray(array).dtype.kind == "f"


def _filled(array, junk):
    """An array, with zeros in the place of junk."""
    if not _of_floats(array):
        return array
    return np.where(np.isnan(array) if np.isnan(junk) else abs(array) == junk, 0.0, array)
