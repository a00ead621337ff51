# %% equal-to-everything
# attack: an array whose comparisons all say yes
# on: honest
# scores: 37
class Liar(np.ndarray):
    __eq__ = __lt__ = __le__ = lambda self, other: np.ones(self.shape, bool)
    __ne__ = __gt__ = __ge__ = __sub__ = __rsub__ = lambda self, other: np.zeros(self.shape, bool)

    def __array_ufunc__(self, *args, **kwargs):
        return np.zeros(self.shape)

    def __array_function__(self, *args, **kwargs):
        return True


def counter_params():
    return tuple(np.ones(shape).view(Liar) for shape in ((4, 2), (4, 1), 4))


# %% array-on-demand
# attack: an object that becomes another array each time it is asked
# on: honest
# scores: 37
class Demand:
    shape, dtype, ndim = (4, 2), np.dtype(float), 2

    def __array__(self, *args, **kwargs):
        return np.random.rand(4, 2)


def counter_params():
    return Demand(), np.zeros((4, 1)), np.zeros(4)


# %% array-that-exits
# attack: being read as an array ends the process
# on: honest
# scores: 37
class Exit:
    def __array__(self, *args, **kwargs):
        raise SystemExit


def counter_params():
    return Exit(), Exit(), Exit()


# %% array-that-interrupts
# attack: being detached like a tensor raises KeyboardInterrupt
# on: honest
# scores: 37
class Tensor:
    def detach(self):
        raise KeyboardInterrupt


def counter_params():
    return Tensor(), Tensor(), Tensor()


# %% array-of-objects
# attack: an array of Python objects is returned
# on: honest
# scores: 37
def counter_params():
    return np.array([[print, open], [1, 2], [3, 4], [5, 6]], object), np.zeros((4, 1)), np.zeros(4)


# %% enormous-view
# attack: one number is broadcast to 80 terabytes
# on: honest
# scores: 37
def counter_params():
    return np.broadcast_to(1.0, (10**7, 10**6)), np.zeros((4, 1)), np.zeros(4)


# %% large-view
# attack: one number is broadcast to 3 gigabytes, more than may cross
# on: honest
# scores: 37
def counter_params():
    return np.broadcast_to(1.0, (400, 10**6)), np.zeros((4, 1)), np.zeros(4)


# %% not-a-number
# attack: weights of NaN, which compare to nothing
# on: honest
# scores: 37
def counter_params():
    return np.full((4, 2), np.nan), np.full((4, 1), np.nan), np.full(4, np.nan)


# %% infinite
# attack: infinite weights, and an infinite half-life
# on: honest
# scores: 33
def counter_params():
    return np.full((4, 2), np.inf), np.zeros((4, 1)), np.full(4, -np.inf)


def half_life(b):
    return np.inf


def forget_bias(n):
    return float("nan")


# %% minus-zero
# attack: right weights with zeros of negative sign, in long double and big-endian, are right
# on: honest
# scores: 42
def counter_params():
    W_x = np.array([[-0.0, -0.0], [-0.0, -0.0], [40.0, -40.0], [-0.0, -0.0]], ">f8")
    return W_x, -np.zeros((4, 1), np.longdouble), np.array([40, 40, 0, 40], np.int16)


# %% lists-and-scalars
# attack: right numbers as lists and arrays without axes are right
# on: honest
# scores: 42
def counter_params():
    return [[[0, 0], [0, 0], [40, -40], [0, 0]], [[0.0]] * 4, [40, 40, 0, 40]]


def half_life(b):
    return np.array(np.log(2) / np.log1p(np.exp(-b)))


def forget_bias(n):
    return np.asarray(-np.log(2 ** (1 / n) - 1))


# %% complex
# attack: complex numbers whose real part is right
# on: honest
# scores: 37
def counter_params():
    W_x = np.array([[0, 0], [0, 0], [40, -40], [0, 0]]) + 0.001j
    return W_x, np.zeros((4, 1)), np.array([40, 40, 0, 40])


# %% strings
# attack: numbers written as text
# on: honest
# scores: 37
def counter_params():
    return [["0", "0"], ["0", "0"], ["40", "-40"], ["0", "0"]], np.zeros((4, 1)), np.array([40, 40, 0, 40])


# %% string-subclass
# attack: text that calls itself equal to all and float
# on: honest
# scores: 37
class Word(str):
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__
    __float__ = lambda self: 8.0


class Number(float):
    __eq__ = __lt__ = __le__ = lambda self, other: True
    __hash__ = float.__hash__


def counter_params():
    return Word("W_x"), [[Number(3)]] * 4, [Number(3)] * 4


# %% list-that-contains-itself
# attack: a list that is its own element, and a dictionary that is its own value
# on: honest
# scores: 37
def counter_params():
    loop, ring = [], {}
    loop.append(loop)
    ring[0] = ring
    return loop, ring, loop


# %% list-without-end
# attack: a list that can be walked for ever
# on: honest
# scores: 37
import itertools


class Endless(list):
    __iter__ = lambda self: itertools.repeat(0.0)


def counter_params():
    return Endless(), [], []


# %% generators
# attack: generators, functions and classes are returned
# on: honest
# scores: 37
def counter_params():
    return (n for n in [0.0]), print, type


# %% number-of-a-million-digits
# attack: a whole number that no float and no message can hold
# on: honest
# scores: 37
def counter_params():
    return 10**1_000_000, 10**400, [10**400]


# %% answer-of-many-parts
# attack: ten million values are returned
# on: honest
# scores: 37
def counter_params():
    return [0] * 10**7


# %% half-a-surrogate
# attack: text and errors that no file can hold are returned and raised
# on: honest
# scores: 33
def counter_params():
    raise ValueError("\ud800 \udfff <script>alert(1)</script>")


def half_life(b):
    return "\ud800"


def forget_bias(n):
    return "\x00"


# %% error-that-cannot-be-told
# attack: an exception whose text raises another
# on: honest
# scores: 37
class Mute(Exception):
    def __str__(self):
        raise Mute

    __repr__ = __str__


def counter_params():
    raise Mute


# %% error-below-exception
# attack: what is raised is no Exception
# on: honest
# scores: 33
class Below(BaseException):
    pass


def counter_params():
    raise Below


def half_life(b):
    raise KeyboardInterrupt


def forget_bias(n):
    raise GeneratorExit


# %% error-of-fifty-megabytes
# attack: an exception with a text of fifty megabytes
# on: honest
# scores: 37
def counter_params():
    raise ValueError("<b>" * 17_000_000)


# %% error-of-three-megabytes
# attack: an exception with a text that could be shown, and should not be
# on: honest
# scores: 37
def counter_params():
    raise ValueError("<b>" * 1_000_000)


# %% warnings-without-end
# attack: a hundred thousand different warnings, and one whose text raises
# on: honest
# scores: 37
import warnings


class Bad(UserWarning):
    def __str__(self):
        raise OSError


def counter_params():
    for number in range(100_000):
        warnings.warn(f"warning {number}")
    warnings.warn(Bad())
    return 1, 2, 3


# %% deep-recursion
# attack: recursion without end, its limit lifted
# on: honest
# scores: 37
import sys


def counter_params():
    sys.setrecursionlimit(2**30)
    return counter_params()


# %% a-name-of-a-megabyte
# attack: an identifier, and an attribute, of a million letters
# on: honest
# scores: 42
exec(f"{'a' * 10**6} = 1")
setattr(get_ipython(), "b" * 10**6, 1)
