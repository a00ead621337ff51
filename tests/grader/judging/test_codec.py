"""What goes in comes out, and nothing but a message is one."""

import array
import collections
import enum
import fractions
import types

import numpy as np
import pytest
import torch
from hypothesis import given, strategies as st
from hypothesis.extra import numpy as hnp

from grader.judging.calls import same
from grader.judging.codec import MAX_DEPTH, MAX_ITEMS, CodecError, decode, encode, plain

arrays = hnp.arrays(st.sampled_from(["f8", "f4", "i8", "?", "c16"]), hnp.array_shapes(min_dims=0, min_side=0))
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
values = st.recursive(
    scalars | arrays,
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(values)
def test_a_value_crosses_unchanged(value):
    back = decode(encode(value))
    assert type(back) is type(value)
    assert same(back, value)


@given(st.binary())
def test_other_bytes_are_refused(noise):
    try:
        decode(noise)
    except CodecError:
        return
    assert encode(decode(noise))


class Level(enum.IntEnum):
    HIGH = 3


class Holder:
    def __iter__(self):
        return iter((1.5, 2))


MANY = {1: 2.0, 3: 4.0}


ARRIVES = {
    "deque": (collections.deque([1, 2]), [1, 2]),
    "range": (range(3), [0, 1, 2]),
    "array of the standard library": (array.array("d", [1, 2]), np.array([1.0, 2.0])),
    "memory": (memoryview(np.arange(2.0)), np.arange(2.0)),
    "keys": (MANY.keys(), [1, 3]),
    "values": (MANY.values(), [2.0, 4.0]),
    "items": (MANY.items(), [(1, 2.0), (3, 4.0)]),
    "generator": ((x for x in (1, 2)), [1, 2]),
    "map": (map(float, "12"), [1.0, 2.0]),
    "zip": (zip([1], [2], strict=True), [(1, 2)]),
    "class of one's own": (Holder(), [1.5, 2]),
    "list of one's own": (collections.UserList([1]), [1]),
    "named tuple": (collections.namedtuple("P", "a b")(1, 2), (1, 2)),
    "ordered": (collections.OrderedDict(a=1), {"a": 1}),
    "default": (collections.defaultdict(list, a=[1]), {"a": [1]}),
    "counted": (collections.Counter("aab"), {"a": 2, "b": 1}),
    "proxy": (types.MappingProxyType(MANY), MANY),
    "chain": (collections.ChainMap({"a": 1}), {"a": 1}),
    "matrix": (np.array([[1.0, 2.0]]).view(np.matrix), np.array([[1.0, 2.0]])),
    "numbers as objects": (np.array([[1, 2.5]], object), np.array([[1.0, 2.5]])),
    "masked": (np.ma.masked_array([1.0, 2.0]), np.array([1.0, 2.0])),
    "fraction": (fractions.Fraction(1, 2), 0.5),
    "level": (Level.HIGH, 3),
    "text of NumPy": (np.str_("a"), "a"),
    "keys of NumPy": ({np.int64(3): np.float64(0.5), np.str_("a"): 1}, {np.int64(3): np.float64(0.5), "a": 1}),
    "half": (np.float16(0.5), np.float16(0.5)),
    "complex": (1 + 2j, np.complex128(1 + 2j)),
    "truth": (np.bool_(True), np.True_),
    "deep": ([collections.deque([range(2)])], [[[0, 1]]]),
}


@pytest.mark.parametrize(("value", "arrives"), ARRIVES.values(), ids=ARRIVES)
def test_a_list_in_another_container_arrives_as_one(value, arrives):
    came = plain(value)
    assert type(came) is type(arrives)
    assert same(came, arrives)


def broken():
    yield 1
    raise ZeroDivisionError("in the midst")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({1, 2}, "cannot cross"),
        (b"12", "cannot cross"),
        (broken(), "ZeroDivisionError: in the midst"),
        (iter(int, 1), "more than"),
        (range(MAX_ITEMS + 1), "more than"),
        (10**10_000, "cannot cross"),
        (np.array([1, "2"], object), "cannot cross"),
    ],
    ids=("set", "bytes", "broken", "endless", "long", "huge", "text"),
)
def test_what_is_no_list_is_refused_in_a_sentence(value, words):
    with pytest.raises(CodecError, match=words):
        plain(value)


@pytest.mark.parametrize("value", [object(), np.array(["text"]), np.array([object()]), {1, 2}, print])
def test_what_cannot_cross_is_named(value):
    with pytest.raises(CodecError, match="cannot cross"):
        encode(value)


def test_a_tensor_crosses_as_an_array():
    assert same(decode(encode(torch.ones(2, requires_grad=True))), np.ones(2, np.float32))


def test_depth_is_limited_both_ways():
    value = 1
    for _ in range(MAX_DEPTH + 1):
        value = [value]
    with pytest.raises(CodecError, match="nested"):
        encode(value)
    bomb = b'{"list": [' * 50_000 + b"1" + b"]}" * 50_000
    with pytest.raises(CodecError):
        decode(len(bomb).to_bytes(4, "big") + bomb)


@pytest.mark.parametrize("shape", [[-1], [2**62, 2**62], [3.5], ["2"]])
def test_a_lying_shape_is_refused(shape):
    header = f'{{"array": ["<f8", {str(shape).replace(chr(39), chr(34))}]}}'.encode()
    with pytest.raises(CodecError):
        decode(len(header).to_bytes(4, "big") + header + b"\0" * 8)


def test_an_array_that_arrives_can_be_written():
    back = decode(encode(np.zeros(3)))
    back += 1
    assert back.sum() == 3
