"""What goes in comes out, and nothing but a message is one."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.calls import same
from grader.codec import MAX_DEPTH, CodecError, decode, encode

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
