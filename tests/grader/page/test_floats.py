"""NumPy's functions, made to look at their results, warn where NumPy itself does where the machine has flags."""

import types
import warnings

import numpy as np
import pytest
from hypothesis import given, strategies as st
from hypothesis.extra.numpy import arrays

from grader.page.floats import LOOKING, let_functions_warn

NUMBERS = st.sampled_from([0.0, -1.0, 1.0, 0.5, 3.0, 710.0, -710.0, 1e200, np.inf, -np.inf, np.nan])


def silent(ufunc):
    def asked(*args, **options):
        with np.errstate(all="ignore"):
            return ufunc(*args, **options)

    return asked


# NumPy, but for the functions that look; they are given a NumPy that is silent, as in a browser.
looking = types.SimpleNamespace(**vars(np) | {name: silent(getattr(np, name)) for name in LOOKING})
let_functions_warn(looking)


def told(function, *args):
    """The value, and what was warned of: "overflow", for instance."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        value = function(*args)
    return value, {str(each.message).split(" encountered")[0] for each in caught}


@pytest.mark.parametrize("name", LOOKING)
@given(x=arrays(float, 3, elements=NUMBERS))
def test_it_warns_where_numpy_does(name, x):
    (value, words), (right, expected) = told(getattr(looking, name), x), told(getattr(np, name), x)
    np.testing.assert_array_equal(value, right)
    assert words == expected


def test_it_does_as_seterr_says():
    with np.errstate(over="ignore"):
        assert told(looking.exp, 1000.0)[1] == set()
    with np.errstate(over="raise"), pytest.raises(FloatingPointError, match="overflow"):
        looking.exp(1000.0)
