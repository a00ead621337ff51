"""Values as bytes, to cross between the judge and the learner's process: numbers, strings, None, lists, tuples,
dictionaries and arrays, nothing that could carry code (never pickle).

A message is a JSON tree in which an array is a reference, followed by the arrays' bytes. A function that the sender
keeps crosses as a number: the other side may then ask for it to be called.
"""

import inspect
import json
import math
from array import array as typed_array
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import islice
from numbers import Real

import numpy as np

SIZE = 8  # bytes of a message's length
MAX_BYTES = 64 * 2**20
MAX_DEPTH = 16
MAX_ITEMS = 100_000  # of one list, tuple or dictionary; arrays hold what is more
PLAIN = {type(None), bool, int, float, str}  # these stand in the tree as they are


class CodecError(ValueError):
    """A value that does not cross, or bytes that are no message."""


def encode(value, kept=None):
    """Bytes of `value`; CodecError, naming the type, where it is of no kind that crosses. Functions are put in the list
    `kept`, and cross as their places in it."""
    buffers = []
    try:
        header = json.dumps(_pack(value, buffers, kept, MAX_DEPTH)).encode()
    except CodecError:
        raise
    except Exception as error:  # of a container of the sender's own, or a number that is too long to write
        said = f"{type(error).__name__}: {error}"
        raise CodecError(f"a value of type {type(value).__name__} cannot cross: {said}") from error
    message = b"".join([len(header).to_bytes(4, "big"), header, *buffers])
    if len(message) > MAX_BYTES:
        raise CodecError(f"a value of {len(message)} bytes is more than the {MAX_BYTES} that may cross")
    return message


def decode(message, function=None):
    """The value of `encode`'s bytes; CodecError for anything else. Arrays are new and writable; `function` makes what
    stands for a function out of its number."""
    try:
        end = 4 + int.from_bytes(message[:4], "big")
        value, rest = _unpack(json.loads(message[4:end]), memoryview(message)[end:], function, MAX_DEPTH)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CodecError(f"not a message: {error}") from error
    if len(rest):
        raise CodecError("not a message: bytes left over")
    return value


def plain(value):
    """What arrives of a value at the other side; CodecError where it does not cross."""
    return decode(encode(value))


def framed(message):
    """A message with its length before it, as it goes over a socket."""
    return len(message).to_bytes(SIZE, "big") + message


def write(file, message):
    """Send a message over a socket's file."""
    file.write(framed(message))
    file.flush()


def read(file):
    """The next message of a socket's file; empty where there will be no more."""
    size = file.read(SIZE)
    return file.read(int.from_bytes(size, "big")) if size else b""


def _pack(value, buffers, kept, depth):
    if depth == 0:
        raise CodecError(f"a value nested deeper than {MAX_DEPTH} cannot cross")
    if type(value) in PLAIN:
        return value
    if isinstance(value, (np.ndarray, np.generic)) and not isinstance(value, str):  # by far the most frequent
        return _pack_array(value, buffers)
    if kept is not None and inspect.isroutine(value):
        kept.append(value)
        return {"function": len(kept) - 1}
    if not isinstance(value, (list, tuple, dict)):
        return _pack(_usual(value), buffers, kept, depth)
    if len(value) > MAX_ITEMS:
        raise CodecError(f"a {type(value).__name__} of {len(value)} items is more than the {MAX_ITEMS} that may cross")

    def inner(part):
        return part if type(part) in PLAIN and depth > 1 else _pack(part, buffers, kept, depth - 1)

    if not isinstance(value, dict):
        return {"tuple" if isinstance(value, tuple) else "list": list(map(inner, value))}
    if all(type(key) is str for key in value):
        return {"named": {key: inner(part) for key, part in value.items()}}
    return {"dict": [[inner(part) for part in item] for item in value.items()]}


def _pack_array(value, buffers):
    array = np.asarray(value)
    if array.dtype.kind == "O" and all(isinstance(item, (Real, Decimal)) for item in array.flat):
        array = array.astype(float)
    if array.dtype.kind not in "biufc":
        raise CodecError(f"an array of dtype {array.dtype} cannot cross")
    buffers.append(array.tobytes())
    if isinstance(value, np.ndarray):
        return {"array": [array.dtype.str, list(array.shape)]}
    return {"scalar": [array.dtype.str]}


def _usual(value):
    """What a list, a dictionary, an array or a number would do for, as such: a deque, a range, a view, a generator."""
    if isinstance(value, (bytes, bytearray, set, frozenset)):  # no numbers, or in no order
        raise CodecError(f"a value of type {type(value).__name__} cannot cross: return a list or an array")
    if isinstance(value, str):
        return "".join(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, (Real, Decimal)):
        return float(value)
    if isinstance(value, complex):
        return np.complex128(value)
    if hasattr(value, "detach"):  # a torch tensor, which refuses np.asarray while it needs a gradient
        value = value.detach()
    if hasattr(value, "__array__") or isinstance(value, (typed_array, memoryview)):
        return np.asarray(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable):
        return list(islice(value, MAX_ITEMS + 1))
    raise CodecError(f"a value of type {type(value).__name__} cannot cross")


def _unpack(tree, rest, function, depth):
    if depth == 0:
        raise CodecError("nested too deeply")
    if not isinstance(tree, dict):
        if isinstance(tree, list):
            raise CodecError("a bare list")
        return tree, rest
    ((kind, content),) = tree.items()
    if kind == "array":
        dtype, shape = np.dtype(content[0]), content[1]
        if dtype.kind not in "biufc" or any(type(size) is not int or size < 0 for size in shape):
            raise CodecError("not an array")
        size = dtype.itemsize * math.prod(shape)
        return np.frombuffer(rest[:size], dtype).reshape(shape).copy(), rest[size:]
    if kind == "scalar":
        array, rest = _unpack({"array": [*content, []]}, rest, function, depth)
        return array[()], rest
    if kind == "function" and function is not None and type(content) is int:
        return function(content), rest
    if len(content) > MAX_ITEMS:
        raise CodecError("too many items")

    def inner(part):
        nonlocal rest
        if type(part) in PLAIN and depth > 1:
            return part
        value, rest = _unpack(part, rest, function, depth - 1)
        return value

    if kind == "named":
        return {key: inner(part) for key, part in content.items()}, rest
    if kind == "dict":
        return {inner(key): inner(part) for key, part in content}, rest
    return {"list": list, "tuple": tuple}[kind](map(inner, content)), rest
