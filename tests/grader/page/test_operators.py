"""Cells rewritten for the page do what they did, and warn where NumPy itself does where the machine has flags."""

import ast
import operator
import types

import numpy as np
import pytest
from hypothesis import given, strategies as st
from hypothesis.extra.numpy import arrays

from grader.page import operators
from grader.page.session import Session

from .test_floats import silent, told

NUMBERS = st.sampled_from([0.0, -1.0, 1.0, 0.5, -3.0, 7e200, -1e-200, 1e308, np.inf, -np.inf, np.nan])
SIGNS = {"+": 3, "-": 3, "*": 3, "/": 3, "**": 3, "@": (3, 3)}


@pytest.fixture(autouse=True, scope="module")
def flagless():
    """Operators are silent, as in a browser; and what the cells call is there."""
    names = [f"{way}{name}" for name in operators.NUMPYS for way in ("", "i")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operators, "operator", types.SimpleNamespace(**{n: silent(getattr(operator, n)) for n in names}))
        for name in ("_operate", "_operate_at", "_key"):
            patch.setattr(f"builtins.{name}", None, raising=False)
        operators.let_operators_warn(np)
        yield


def both(source, **values):
    """What a cell's last line gives, and what was warned of: of the cell rewritten, and of the cell as it is."""
    sessions = [Session(print, rewritten) for rewritten in (operators.rewritten, lambda tree: tree)]
    for session in sessions:
        session.namespace |= {name: np.copy(value) for name, value in values.items()}
    return [told(session.value_of, source, "cell") for session in sessions]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "cell", ["a {} b", "a[:] {}= b; a", "a {}= b; a", "c = [a, a]; i = iter([1]); c[next(i)] {}= b; a", "a[0] {} b"]
)
@given(data=st.data())
def test_a_cell_warns_where_it_does_elsewhere(sign, cell, data):
    a, b = (data.draw(arrays(float, SIGNS[sign], elements=NUMBERS)) for _ in "ab")
    if sign == "**":  # to the power of infinity, it is the C library that warns, or does not
        b[np.isinf(b)] = 2
    if sign == "@":
        a[~np.isfinite(a)] = b[~np.isfinite(b)] = -1
    (value, words), (right, expected) = both(cell.replace("; ", "\n").format(sign), a=a, b=b)
    np.testing.assert_array_equal(value, right)
    if sign == "@":  # whether infinity less infinity was on the way hangs on the order in which BLAS adds
        assert ("overflow" in words) == np.isinf(value).any()
        assert words <= expected
    else:
        assert words == expected


@pytest.mark.parametrize(
    "cell",
    [
        "x = 'a'\nx += 'b' * 3\nx % ()",
        "n = 2 ** 80\nn //= 7\nn % 10 - -3",
        "x = [1]\ny = x\nx += (2,)\n(x is y, x + x)",
        "x = {'a': [1, 2, 3]}\nx['a'][1:] *= 2\nx",
        "class A:\n    __n = 1\n    def up(self):\n        self.__n += 1\n        return self.__n\nA().up()",
        "class A:\n    n = 1\na = []\ndef f():\n    a.append(A())\n    return a[-1]\nf().n += 1\n(len(a), a[0].n)",
        "def f():\n    def g():\n        nonlocal n\n        n += 1\n    n = 1\n    g()\n    return n\nf()",
        "import numpy as np\nm = np.zeros((2, 3), int)\nm[1, ::2] += 5\nm[m > 0] -= 1\nm.tolist()",
        "f'{1 + 2:>{2 * 3}}' 'x'",
    ],
)
def test_a_cell_does_as_it_did(cell):
    (value, words), (right, _) = both(cell)
    assert value == right
    assert words == set()


def test_a_cell_stops_as_it_did_and_in_the_same_line():
    for cell in ("1 + 2\nx = 3 + (\n 'a' + y)", "y = [1]\ny[0] += 'a'", "def f():\n    z += 1\n\nf()", "y = 1\ny / 0"):
        said = []
        for rewritten in (operators.rewritten, lambda tree: tree):
            shown = []
            assert not Session(lambda kind, content, shown=shown: shown.append(content), rewritten).run(cell)
            said += shown
        assert said[0] == said[1], cell


def test_it_does_as_seterr_says():
    cell = operators.rewritten(ast.parse("a *= a"))
    with np.errstate(over="ignore"):
        assert told(exec, compile(cell, "cell", "exec"), {"a": np.full(3, 1e200)})[1] == set()
    with np.errstate(over="raise"), pytest.raises(FloatingPointError, match="overflow encountered in multiply"):
        exec(compile(cell, "cell", "exec"), {"a": np.full(3, 1e200)})
